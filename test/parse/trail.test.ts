/** The way to a page that stands over its title. */
import { expect, test } from 'vitest';
import { articleMeta } from '../../src/article.js';
import { fromArticle } from '../../src/parse/index.js';

const text =
  'The harbour office counts boats twice a day, once at low water and once at high water, and writes both numbers down. Nobody reads them.';
const titleUnder = (...head: string[]) =>
  articleMeta(fromArticle(`${head.join('\n\n')}\n\n${text}\n\n${text}\n`)).title;

test('names with arrows between them are no title', () => {
  expect(titleUnder('Start » Harbours of the North » Counting and Weighing', 'Counting Boats')).toBe(
    'Counting Boats',
  );
});

test('words that end with the whole of a later line are the way to it', () => {
  const title = 'Counting Boats at Two Waters';
  expect(titleUnder(`HomeNewsHarbours${title}`, title)).toBe(title);
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
