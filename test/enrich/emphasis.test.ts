import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { enrich, fromArticle, fromMarkdown } from '../../src/index.js';

/** What is emphasised in a text, with the type of each. */
function emphasised(tree: ReturnType<typeof fromArticle>): string[] {
  const found: string[] = [];
  visit(enrich(tree), (node) => {
    if (node.type === 'emphasis' || node.type === 'strong') found.push(`${node.type}: ${textOf(node)}`);
  });
  return found;
}

const sentence = (text: string) =>
  `The bell of the buoy\n\n${text} And it was heard as far as the second mole that day.`;

it.each([
  ['He called it _the tide_, and meant it.', 'emphasis: the tide'],
  ['“_Never_,” she said.', 'emphasis: Never'],
  ['Ships of the line (_Aurora_) lay there.', 'emphasis: Aurora'],
  ['Read *this first* please.', 'strong: this first'],
  ['Он сказал _никогда_ и ушёл.', 'emphasis: никогда'],
])('is read: %s', (text, expected) => {
  expect(emphasised(fromArticle(sentence(text)))).toEqual([expected]);
});

it.each([
  'The field tide_at_noon holds it.',
  'It stands in __init__ and in _posts_/today.',
  'Two marks, 3 * 4 and 5 * 6, say nothing.',
  'A note* here and another* there.',
  'See https://example.org/_a_/b_c_ for more.',
  'An _open mark is none.',
  'Nor are _ blanks _ within.',
])('is no emphasis: %s', (text) => {
  expect(emphasised(fromArticle(sentence(text)))).toEqual([]);
});

it('keeps the places of what it parts', () => {
  const text = sentence('He called it _the tide_, and meant it.');
  const tree = enrich(fromArticle(text));
  visit(tree, 'text', ({ value, position }) => {
    expect(text.slice(position!.start.offset, position!.end.offset)).toBe(value);
  });
});

it('leaves marks of Markdown that its author escaped', () => {
  expect(emphasised(fromMarkdown('He called it \\_the tide\\_, and meant it.'))).toEqual([]);
});
