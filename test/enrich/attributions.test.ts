import type { Blockquote } from 'mdast';
import { expect, test } from 'vitest';
import { roleOf } from '../../src/article.js';
import { enriched, paragraph } from './tree.js';

const quotation = (...values: string[]): Blockquote => ({
  type: 'blockquote',
  children: values.map(paragraph),
});

test.each([
  ['the last paragraph of a quotation that is a dash and a name', ['It rose.', '— Ada Moor'], 'attribution'],
  ['a last paragraph of text', ['It rose.', 'It fell.'], undefined],
  ['the only paragraph', ['— Ada Moor'], undefined],
])('whose a quotation is: %s', (_, values, role) => {
  const quote = enriched(quotation(...values)).tree.children[0] as Blockquote;
  expect(roleOf(quote.children.at(-1)!)).toBe(role);
});
