/** Short lines at the end of a text are text, unless there are several of them or words say that they are furniture. */
import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { roleOf } from '../../src/article.js';
import { fromArticle } from '../../src/parse/index.js';

const text =
  'The council met in August and it resolved that nothing could be done until rain fell, and so it went home.';

function furniture(input: string): string[] {
  return fromArticle(input)
    .children.filter((node) => roleOf(node) === 'chrome')
    .map((node) => plainText(node));
}

describe('is kept', () => {
  it.each([
    ['a closing line', `Title\n\n${text}\n\nTHE END\n`],
    ['a list of one item', `Title\n\n${text}\n\nWe bought:\n\n* apples\n`],
    ['a signature under a letter', `Title\n\nDear Anna,\n\n${text}\n\nYours,\n\nJane\n`],
    ['the second of two words', 'Hello\n\nWorld\n'],
    ['a text of one number', '42'],
    ['rows of a table', `Prices\n\n${text}\n\nApple     1.00    12\nPear      2.50    7\n\n${text}`],
  ])('%s', (_, input) => {
    expect(furniture(input)).toEqual([]);
  });
});

it('sets a line aside that words tell as furniture', () => {
  expect(furniture(`Title\n\n${text}\n\n${text}\n\nMost popular articles\n`)).toEqual([
    'Most popular articles',
  ]);
});

describe('one word of furniture', () => {
  it.each([
    ['makes a short line furniture', 'Facebook Twitter', ['Facebook Twitter']],
    [
      'makes a row of its kind furniture',
      'Facebook Twitter Pinterest WhatsApp LinkedIn',
      ['Facebook Twitter Pinterest WhatsApp LinkedIn'],
    ],
    ['begins a sentence', 'Twitter had never seen so many boats', []],
    ['begins a sentence with a colon', 'Search: how a harbour looks for a lost boat', []],
  ])('%s', (_, line, expected) => {
    expect(furniture(`Title\n\n${text}\n\n${line}\n\n${text}\n\n${text}\n`)).toEqual(expected);
  });
});

it('takes no salutation for an author', () => {
  const { children } = fromArticle(`The Old Mill\n\nHi John,\n\n${text}\n`);
  expect(children.some((node) => roleOf(node) === 'byline')).toBe(false);
});
