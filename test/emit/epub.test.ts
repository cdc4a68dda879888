import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { renderEpub } from '../../src/emit/epub/index.js';
import { arabic, article, as, heading, japanese, link, list, paragraph, source, tides } from './sample.js';

function read(tree: Root, path: string): string {
  return strFromU8(unzipSync(renderEpub(tree))[path]!);
}

const all = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), (match) => match[1]!);

/** What people paste: addresses and characters that a checker of books stumbles over. */
const awkward = () =>
  article(
    'en',
    as(heading(1, 'Tom & "Jerry" <3'), 'title'),
    heading(4, ''),
    heading(4, '1. हिन्दी शीर्षक, العَرَبِيَّة, ไทยที่, 𠀀, አማርኛ'),
    paragraph('\u0000\u0008\ufffe\ud800 ]]> --', link('relative/page.html', 'there'), link('#nowhere', 'x')),
    paragraph(
      link('https://a.example/ü?q=[1]|{2}\\^`#a'),
      link('http://[::1', 'broken'),
      link('data:text/html,x'),
    ),
    paragraph(link('mailto:ann@a.example'), link('https://例え.jp/潮'), link('https://a.example/%zz')),
    source('a b', paragraph('A')),
    source('a-b', list(true, [paragraph('B')])),
    source('†', paragraph('C')),
    source('‡', paragraph('D')),
  );

const empty = (): Root => ({ type: 'root', children: [] });

test.each([
  ['tides', tides],
  ['arabic', arabic],
  ['japanese', japanese],
  ['awkward', awkward],
  ['empty', empty],
  ['one paragraph', () => article('en', paragraph('x'))],
])('%s passes the checker', async (_, tree) => {
  const { messages } = await EpubCheck.validate(renderEpub(tree()));
  expect(messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')).toEqual([]);
});

test('the type of the book comes first, uncompressed', () => {
  const bytes = renderEpub(tides());
  expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  expect([bytes[8], bytes[9], bytes[28], bytes[29]]).toEqual([0, 0, 0, 0]);
});

test('the package says title, people, date, language and what readers need to know', () => {
  const opf = read(tides(), 'EPUB/package.opf');
  expect(opf).toContain('<dc:title>What the tide leaves behind</dc:title>');
  expect(all(opf, /<dc:creator.*?>(.*?)</g)).toEqual(['Mara Lindqvist', 'Tom Adeyemi']);
  expect(opf).toContain('<dc:date>2025-09-03</dc:date>');
  expect(opf).toContain('<dc:language>en</dc:language>');
  expect(opf).toContain('<meta property="dcterms:modified">2025-09-03T00:00:00Z</meta>');
  expect(opf).toMatch(/<dc:identifier id="id">urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-/);
  expect(new Set(all(opf, /"schema:(\w+)"/g)).size).toBe(5);
});

test('the navigation holds all headings, one under the other', () => {
  const nav = read(tides(), 'EPUB/nav.xhtml');
  expect(all(nav, /<nav epub:type="(.*?)"/g)).toEqual(['toc', 'landmarks']);
  expect(nav).toMatch(/two tides a day\?<\/a><ol>\s*<li><a href="article.xhtml#a-rhyme-for-the-pilots">/);
  expect(all(nav, /href="article.xhtml#(.*?)"/g)).toHaveLength(5);
  expect(read(empty(), 'EPUB/nav.xhtml')).toContain(
    '<ol>\n<li><a href="article.xhtml">Untitled</a></li>\n</ol>',
  );
});

test('notes are marked for readers that open them in place', () => {
  const text = read(tides(), 'EPUB/article.xhtml');
  expect(text).toContain('<a id="cite-1-1" href="#source-1" epub:type="noteref" role="doc-noteref">1</a>');
  expect(text).toContain('epub:type="endnotes" role="doc-endnotes"');
  expect(all(text, /<li id="(\S+)" epub:type="endnote">/g)).toHaveLength(4);
});

test('books of right-to-left languages turn their pages so', () => {
  expect(read(arabic(), 'EPUB/package.opf')).toContain('<spine page-progression-direction="rtl">');
  expect(read(arabic(), 'EPUB/article.xhtml')).toContain('lang="ar" xml:lang="ar" dir="rtl"');
});

test('the same tree gives the same bytes in every time zone', () => {
  const zone = process.env.TZ;
  const books = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((name) => {
    process.env.TZ = name;
    return renderEpub(tides());
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(books[1]).toEqual(books[0]);
  expect(books[2]).toEqual(books[0]);
});

test('another text is another book', () => {
  const identifier = (tree: Root) => /urn:uuid:[^<]*/.exec(read(tree, 'EPUB/package.opf'))![0];
  expect(identifier(tides())).toBe(identifier(tides()));
  expect(identifier(tides())).not.toBe(identifier(arabic()));
});
