import type { Root, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/emit/html/index.js';
import { arabic, article, as, cite, heading, list, paragraph, quote, source, tides } from './sample.js';

const all = (html: string, pattern: RegExp) => Array.from(html.matchAll(pattern), (match) => match[1]!);
const page = (...nodes: RootContent[]) => renderHtml(article('en', ...nodes));
const titled = (count: number): RootContent[] => [
  as(heading(1, 'Ebb'), 'title'),
  ...Array.from({ length: count }, (_, index) => [heading(2, `Hour ${index + 1}`), paragraph('x')]).flat(),
];
const toc = (html: string) => /<nav .*?<\/nav>/s.exec(html)?.[0];

describe('table of contents', () => {
  test('stands under the header from three headings on, unless somebody says otherwise', () => {
    const has = (count: number, wanted?: boolean) =>
      toc(renderHtml(article('en', ...titled(count)), { toc: wanted })) !== undefined;
    expect([has(2), has(3), has(1, true), has(9, false), has(0, true)]).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(page(...titled(3))).toMatch(/<\/header>\n<nav .*?<\/nav>\n<section>/s);
  });

  test('nests headings as the text does, and every entry leads to its heading', () => {
    const html = page(heading(1, 'T'), heading(2, 'A'), heading(3, 'B “c”'), heading(2, 'D'));
    expect(toc(html)).toBe(`<nav class="contents" role="doc-toc" aria-label="Contents">
<p aria-hidden="true">Contents</p>
<ol>
<li><a href="#a">A</a><ol>
<li><a href="#b-c">B “c”</a></li>
</ol></li>
<li><a href="#d">D</a></li>
</ol>
</nav>`);
  });

  test('a number alone has a full stop, because links of a number are taken for calls of notes', () => {
    const html = page(heading(1, 'T'), heading(2, '1'), heading(2, '2 Ebb'), heading(2, '٣'));
    expect(all(toc(html)!, /<a [^>]*>(.*?)<\/a>/g)).toEqual(['1.', '2 Ebb', '٣.']);
  });

  test('is named in the language of the article', () => {
    expect(toc(renderHtml(arabic(), { toc: true }))).toContain('<p aria-hidden="true">المحتويات</p>');
  });

  test('is for screens only', () => {
    expect(toc(renderHtml(tides(), { medium: 'print', toc: true }))).toBeUndefined();
  });
});

test('sections nest as headings do, and a list of sources is a section of its own', () => {
  const html = page(
    heading(1, 'T'),
    heading(2, 'A'),
    heading(3, 'B'),
    heading(2, 'C'),
    paragraph('x', cite('1')),
    as(heading(2, 'Sources'), 'sources'),
    source('1', paragraph('y')),
  );
  const shape = all(html, /<(\/?section\b|h\d)/g).join(' ');
  expect(shape).toBe('h1 section h2 section h3 /section /section section h2 /section section h2 /section');
});

describe('identifiers of blocks', () => {
  const ids = (...nodes: RootContent[]) => all(page(...nodes), / id="((?:p|quote|list|code)-.*?)"/g);
  const [ebb, flood] = [paragraph('The tide fell.'), paragraph('The tide rose.')];

  test('every block has one, and no two are the same', () => {
    const found = ids(ebb, ebb, flood, { type: 'blockquote', children: [ebb] }, list(false, [ebb]), {
      type: 'code',
      value: 'x',
    });
    expect(found).toHaveLength(6);
    expect(new Set(found).size).toBe(6);
  });

  test('they stay where other blocks come and go, and where only marks change', () => {
    const [id] = ids(flood);
    expect(ids(ebb, heading(2, 'x'), flood)).toContain(id);
    expect(ids(paragraph(quote('“The tide”'), ' rose!'))).toEqual([id]);
    expect(ids(paragraph('The tide rises.'))).not.toContain(id);
  });

  test('headings keep the names that are made of their words', () => {
    const [id] = ids(ebb);
    expect(page(ebb, heading(2, id!))).toContain(`<h1 id="${id}">`);
  });
});

describe('JSON-LD', () => {
  const data = (tree: Root) =>
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(renderHtml(tree))![1]!;

  test('says what is known of the article', () => {
    expect(JSON.parse(data(tides()))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'What the tide leaves behind',
      author: [
        { '@type': 'Person', name: 'Mara Lindqvist' },
        { '@type': 'Person', name: 'Tom Adeyemi' },
      ],
      datePublished: '2025-09-03',
      inLanguage: 'en',
      description: 'Twice a day the estuary is emptied and filled, and “nobody thanks it”.',
    });
  });

  test('holds no more than is known, and nothing that could end it', () => {
    const title = '</script><!-- & > " \\';
    const written = data(article('und', as(heading(1, title), 'title')));
    expect(written).not.toContain('<');
    expect(JSON.parse(written)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: title,
    });
  });
});

describe('stylesheets', () => {
  const styles = (options: object) => all(renderHtml(tides(), options), /<style>\n(.*?)<\/style>/gs);

  test('one is added behind ours, or stands in its place', () => {
    const [ours] = styles({});
    expect(styles({ css: 'p { color: red }' })).toEqual([ours, 'p { color: red }']);
    expect(styles({ css: 'p { color: red }', defaultCss: false })).toEqual(['p { color: red }']);
    expect(styles({ defaultCss: false })).toEqual([]);
  });

  test('one cannot end its element', () => {
    const html = renderHtml(tides(), { css: 'p::after { content: "</style><script>alert(1)</script>" }' });
    expect(html).toContain('content: "<\\/style><script>alert(1)<\\/script>"');
  });
});

test('a fragment is the article alone, in its language, without a table of contents unless it is asked for', () => {
  const html = renderHtml(arabic(), { fragment: true });
  expect(html).toMatch(/^<article lang="ar" dir="rtl">\n<header>.*<\/article>\n$/s);
  expect(html).not.toMatch(/<(?:html|head|style|script|main|nav)\b/);
  expect(renderHtml(tides(), { fragment: true, toc: true })).toContain('<nav ');
});

test('a quotation names the source that is cited after it', () => {
  const said = { ...quote('“low”'), data: { source: '1' } } as ReturnType<typeof quote>;
  expect(page(paragraph('It was ', said, cite('1')), source('1', paragraph('A.')))).toContain(
    '<q cite="#source-1">“low”</q>',
  );
});
