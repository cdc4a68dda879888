/**
 * Dates with a certain day, month and year, in any language that `Intl` knows.
 *
 * Nothing is guessed from a clock: “yesterday” and “May 5” are not dates here. A numeric date whose day and month
 * could be swapped is read day first where the language writes it so or dots part the numbers, and is called
 * ambiguous in English.
 */
import { bare, calendarNames } from './calendar.js';
import { solarDates, solarLanguage } from './solar-hijri.js';
import { swift } from './western.js';

export interface FoundDate {
  /** `YYYY-MM-DD` */
  iso: string;
  start: number;
  end: number;
}

/** ASCII digits for the decimal digits of any script; the length stays the same. */
function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９०-९]/g, (char) => String(char.normalize('NFKC').charCodeAt(0) & 15));
}

/** What no date is without. */
const year = /[\d٠-٩۰-۹０-９०-९]{4}/;

/**
 * Finds the dates of a text, in order.
 *
 * @param text A line or so; time grows with its length.
 * @param lang Language whose month names are read beside English ones.
 * @param onAmbiguous Told of a numeric date that is left alone because its day and month could be swapped.
 */
export function findDates(text: string, lang: string, onAmbiguous?: (printed: string) => void): FoundDate[] {
  if (!year.test(text)) return [];
  const plain = asciiDigits(text);
  const found = [...numericDates(plain, lang, onAmbiguous), ...namedDates(plain, lang)];
  if (lang === solarLanguage) found.push(...solarDates(plain));
  return found.sort((a, b) => a.start - b.start);
}

const yearFirst =
  /(?<!\d)(\d{4})(?:[-/]|\.\s?|\s?[年년]\s?)(\d{1,2})(?:[-/]|\.\s?|\s?[月월]\s?)(\d{1,2})(?:\s?[日일]|T[\d:.Z+-]*)?(?!\d)/g;
const yearLast = /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/g;

function* numericDates(
  text: string,
  lang: string,
  onAmbiguous?: (printed: string) => void,
): Iterable<FoundDate> {
  for (const match of text.matchAll(yearFirst)) {
    const iso = isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
    if (iso) yield { iso, start: match.index, end: match.index + match[0].length };
  }
  for (const match of text.matchAll(yearLast)) {
    const [one, two, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const dayFirst = one > 12 || match[2] === '.' || (lang !== 'en' && lang !== 'und');
    if (!dayFirst && two <= 12 && one !== two) onAmbiguous?.(match[0]);
    else {
      const iso = dayFirst ? isoDay(year, two, one) : isoDay(year, one, two);
      if (iso) yield { iso, start: match.index, end: match.index + match[0].length };
    }
  }
}

interface Token {
  text: string;
  start: number;
  end: number;
}

const token = swift(String.raw`\d+|[\p{L}\p{M}]+`, 'g');

/** A month's name with a day and a year beside it, in any order, and only small words between them. */
function* namedDates(text: string, lang: string): Iterable<FoundDate> {
  if (!/(?:1[5-9]|20)\d\d/.test(text)) return;
  const tokens: Token[] = [];
  for (const match of text.matchAll(token(text)))
    tokens.push({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
  for (const [index, token] of tokens.entries()) {
    const month = monthOf(token.text, lang);
    if (month === undefined) continue;
    const before = numbers(tokens, index, -1);
    const after = numbers(tokens, index, 1);
    const reading = [
      [before[0], after[0]],
      [after[0], after[1]],
      [before[0], before[1]],
      [after[0], before[0]],
    ]
      .map(([day, year]) => ({ day, year }))
      .find(({ day, year }) => isDay(day) && isYear(year));
    if (!reading) continue;
    const iso = isoDay(Number(reading.year!.text), month, Number(reading.day!.text));
    const used = [token, reading.day!, reading.year!];
    if (iso)
      yield { iso, start: Math.min(...used.map((t) => t.start)), end: Math.max(...used.map((t) => t.end)) };
  }
}

/** The next two numbers to one side, over words of at most four letters (“de”, “th”, “of”, “den”). */
function numbers(tokens: Token[], index: number, step: 1 | -1): Token[] {
  const found: Token[] = [];
  for (let at = index + step, words = 0; found.length < 2; at += step) {
    const token = tokens[at];
    if (!token) break;
    if (/^\d/.test(token.text)) found.push(token);
    else if (token.text.length > 4 || ++words > 2) break;
  }
  return found;
}

const isDay = (token: Token | undefined) =>
  token !== undefined && token.text.length <= 2 && Number(token.text) >= 1 && Number(token.text) <= 31;
const isYear = (token: Token | undefined) => token !== undefined && /^(1[5-9]|20)\d\d$/.test(token.text);

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1500 || year > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  return date.toISOString().slice(0, 10);
}

interface Names {
  months: Map<string, number>;
  /** How the names of months begin: hardly any other word does. */
  beginnings: Set<string>;
  weekdays: Set<string>;
}

const english = 'january february march april may june july august september october november december';
const englishDays = 'sunday monday tuesday wednesday thursday friday saturday';

/** Letters that the shortest abbreviation of a month has. */
const shortest = 3;
const beginningOf = (name: string) => name.slice(0, shortest);

/** English names stand here because they are read in every text, and asking `Intl` takes longer than the rest. */
const names = new Map<string, Names>([
  [
    'en',
    {
      months: new Map(english.split(' ').map((name, index) => [name, index + 1])),
      beginnings: new Set(english.split(' ').map(beginningOf)),
      weekdays: new Set(englishDays.split(' ').flatMap((name) => [name, name.slice(0, 3)])),
    },
  ],
]);

function namesOf(lang: string): Names {
  const tag = lang === 'und' ? 'en' : lang;
  const known = names.get(tag);
  if (known) return known;
  const { months, weekdays } = calendarNames(tag);
  const beginnings = new Set(months.map(([name]) => beginningOf(name)));
  const found = { months: new Map(months), beginnings, weekdays: new Set(weekdays) };
  names.set(tag, found);
  return found;
}

const letters = swift(String.raw`^\p{L}+$`);

/** The month that a word in small letters names or abbreviates, from 1. */
export function monthOf(word: string, lang: string): number | undefined {
  for (const tag of lang === 'en' ? ['en'] : [lang, 'en']) {
    const { months, beginnings } = namesOf(tag);
    // In Hebrew the word for “in” is a letter before the name.
    const exact =
      months.get(word) ?? (word[0] === 'ב' ? months.get(word.replace(/^ב(?=.{2})/, '')) : undefined);
    if (exact) return exact;
    if (word.length < shortest || !beginnings.has(beginningOf(word)) || !letters(word).test(word)) continue;
    // Abbreviations of any length (“Sept”, “Febr”) where only one month begins so.
    const begun = new Set([...months].filter(([name]) => name.startsWith(word)).map(([, month]) => month));
    if (begun.size === 1) return [...begun][0];
  }
  return undefined;
}

/** Whether a word is the name of a day of the week, long or short. */
export function isWeekday(word: string, lang: string): boolean {
  return [lang, 'en'].some((tag) => namesOf(tag).weekdays.has(bare(word)));
}
