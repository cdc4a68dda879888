import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { articleMeta } from '../../src/article.js';
import { emitEpub, renderEpub } from '../../src/emit/epub/index.js';
import type { EmitOptions } from '../../src/emit/format.js';
import {
  arabic,
  article,
  as,
  cite,
  heading,
  japanese,
  link,
  list,
  paragraph,
  quote,
  source,
  tides,
} from './sample.js';

const filesOf = (tree: Root, options: EmitOptions = {}) => unzipSync(renderEpub(tree, options));
const read = (tree: Root, path: string, options?: EmitOptions) => strFromU8(filesOf(tree, options)[path]!);

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

/** Eight chapters of a few pages, each with a note that stands at the end of the book. */
const long = () =>
  article(
    'en',
    as(heading(1, 'The keeper’s year'), 'title'),
    ...Array.from({ length: 8 }, (_, index) => chapterOf(index + 1)).flat(),
    as(heading(2, 'Notes'), 'sources'),
    ...Array.from({ length: 8 }, (_, index) => source(`${index + 1}`, paragraph(`Log book ${index + 1}.`))),
  );

/** Two long chapters, each with a page of notes that is called the same. */
const twins = () =>
  article(
    'en',
    as(heading(1, 'Two keepers'), 'title'),
    ...[1, 2].flatMap((number) => [
      ...chapterOf(number),
      ...chapterOf(number).slice(2),
      ...chapterOf(number).slice(2),
      as(heading(2, 'Notes'), 'sources'),
      source(`${number}`, paragraph('Log book. '.repeat(200))),
    ]),
  );

const quoteOf = (text: string, source: string) => ({ ...quote(text), data: { source } }) as PhrasingContent;

const chapterOf = (number: number): RootContent[] => [
  heading(2, `Month ${number}`),
  paragraph('The lamp was lit at ', quoteOf('dusk', `${number}`), '.', cite(`${number}`)),
  heading(3, `Weather of month ${number}`),
  ...Array.from({ length: 20 }, () => paragraph('Wind from the west, and rain. '.repeat(20))),
];

/** Three articles in three languages; two of them have notes of the same label. */
const almanac = (): Root => ({
  type: 'root',
  data: { lang: 'en', stated: { title: 'A tidal almanac', authors: ['Mara Lindqvist', 'ليلى حدّاد'] } },
  children: [tides(), arabic(), japanese()].map(({ children, data = {} }) => ({
    type: 'articlePart',
    children,
    data,
  })),
});

/** The start of a PNG file. */
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);

const empty = (): Root => ({ type: 'root', children: [] });

test.each([
  ['tides', tides],
  ['arabic', arabic],
  ['japanese', japanese],
  ['awkward', awkward],
  ['long', long],
  ['twins', twins],
  ['almanac', almanac],
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
  expect(opf).toContain('<dc:title id="title">What the tide leaves behind</dc:title>');
  expect(all(opf, /<dc:creator.*?>(.*?)</g)).toEqual(['Mara Lindqvist', 'Tom Adeyemi']);
  expect(all(opf, /property="file-as">(.*?)</g)).toEqual(['Lindqvist, Mara', 'Adeyemi, Tom']);
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

test('citations in words are marked alike, with a role beside each type', () => {
  const cited = { ...link('', 'Moor 2004'), data: { source: 'moor' } } as PhrasingContent;
  const text = read(article('en', paragraph(cited), source('moor', paragraph('Moor'))), 'EPUB/article.xhtml');
  expect(text).toContain('href="#source-moor" epub:type="noteref" role="doc-noteref">Moor 2004</a>');
});

test('books of right-to-left languages turn their pages so', () => {
  expect(read(arabic(), 'EPUB/package.opf')).toContain('<spine toc="ncx" page-progression-direction="rtl">');
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

test('a long text is cut at its chapters, and its notes are still linked both ways', () => {
  const files = filesOf(long());
  const texts = Object.keys(files).filter((path) => path.includes('text-'));
  expect(texts).toHaveLength(9);
  expect(strFromU8(files['EPUB/text-3.xhtml']!)).toContain('href="text-9.xhtml#source-3"');
  expect(strFromU8(files['EPUB/text-3.xhtml']!)).toContain('<q cite="text-9.xhtml#source-3">');
  expect(strFromU8(files['EPUB/text-9.xhtml']!)).toContain('href="text-3.xhtml#cite-3-1"');
  expect(strFromU8(files['EPUB/nav.xhtml']!)).toContain('href="text-3.xhtml#weather-of-month-3"');
});

test('what is short enough to open quickly stays whole, and what has no headings is cut between blocks', () => {
  const pages = (count: number) =>
    Array.from({ length: count }, () => paragraph('Rain, and wind. '.repeat(100)));
  const sections = (count: number) =>
    Array.from({ length: count }, (_, index) => [heading(3, `Watch ${index}`), ...pages(6)]).flat();
  const texts = (...children: RootContent[]) => {
    const files = filesOf(article('en', as(heading(1, 'T'), 'title'), ...children));
    return Object.keys(files).filter((path) => /text-|article/.test(path)).length;
  };
  expect(texts(...sections(6))).toBe(1);
  expect(texts(heading(2, 'A'), ...sections(6), heading(2, 'B'), ...sections(6))).toBe(2);
  expect(texts(heading(2, 'A'), ...sections(12))).toBe(12);
  expect(texts(...pages(100))).toBe(3);
});

test('old readers find the same table of contents', () => {
  const places = (text: string, pattern: RegExp) => all(text, pattern).filter((href) => href.includes('#'));
  const nav = places(read(long(), 'EPUB/nav.xhtml'), /href="(text.*?)"/g);
  expect(places(read(long(), 'EPUB/toc.ncx'), /<content src="(.*?)"/g)).toEqual(nav);
  expect(read(long(), 'EPUB/toc.ncx')).toContain('<meta name="dtb:depth" content="3" />');
});

test('several articles make one book, each in its language and with its own notes', () => {
  const files = filesOf(almanac());
  const text = (path: string) => strFromU8(files[`EPUB/${path}`]!);
  expect(all(text('package.opf'), /<dc:language>(.*?)</g)).toEqual(['en', 'ar', 'ja']);
  expect(all(text('package.opf'), /idref="(.*?)"/g)).toEqual([
    'cover-page',
    'title-page',
    'nav',
    'text-1',
    'text-2',
    'text-3',
  ]);
  expect(text('nav.xhtml')).toContain('id="toc"><h1>Contents</h1>');
  expect(text('nav.xhtml')).toContain(`<bdi lang="ar">${articleMeta(arabic()).title}</bdi></a>`);
  expect(text('title.xhtml')).toContain('<h1>A tidal almanac</h1>');
  expect(text('text-2.xhtml')).toContain('lang="ar" xml:lang="ar" dir="rtl"');
  const ids = [1, 2, 3].flatMap((number) => all(text(`text-${number}.xhtml`), / id="(.*?)"/g));
  expect(new Set(ids).size).toBe(ids.length);
  expect(all(text('text-2.xhtml'), /epub:type="noteref".*?>(.*?)</g)).toEqual(['1']);
  expect(all(text('nav.xhtml'), /^<li><a href="(.*?)#/gm)).toContain('text-2.xhtml');
});

test('a picture takes the place of the drawn cover; what is no picture is refused', () => {
  expect(filesOf(tides(), { cover: png })['EPUB/cover.png']).toEqual(png);
  expect(read(tides(), 'EPUB/cover.xhtml', { cover: png })).toContain('<img src="cover.png"');
  const gif = new TextEncoder().encode('GIF89a');
  expect(read(tides(), 'EPUB/package.opf', { cover: gif })).toContain('accessibilityHazard">unknown<');
  expect(() => renderEpub(tides(), { cover: new Uint8Array(20) })).toThrow(
    'expected a JPEG, PNG, GIF or WebP',
  );
});

test('the drawn cover says title, people and year, in lines that fit', () => {
  const svg = read(tides(), 'EPUB/cover.svg');
  expect(all(svg, /<text.*?>(.*?)</g).join(' ')).toBe(
    'What the tide leaves behind Mara Lindqvist, Tom Adeyemi 2025',
  );
  expect(read(arabic(), 'EPUB/cover.svg')).toContain('direction="rtl"');
});

test('a style sheet of somebody’s own follows ours', () => {
  const css = 'p { text-indent: 1em; }';
  expect(read(tides(), 'EPUB/user.css', { css })).toBe(css);
  expect(all(read(tides(), 'EPUB/article.xhtml', { css }), /href="(.*?\.css)"/g)).toEqual([
    'style.css',
    'user.css',
  ]);
  expect(Object.keys(filesOf(tides(), { css, defaultCss: false }))).not.toContain('EPUB/style.css');
});

test('the day of making is that of the article, or the one that is stated', () => {
  const modified = (options: EmitOptions) =>
    all(read(tides(), 'EPUB/package.opf', options), /modified">(.*?)</g);
  expect(modified({})).toEqual(['2025-09-03T00:00:00Z']);
  expect(modified({ modified: 86_401 })).toEqual(['1970-01-02T00:00:01Z']);
});

test('a painted cover has words where there are letters for them, and needs a painter', async () => {
  const drawings: string[] = [];
  const paint = async (svg: string) => {
    drawings.push(svg);
    return png;
  };
  const [book] = await Promise.all(
    [tides(), japanese()].map((tree) => emitEpub(tree, { cover: 'png' }, { paint })),
  );
  expect(unzipSync(book as Uint8Array)['EPUB/cover.png']).toEqual(png);
  expect(drawings.map((svg) => svg.includes('<text'))).toEqual([true, false]);
  expect(() => renderEpub(tides(), { cover: 'png' })).toThrow('expected `context.paint`');
});
