/** Headings that count: chapters by word, and labels with text between them. */
import { later } from '../../later.js';
import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
import { isWord, wordAtStart } from '../words/match.js';

const numeral = later(() => /^(?:[\divxlc]+|[一二三四五六七八九十百]+|\p{L}+)\b/iu);

/** Whether a text begins with a word like “chapter” and a number. */
export function isChapter(text: string, survey: Survey): boolean {
  if (/^第[\d一二三四五六七八九十百〇零两]+[章回节節卷篇部編巻]/.test(text)) return true;
  const length = wordAtStart(text, 'chapter', survey.words);
  return (
    length > 0 &&
    numeral().test(text.slice(length).trim()) &&
    /\d|[ivxlc]+\b/i.test(text.slice(length, length + 8))
  );
}

/** Whether a text is nothing but a number, perhaps with marks around it. */
export const isNumeral = (text: string): boolean => alone.test(text);

const alone = /^(?:[-–—*§([] ?)?([IVXLC]+|\d{1,3}|[一二三四五六七八九十]{1,3})\.?(?: ?[-–—*)\]])?$/;

/** What the lines count to that are nothing but a number. */
const numerals = once(
  ({ blocks }) => new Set(blocks.flatMap(({ first, last, text }) => (first === last ? countOf(text) : []))),
);

/** Whether a text is nothing but a number, and other lines are the ones before or behind it. */
export function countsOn(text: string, survey: Survey): boolean {
  const [value] = countOf(text);
  return value !== undefined && [value - 1, value + 1].some((other) => numerals(survey).has(other));
}

/** A number of a chapter with the name of the chapter behind it: “XVI. Of Tides”. */
const named = /^([IVXLC]+)(?:[.:)]\s*\p{L}|\s[–—-]\s*\p{Lu})/u;
/** Longest line that names a chapter, in columns. */
const longestName = 120;

/** Blocks whose lines begin with numbers of chapters, by what these count to. */
const chapters = once(({ blocks }) => {
  const found = new Map<number, number[]>();
  blocks.forEach(({ text, shape }, index) => {
    const name = shape.length <= longestName ? named.exec(text)?.[1] : undefined;
    if (name === undefined) return;
    const value = romanOf(name);
    found.set(value, [...(found.get(value) ?? []), index]);
  });
  return found;
});

/** Whether a block begins with the number of a chapter, and others count on from it with text between them. */
export function isNamedChapter({ text, shape, first }: Block, survey: Survey): boolean {
  const name = shape.length <= longestName ? named.exec(text)?.[1] : undefined;
  if (name === undefined) return false;
  const here = survey.blockOf[first]!;
  const value = romanOf(name);
  const others = [value - 1, value + 1].flatMap((other) => chapters(survey).get(other) ?? []);
  return others.length > 0 && others.every((there) => Math.abs(there - here) > 1);
}

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function countOf(text: string): number[] {
  const name = alone.exec(text)?.[1];
  if (name === undefined) return [];
  if (/^\d/.test(name)) return [Number(name)];
  const value = romanOf(name);
  return value > 0 ? [value] : [];
}

/** What Roman figures count to; 0 where there are none. */
function romanOf(name: string): number {
  const digits = [...name].flatMap((char) => romans[char] ?? []);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

/** Whether a text is two or three words, the first or last of them one like “chapter”: its number may be a word, too. */
export function hasChapterWord(text: string, { near }: Survey): boolean {
  const words = text.replace(/[.:]$/, '').split(' ', 4);
  if (words.length < 2 || words.length > 3 || /[,;:.!?]/.test(words.join(''))) return false;
  return wordAtStart(text, 'chapter', near) === words[0]!.length || isWord(words.at(-1)!, 'chapter', near);
}

/** Whether running text stands between a label and its neighbours in the sequence. */
export function isApart({ count, before, after }: NonNullable<Block['label']>, survey: Survey): boolean {
  if (count < 2) return false;
  const places = [before, after].filter((line) => line !== undefined).map((line) => survey.blockOf[line]!);
  const pairs =
    places.length > 0 && before !== undefined && after !== undefined ? [[places[0]!, places[1]!]] : [];
  const span = pairs[0] ? (pairs[0][1]! - pairs[0][0]!) / 2 : gapToNeighbour(before, after, survey);
  return span > 1;
}

function gapToNeighbour(before: number | undefined, after: number | undefined, survey: Survey): number {
  const other = before ?? after;
  if (other === undefined) return 0;
  // The first or last of its sequence: as far from its only neighbour as that one's block lies away.
  const beyond = before === undefined ? survey.labels.get(after!)?.before : survey.labels.get(before)?.after;
  return beyond === undefined ? 0 : Math.abs(survey.blockOf[other]! - survey.blockOf[beyond]!);
}
