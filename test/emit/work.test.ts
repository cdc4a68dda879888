/** Several articles as one work. */
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { articleMeta } from '../../src/article.js';
import { renderHtml } from '../../src/emit/html/index.js';
import { renderPage } from '../../src/emit/html/work.js';
import { mergeArticles } from '../../src/merge.js';
import { arabic, article, as, heading, japanese, paragraph, source, tides } from './sample.js';

const almanac = () => mergeArticles([tides(), arabic(), tides()], { title: 'A tidal almanac' });

const all = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), (match) => match[1]!);

test('what nobody states of a work follows from its articles', () => {
  const meta = articleMeta(almanac());
  expect(meta).toMatchObject({ title: 'A tidal almanac', lang: 'en', dir: 'ltr', date: '2025-09-03' });
  expect(meta.authors.slice(0, 2)).toEqual(['Mara Lindqvist', 'Tom Adeyemi']);
  expect(new Set(meta.authors).size).toBe(meta.authors.length);
  const stated = { title: 'T', authors: ['A'], date: '2020-01-01', lang: 'ja' };
  expect(articleMeta(mergeArticles([tides(), japanese()], stated))).toMatchObject(stated);
});

test('a work of no articles is an empty one', () => {
  expect(articleMeta(mergeArticles([]))).toEqual({ authors: [], lang: 'und', dir: 'ltr' });
});

test('a page of several articles has one title, one table of contents, and each article in its language', () => {
  const html = renderHtml(almanac());
  expect(all(html, /<h1.*?>(.*?)<\/h1>/g)).toEqual(['A tidal almanac']);
  expect(html.match(/<nav/g)).toHaveLength(1);
  expect(all(html, /<article (.*?)>/g)).toEqual([
    'lang="en" dir="ltr"',
    'lang="ar" dir="rtl"',
    'lang="en" dir="ltr"',
  ]);
  expect(html).toContain('"@type":"Collection"');
});

test('titles of other languages than that of the work say so in the table of contents', () => {
  const [, nav = ''] = /<nav(.*?)<\/nav>/s.exec(renderHtml(almanac()))!;
  expect(nav).toContain(`<bdi lang="ar">${articleMeta(arabic()).title}</bdi>`);
  expect(nav).not.toContain('<bdi lang="en">');
});

test('notes of the same label lead to the sources of their own article', () => {
  const { main } = renderPage(almanac(), 'screen');
  const ids: string[] = [];
  const targets: string[] = [];
  visit(main, 'element', ({ properties: { id, href } }) => {
    if (typeof id === 'string') ids.push(id);
    if (typeof href === 'string' && href.startsWith('#')) targets.push(href.slice(1));
  });
  expect(new Set(ids).size).toBe(ids.length);
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  expect(targets).toEqual(expect.arrayContaining(['source-1', 'source-1-2', 'source-1-3']));
});

test('lists of sources of one name are told apart by the heading before them', () => {
  const names = (html: string) => all(html, /doc-endnotes" aria-label(?:ledby)?="(.*?)"/g);
  expect(names(renderHtml(tides()))).toEqual(['notes-and-sources']);
  const chapters = (['East', 'West'] as const).flatMap((name, index) => [
    heading(2, name),
    as(heading(2, 'Notes'), 'sources'),
    source(`${index}`, paragraph('Log book.')),
  ]);
  const book = article('en', as(heading(1, 'Two harbours'), 'title'), ...chapters);
  expect(names(renderHtml(book))).toEqual(['notes east', 'notes-2 west']);
  const bare = article('en', as(heading(1, 'A list'), 'title'), source('1', paragraph('Log book.')));
  expect(names(renderHtml(mergeArticles([bare, tides()], { title: 'T' })))).toEqual([
    'Sources: A list',
    'notes-and-sources what-the-tide-leaves-behind',
  ]);
});

test('an article without headings is in the table of contents by its first words', () => {
  const html = renderHtml(mergeArticles([tides(), article('en', paragraph('Low water came early.'))]));
  expect(html).toContain('<a href="#low-water-came-early">Low water came early.</a>');
  expect(html).toContain('<article id="low-water-came-early"');
});

test('a fragment of several articles is one element', () => {
  const html = renderHtml(almanac(), { fragment: true });
  expect(html).toMatch(/^<article lang="en">\n<header>.*<\/article>\n<\/article>\n$/s);
});
