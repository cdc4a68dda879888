/** The way to a page that stands over its title. */
import { expect, test } from 'vitest';
import { articleMeta } from '../../src/article.js';
import { fromArticle } from '../../src/parse/index.js';

const text =
  'The harbour office counts boats twice a day, once at low water and once at high water, and writes both numbers down. Nobody reads them.';
const titleUnder = (...head: string[]) =>
  articleMeta(fromArticle(`${head.join('\n\n')}\n\n${text}\n\n${text}\n`)).title;

test('names with arrows between them behind a word of furniture are no title', () => {
  expect(titleUnder('Home » Harbours of the North » Counting and Weighing', 'Counting Boats')).toBe(
    'Counting Boats',
  );
});

test('words that end with the whole of a later line are the way to it', () => {
  const title = 'Counting Boats at Two Waters';
  expect(titleUnder(`HarboursOfTheNorth${title}`, title)).toBe(title);
  expect(titleUnder(`Harbours | ${title}`, title)).toBe(title);
});

test('an arrow within quotation marks parts nothing', () => {
  expect(titleUnder('Le port « des deux eaux » et ses bateaux')).toBe(
    'Le port « des deux eaux » et ses bateaux',
  );
});

test('a single arrow may stand in a title', () => {
  const title = 'Upper Lock → Lower Lock in One Night';
  expect(titleUnder(title, 'Nobody has done it in less', 'By Mara Lindqvist')).toBe(title);
});

test('arrows may part the things that a title names', () => {
  const title = 'Upper Lock → Middle Lock → Lower Lock in One Night';
  expect(titleUnder(title, 'A short history', 'By Mara Lindqvist')).toBe(title);
});

test.each([
  ['a name', 'In Conversation with Mara Ann Lindqvist', 'Mara Ann Lindqvist'],
  ['a heading', 'Boats, Nets and Lamps: Notes from the Old Harbour', 'The Old Harbour'],
])('a title may end with %s that stands alone below', (_, title, below) => {
  expect(titleUnder(title, below)).toBe(title);
});
