import { expect, it } from 'vitest';
import { longDate } from '../../src/emit/html/date.js';

const english = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
const days = Array.from(
  { length: 40 },
  (_, index) => new Date(Date.UTC(1500 + 17 * index, index, 1 + index)),
);

it.each(days)('writes a day in English as Intl does: %s', (day) => {
  expect(longDate(day.toISOString().slice(0, 10), 'en')).toBe(english.format(day));
});

it.each([
  ['en-GB', '1987-05-03', '3 May 1987'],
  ['de', '1987-05-03', '3. Mai 1987'],
  ['fa', '1987-05-03', '۳ مهٔ ۱۹۸۷'],
  ['und', '1987-05-03', '1987-05-03'],
  ['en', '1987-05', '1987-05'],
  ['en', '1987-13-40', '1987-13-40'],
  ['en', '0000-01-01', 'January 1, 1'],
])('writes in %s %s as %s', (lang, iso, text) => {
  expect(longDate(iso, lang)).toBe(text);
});
