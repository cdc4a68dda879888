/** Days of the calendar of Iran and Afghanistan, by which Persian texts are dated: “۱۳ اردیبهشت ۱۴۰۰”. */
import { later } from '../../later.js';
import type { FoundDate } from './date.js';

/** The language whose texts are dated so. */
export const solarLanguage = 'fa';

const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(`${locale}-u-ca-persian-nu-latn`, { ...options, timeZone: 'UTC' });

const numeric = later(() => format('en', { year: 'numeric', month: 'numeric', day: 'numeric' }));

/** Names of the months, each with its number from 1. */
const months = later(() => {
  const long = format(solarLanguage, { month: 'long' });
  // In the middle of each Gregorian month one begins; the first of the year does so in March.
  return new Map(
    Array.from(
      { length: 12 },
      (_, index) => [long.format(Date.UTC(2023, index + 2, 28)), index + 1] as const,
    ),
  );
});

const named = later(
  () =>
    new RegExp(
      `(?<!\\d)(\\d{1,2})\\s+(${[...months().keys()].join('|')})(?:\\s+ماه)?\\s+(1[2-4]\\d\\d)(?!\\d)`,
      'g',
    ),
);
const inNumbers = /(?<!\d)(1[2-4]\d\d)([/-])(\d{1,2})\2(\d{1,2})(?!\d)/g;

/** Finds the days of a text whose digits are ASCII. */
export function* solarDates(text: string): Iterable<FoundDate> {
  for (const match of text.matchAll(named()))
    yield* found(match, Number(match[3]), months().get(match[2]!)!, Number(match[1]));
  for (const match of text.matchAll(inNumbers))
    yield* found(match, Number(match[1]), Number(match[3]), Number(match[4]));
}

function* found(match: RegExpMatchArray, year: number, month: number, day: number): Iterable<FoundDate> {
  const iso = gregorian(year, month, day);
  if (iso) yield { iso, start: match.index!, end: match.index! + match[0].length };
}

const msOfDay = 24 * 60 * 60 * 1000;

/** The Gregorian day; undefined where there is no such day. A year begins on one of three days, which `Intl` knows. */
function gregorian(year: number, month: number, day: number): string | undefined {
  const before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  const likely = Date.UTC(year + 621, 2, 21) + (before + day - 1) * msOfDay;
  const days = [likely - msOfDay, likely, likely + msOfDay];
  const time = days.find((time) => {
    const parts = numeric().formatToParts(time);
    const part = (name: string) => Number(parts.find(({ type }) => type === name)?.value);
    return part('year') === year && part('month') === month && part('day') === day;
  });
  return time === undefined ? undefined : new Date(time).toISOString().slice(0, 10);
}
