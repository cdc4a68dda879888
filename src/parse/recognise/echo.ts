/** Whether the words of a short line come back in the running text: an article speaks of its title, not of its menus. */
import { later } from '../../later.js';
import { once } from '../regions/once.js';
import type { Survey } from '../regions/survey.js';
import { swift } from '../text/western.js';

/** Letters at the beginning of a word that stand for it, so that its endings do not matter. */
const stem = 6;
/** Words of four letters and more; pairs of characters where words are not written apart. */
const spaced = swift(String.raw`[\p{L}\p{M}]{4,}`, 'g');
const unspaced = later(() => /[\p{Script=Han}\p{Script=Katakana}ー]{2}|[\p{L}\p{M}]{4,}/gu);

function wordsOf(text: string): string[] {
  const low = text.toLowerCase();
  return low.match(/[\u2e80-\uffff]/.test(text) ? unspaced() : spaced(low)) ?? [];
}

const stemOf = (word: string) => word.slice(0, stem);

/** Blocks of running text that are read at most: enough to know an article's words. */
const most = 400;

const spoken = once(({ blocks }) => {
  const running = blocks.filter(({ shape }) => shape.length > 160 || shape.sentences > 1).slice(0, most);
  const words = new Set<string>();
  for (const { text } of running) for (const word of wordsOf(text)) words.add(word);
  return new Set(Array.from(words, stemOf));
});

/**
 * How much of a line comes back in the running text.
 * @returns A share from 0 to 1; undefined where the line has no word that says something, or no text runs.
 */
export function echo(text: string, survey: Survey): number | undefined {
  const known = spoken(survey);
  const stems = wordsOf(text).map(stemOf);
  if (known.size === 0 || stems.length === 0) return undefined;
  return stems.filter((word) => known.has(word)).length / stems.length;
}
