/** Menus over a title, and the way to its page. */
import { describe, expect, it, test } from 'vitest';
import { articleMeta, roleOf } from '../../src/article.js';
import { fromArticle } from '../../src/parse/index.js';

const text =
  'The harbour office counts boats twice a day, once at low water and once at high water, and writes both numbers down. Nobody reads them, and nobody has ever asked what for.';
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

describe('a menu that is longer than most', () => {
  const menu = ['Boats', 'Tides', 'Bells and Buoys', 'Markets', 'Weather', 'Letters', 'Ferries', 'Harbours'];
  const more = ['Rivers', 'Locks', 'People', 'Work', 'Pictures', 'Sounds', 'Old Issues'];

  it('is none of the article', () => {
    const head = [...menu, ...more, 'Why the Harbour Office Counts Its Boats'];
    expect(titleUnder(...head)).toBe('Why the Harbour Office Counts Its Boats');
  });

  it('is none where the longest line stands over it', () => {
    const list = [...menu, ...more].map((line) => line.toLowerCase());
    const { children } = fromArticle(
      `What a Harbour Needs Before the Winter\n\n${list.join('\n\n')}\n\n${text}\n\n${text} ${text}\n`,
    );
    expect(children.filter((node) => roleOf(node) === 'chrome').length).toBeLessThan(8);
  });
});

test('a line that stands twice before the text, and over the date, is the title', () => {
  const name = 'Counting Boats at High Water';
  const head = ['Correspondence from Neighbouring Harbours', name, 'Harbour', name, '3 May 2021'];
  expect(titleUnder(...head)).toBe(name);
});
