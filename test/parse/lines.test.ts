import { describe, expect, test } from 'vitest';
import { columns, isBlank, lineEnd, splitLines } from '../../src/parse/text/lines.js';

const everyEnd = 'one\ntwo\r\nthree\rfour\u0085five\u2028six\u2029seven';

test('every kind of line end parts lines', () => {
  expect(splitLines(everyEnd).map(({ text }) => text)).toEqual([
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
  ]);
});

test.each(['a\r\r\n\n\u2028b', '\r\nab\u0085', '\u2029\n\r', 'a\u000bb\u000cc\u0086d'])(
  '%j is cut as by its pattern',
  (text) => {
    const parts = text.split(lineEnd);
    if (parts.at(-1) === '') parts.pop();
    expect(splitLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  },
);

test.each([
  ['all kinds of line ends', everyEnd],
  ['a line end at the end', 'one\n'],
  ['none at the end', 'one\ntwo'],
  ['blank lines', '\n\n \n\t\n'],
  ['a carriage return before a pair', '\r\r\n\n'],
  ['nothing', ''],
])('lines and their ends concatenate back to the text: %s', (_, text) => {
  const lines = splitLines(text);
  const whole = lines.map(({ start, end }, index) => {
    const next = lines[index + 1]?.start ?? text.length;
    return text.slice(start, end) + text.slice(end, next);
  });
  expect((lines[0]?.start ?? 0) === 0).toBe(true);
  expect(whole.join('')).toBe(text);
  for (const { start, end } of lines) expect(text.slice(start, end)).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
});

test('a line end at the end begins no further line', () => {
  expect(splitLines('one\n')).toHaveLength(1);
  expect(splitLines('one\n\n')).toHaveLength(2);
  expect(splitLines('')).toEqual([]);
});

describe('what lies around the text of a line', () => {
  test.each([
    ['spaces', '    tide', 4],
    ['a tab goes to the next multiple of eight', '\ttide', 8],
    ['spaces before a tab are swallowed by it', '   \ttide', 8],
    ['two tabs and a space', '\t\t tide', 17],
    ['a no-break and an ideographic space, which takes two columns', '\u00a0\u3000tide', 3],
  ])('is measured in columns: %s', (_, text, indent) => {
    expect(splitLines(text)[0]).toMatchObject({ indent, text: 'tide' });
  });

  test.each([
    ['a byte order mark', '\ufefftide'],
    ['zero-width spaces', '\u200btide\u200b'],
    ['control characters', '\ftide\0'],
  ])('and prints nothing is no part of it: %s', (_, text) => {
    expect(splitLines(text)[0]?.text).toBe('tide');
  });

  test('offsets lead to the text in the input', () => {
    const text = 'ebb\r\n\t flood  \nslack';
    for (const line of splitLines(text)) expect(text.slice(line.from, line.to)).toBe(line.text);
  });
});

test.each(['', '   ', '\t', '\u00a0', '\ufeff', '\f'])('a line of %j is blank', (text) => {
  expect(splitLines(`${text}\nx`).map(isBlank)).toEqual([true, false]);
});

test.each([
  ['tide', 4],
  ['marée', 5],
  ['潮の話', 6],
  ['한국', 4],
  ['ｔide', 5],
  ['、。', 4],
  ['прилив', 6],
  ['\u{20000}', 3],
])('%s takes its columns', (text, width) => {
  expect(columns(text)).toBe(width);
});
