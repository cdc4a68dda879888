/** The language of a text, from its letters. */
import { later } from '../../later.js';
import { nearestLanguages } from './nearness.js';
import { swift } from './western.js';

/** Scripts that one of these languages is written in and the others are not. */
const scripts = later((): [tag: string, script: RegExp][] => [
  ['he', /\p{Script=Hebrew}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
]);

/** Letters that a language is not written with, and its neighbours are: in short texts trigrams mix them up. */
const foreign: Record<string, RegExp> = {
  bg: /[ыэёіїєў]|ь(?!о)/gi,
  sr: /[ыэёщъьюя]/gi,
  ru: /[іїєґўј]/gi,
  uk: /[ыэёъў]/gi,
  be: /[ищъїє]/gi,
};

/** Letters read to tell the language; more do not change the answer. */
const sampleSize = 6000;
/** Fewer letters than this tell nothing, unless their script does. */
const fewest = 40;
const fewestOfScript = 10;

/**
 * Tells the language of a text.
 * @returns A BCP 47 primary tag, or `und` where the text is too short to tell.
 */
export function languageOf(text: string): string {
  const sample = sampleOf(text);
  return languageOfScript(sample) ?? (tellsNothing(sample) ? 'und' : languageOfWords(sample));
}

const word = swift(String.raw`\p{L}+`, 'g');

const lettersIn = (text: string) => text.length - text.replace(word(text), '').length;

/** Whether a text has too few letters; its beginning has enough of them in most texts. */
const tellsNothing = (sample: string) =>
  [sample.slice(0, 4 * fewest), sample].every((part) => lettersIn(part) < fewest);

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Letters of other scripts than Latin. */
const strange = /[\u0370-\u1dff\u2e80-\uffff]/;

function languageOfScript(sample: string): string | undefined {
  if (!strange.test(sample)) return undefined;
  const letters = lettersIn(sample);
  const kana = count(sample, /[\u3041-\u30ff]/g);
  const han = count(sample, /\p{Script=Han}/gu);
  // A few kana among Han characters are enough to make it Japanese, which trigrams of both miss.
  if (han + kana > Math.max(fewestOfScript, letters / 3)) return kana > han / 20 ? 'ja' : 'zh';
  return scripts().find(([, script]) => count(sample, script) > Math.max(fewestOfScript, letters / 2))?.[0];
}

function languageOfWords(sample: string): string {
  const likely = nearestLanguages(sample).map(([lang]) => lang);
  return (
    likely.find((lang) => !foreign[lang] || count(sample, foreign[lang]) <= lettersIn(sample) / 200) ?? 'und'
  );
}

/** From the middle of the text, where page chrome of another language is rarest. */
function sampleOf(text: string): string {
  const start = Math.max(0, Math.floor(text.length / 2) - sampleSize / 2);
  return text.slice(start, start + sampleSize).replace(/https?:\S+/g, ' ');
}
