import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { keepTogether } from '../../../src/emit/pdf/together.js';

/** Whether a block stays whole on a page with lines of so many millimetres. */
function stays(block: Element, width = 146): boolean {
  keepTogether(h('main', [block]), width);
  return toHtml(block).includes('together');
}

const words = (count: number) => 'tides '.repeat(count).trim();
const lines = (count: number) => Array.from({ length: count }, (_, line) => `turn ${line}`).join('\n');
const verse = (count: number) =>
  h(
    'p.verse',
    Array.from({ length: count }, () => ['A line', h('br')])
      .flat()
      .slice(0, -1),
  );

it.each([
  ['a paragraph of three lines', h('p', words(40)), true],
  ['one of five', h('p', words(70)), false],
  ['three lines of ideographs', h('p', '潮'.repeat(100)), true],
  ['five of them', h('p', '潮'.repeat(180)), false],
  ['letters with marks, which take no room', h('p', 'بَ'.repeat(200)), true],
  ['an item', h('li', words(40)), true],
  ['a long item', h('li', words(400)), false],
  ['a short listing', h('pre', h('code', `${lines(4)}\n`)), true],
  ['a listing that may go on overleaf', h('pre', h('code', lines(5))), false],
  ['a listing of long lines', h('pre', h('code', 'x'.repeat(600))), false],
  ['two quatrains', verse(8), true],
  ['a stanza of nine lines', verse(9), false],
])('of %s', (_, block, expected) => {
  expect(stays(block)).toBe(expected);
});

it('asks the width of the line', () => {
  expect(stays(h('p', words(40)), 100)).toBe(false);
});

it('takes a time that grows with the text alone', () => {
  expect(stays(h('p', 'x'.repeat(3_000_000)))).toBe(false);
  expect(stays(h('pre', '\n'.repeat(3_000_000).concat('x')))).toBe(false);
});
