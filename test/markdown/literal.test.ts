import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/emit/markdown/index.js';
import { fromMarkdown } from '../../src/markdown-in/index.js';
import { article, as, heading, list, paragraph } from '../emit/sample.js';
import { markupLike } from '../properties/articles.js';

const looksLikeMarkup = [
  ...markupLike.map((text) => text.trim()),
  '1.',
  '-',
  '#',
  '\\# x',
  'a * b * c',
  '=',
  '<a',
  '&',
  'a_b_c',
  '5 < 6 > 4',
  '![',
  '^',
  '||',
  'http://example',
  'ada@example',
];

/** The types of all nodes, from the outside in. */
function types(tree: Root): string[] {
  const found: string[] = [];
  const walk = (node: Root | Root['children'][number]) => {
    found.push(node.type);
    if ('children' in node) for (const child of node.children) walk(child as never);
  };
  walk(tree);
  return found.slice(1);
}

describe('text that looks like Markdown stays text', () => {
  describe.each(looksLikeMarkup)('%s', (value) => {
    test.each([
      ['a paragraph', article('en', paragraph(value))],
      ['the start of a paragraph', article('en', paragraph(`${value} and the tide`))],
      ['the middle', article('en', paragraph(`the tide ${value} and the sea`))],
      ['the end', article('en', paragraph(`the tide ${value}`))],
      ['a word’s middle', article('en', paragraph(`tide${value}sea`))],
      ['twice in a paragraph', article('en', paragraph(`${value} tide ${value}`))],
      ['after another paragraph', article('en', paragraph('It fell.'), paragraph(value))],
      ['a line of verse', article('en', as(paragraph('It fell', { type: 'break' }, value), 'verse'))],
      ['a heading', article('en', heading(2, value), paragraph('It fell.'))],
      ['an item', article('en', paragraph('It fell.'), list(false, [paragraph(value)]))],
      ['a quotation', article('en', { type: 'blockquote', children: [paragraph(value)] })],
    ])('as %s', (_, tree) => {
      const back = fromMarkdown(renderMarkdown(tree));
      expect(plainText(back)).toBe(plainText(tree));
      expect(types(back)).toEqual(types(tree));
    });
  });
});
