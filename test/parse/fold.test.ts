import { describe, expect, test } from 'vitest';
import { fold, joinLines } from '../../src/parse/text/fold.js';
import { splitLines } from '../../src/parse/text/lines.js';

const folded = (source: string, options = {}) =>
  fold(source, splitLines(source), splitLines(source)[0]?.from, options);

test.each([
  ['a line break is a space', 'the tide\nrises', 'the tide rises'],
  ['white space around it is part of it', 'the tide   \r\n\t  rises', 'the tide rises'],
  ['runs of white space become one space', 'the  tide\t\trises', 'the tide rises'],
  ['no-break spaces are the author’s', '5\u00a0\u00a0km\u202f!', '5\u00a0\u00a0km\u202f!'],
  ['Japanese lines join without a space', '潮は一日に\n二度満ちる', '潮は一日に二度満ちる'],
  ['also at a full stop', '潮は満ちる。\n二度引く', '潮は満ちる。二度引く'],
  ['but not beside a Latin word', '潮は一日に\ntwice 満ちる', '潮は一日に twice 満ちる'],
  ['Korean has spaces between words', '물은 하루에\n두 번', '물은 하루에 두 번'],
  ['control characters go', 'the\u0007 ti\0de', 'the tide'],
  ['and byte order marks within', 'ti\ufeffde', 'tide'],
  ['a hyphen at the line end stays', 'low-\nwater', 'low- water'],
])('%s', (_, source, text) => {
  expect(folded(source).text).toBe(text);
});

test('verse keeps its line breaks', () => {
  expect(folded('  the tide\n    rises', { breaks: true }).text).toBe('the tide\nrises');
});

test('a prefix is skipped at each further line', () => {
  const source = '> the tide\n> rises';
  expect(fold(source, splitLines(source), 2, { prefix: /^> / }).text).toBe('the tide rises');
});

/** Offset in the input of a character of a folded text. */
function offsetOf(pieces: readonly number[], index: number): number {
  const first = pieces.findLastIndex((at, place) => place % 2 === 0 && at <= index);
  return pieces[first + 1]! + index - pieces[first]!;
}

describe('the way back', () => {
  test.each([
    'the tide\nrises and\r\n   falls',
    'a  b\t\tc\n\n d',
    '潮は一日に\n  二度満ちる\nand falls',
    'x\u0007y\n\u0000z\ufeffw',
    '𝒜 tide\n😀 rises',
  ])('leads from every visible character of %j to itself in the input', (source) => {
    const { text, pieces } = folded(source);
    for (let index = 0; index < text.length; index++)
      if (text[index] !== ' ') expect(source[offsetOf(pieces, index)]).toBe(text[index]);
  });

  test('holds for long texts of many lines', () => {
    const source = Array.from({ length: 500 }, (_, index) => `line  ${index}`).join('\n');
    const { text, pieces } = folded(source);
    const at = text.indexOf('317');
    expect(source.slice(offsetOf(pieces, at), offsetOf(pieces, at) + 3)).toBe('317');
  });
});

test.each([
  ['the tide', 'rises', 'the tide rises'],
  ['潮は', '満ちる', '潮は満ちる'],
  ['潮は', 'rises', '潮は rises'],
  ['', 'rises', ' rises'],
])('%j and %j join to %j', (before, after, whole) => {
  expect(joinLines([before, after])).toBe(whole);
});
