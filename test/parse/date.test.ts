import { describe, expect, test, vi } from 'vitest';
import { findDates, isWeekday } from '../../src/parse/text/date.js';

const isos = (text: string, lang = 'en') => findDates(text, lang).map(({ iso }) => iso);

describe('written dates', () => {
  test.each([
    ['en', '3 September 2025', '2025-09-03'],
    ['en', 'September 3, 2025', '2025-09-03'],
    ['en', 'Sept. 3rd, 2025', '2025-09-03'],
    ['en', 'the 3rd of September 2025', '2025-09-03'],
    ['en', 'Wednesday, 3 September 2025', '2025-09-03'],
    ['en', '2025 September 3', '2025-09-03'],
    ['en', '3-Sep-2025', '2025-09-03'],
    ['en', 'MAY 4, 2019', '2019-05-04'],
    ['de', '3. März 2024', '2024-03-03'],
    ['de', 'Montag, den 1. Juli 2019', '2019-07-01'],
    ['es', '14 de agosto de 2018', '2018-08-14'],
    ['es', '1 de septiembre del 2018', '2018-09-01'],
    ['fr', '1er mai 2020', '2020-05-01'],
    ['fr', 'le 14 août 2018', '2018-08-14'],
    ['pt', '5 de março de 2021', '2021-03-05'],
    ['it', '8 dicembre 2017', '2017-12-08'],
    ['nl', '9 oktober 2016', '2016-10-09'],
    ['pl', '3 maja 2020', '2020-05-03'],
    ['cs', '3. května 2020', '2020-05-03'],
    ['ru', '3 сентября 2025 г.', '2025-09-03'],
    ['uk', '3 вересня 2025 року', '2025-09-03'],
    ['tr', '29 Ekim 2023', '2023-10-29'],
    ['ar', '12 مارس 2020', '2020-03-12'],
    ['ar', '٣ مايو ٢٠٢٤', '2024-05-03'],
    ['he', '5 במאי 2021', '2021-05-05'],
    ['ja', '2024年3月5日', '2024-03-05'],
    ['ja', '２０２４年３月５日', '2024-03-05'],
    ['zh', '2023 年 11 月 20 日', '2023-11-20'],
    ['ko', '2022년 7월 1일', '2022-07-01'],
    ['fa', '۱۳ اردیبهشت ۱۴۰۰', '2021-05-03'],
    ['fa', 'دوشنبه ۱ فروردین ۱۴۰۱', '2022-03-21'],
    ['fa', '۳۰ اسفند ماه ۱۳۹۹', '2021-03-20'],
    ['fa', '3 مه 2021', '2021-05-03'],
    ['sv', '6 juni 2022', '2022-06-06'],
    ['hu', '2021. május 5.', '2021-05-05'],
    ['de', 'April 5, 2021', '2021-04-05'],
  ])('%s: %s is %s', (lang, text, iso) => {
    expect(isos(text, lang)).toEqual([iso]);
  });
});

describe('dates in numbers', () => {
  test.each([
    ['en', '2025-09-03', '2025-09-03'],
    ['en', '2025/9/3', '2025-09-03'],
    ['en', '2025-09-03T14:05:00Z', '2025-09-03'],
    ['en', '13/04/2021', '2021-04-13'],
    ['en', '04/13/2021', '2021-04-13'],
    ['en', '05/05/2021', '2021-05-05'],
    ['en', '04.05.2021', '2021-05-04'],
    ['de', '3.9.2025', '2025-09-03'],
    ['fr', '03/04/2021', '2021-04-03'],
    ['ru', '12.05.2019', '2019-05-12'],
    ['ko', '2021. 5. 3.', '2021-05-03'],
    ['fa', '۱۴۰۰/۰۲/۱۳', '2021-05-03'],
  ])('%s: %s is %s', (lang, text, iso) => {
    expect(isos(text, lang)).toEqual([iso]);
  });

  test.each(['en', 'und'])('whose day and month could be swapped are told of and left alone (%s)', (lang) => {
    const onAmbiguous = vi.fn();
    expect(findDates('It came on 04/05/2021.', lang, onAmbiguous)).toEqual([]);
    expect(onAmbiguous.mock.calls).toEqual([['04/05/2021']]);
  });
});

describe('no date', () => {
  test.each([
    ['a day without a year', 'May 5'],
    ['a month and a year', 'May 2020'],
    ['a year', 'in 1987'],
    ['a word of today', 'yesterday at 5'],
    ['a day that does not exist', '31 June 2020'],
    ['29 February of a common year', '2021-02-29'],
    ['a month that does not exist', '2021-13-01'],
    ['a year far away', '3 May 1066'],
    ['a version', '1.2.3'],
    ['a telephone number', '555-2020-12-345'],
    ['a longer number', '12025-09-031'],
    ['“may” between numbers of other things', 'between 3 and 2020 gulls'],
    ['nothing', ''],
  ])('in %s: %j', (_, text) => {
    expect(isos(text)).toEqual([]);
  });
});

test('the last day of a leap year of Iran is none in other years', () => {
  expect(isos('۳۰ اسفند ۱۴۰۰', 'fa')).toEqual([]);
});

test('29 February of a leap year is one', () => {
  expect(isos('2020-02-29')).toEqual(['2020-02-29']);
});

test('several dates come in their order, each with its place', () => {
  const text = 'First 2020-01-02, then 5 May 2021, again 7.8.2022.';
  const found = findDates(text, 'en');
  expect(found.map(({ iso }) => iso)).toEqual(['2020-01-02', '2021-05-05', '2022-08-07']);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    '2020-01-02',
    '5 May 2021',
    '7.8.2022',
  ]);
});

test('no clock is asked', () => {
  vi.useFakeTimers({ now: Date.UTC(1990, 0, 1) });
  const before = isos('5 May 2021');
  vi.setSystemTime(Date.UTC(2050, 6, 1));
  expect(isos('5 May 2021')).toEqual(before);
  expect(isos('today, May 5')).toEqual([]);
  vi.useRealTimers();
});

test.each([
  ['Monday', 'en', true],
  ['mon', 'en', true],
  ['Montag', 'de', true],
  ['lundi', 'fr', true],
  ['среда', 'ru', true],
  ['Monday', 'de', true],
  ['Moonday', 'en', false],
])('%s in %s is a weekday: %s', (word, lang, expected) => {
  expect(isWeekday(word, lang)).toBe(expected);
});
