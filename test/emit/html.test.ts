import type { Nodes, Root, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { renderHtml } from '../../src/emit/html/index.js';
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

/** What stands in `article`, without what the page adds to it (see page.test.ts). */
const inside = (tree: Root, options = {}) =>
  (/<article>\s*(.*?)\s*<\/article>/s.exec(renderHtml(tree, { toc: false, ...options }))?.[1] ?? '')
    .replace(/ id="(?:p|quote|list|code|table)-[^"]*"/g, '')
    .replace(/<section>\n|\n<\/section>(?=\n<section>|\n<\/section>|\n?$)/g, '');
const body = (...nodes: RootContent[]) => inside(article('en', ...nodes));
const decode = (text: string) =>
  text.replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
const visible = (html: string) => decode(html.replace(/<[^>]*>/g, ''));
const letters = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
const all = (html: string, pattern: RegExp) => Array.from(html.matchAll(pattern), (match) => match[1]!);

/** The text of a tree in the order of the page: header from metadata, labels of references and sources. */
function said(tree: Root, date: string): string {
  const read = (node: Nodes): string => {
    const label = 'label' in node ? (node.label ?? '') : '';
    const own = 'value' in node ? node.value : '';
    return label + own + ('children' in node ? node.children.map(read).join('') : '');
  };
  const role = (node: RootContent) => (node.data as { role?: string } | undefined)?.role ?? '';
  const of = (name: string) => tree.children.filter((node) => role(node) === name);
  const names = of('byline').map((node) => (node.data as { value: string[] }).value.join(''));
  const rest = tree.children.filter((node) => !['title', 'lead', 'byline', 'date'].includes(role(node)));
  return [...of('title').map(read), ...of('lead').map(read), ...names, date, ...rest.map(read)].join('');
}

test('the header stands in one order, whatever the order of the text', () => {
  const html = body(
    as(paragraph('By Ada Moor'), 'byline', ['Ada Moor']),
    as(paragraph('1 May 2024'), 'date', '2024-05-01'),
    as(heading(1, 'Ebb'), 'title'),
    as(paragraph('Short and ', quote('‘dry’'), '.'), 'lead'),
  );
  expect(html).toBe(`<header>
<h1 id="ebb">Ebb</h1>
<p class="lead">Short and <q>‘dry’</q>.</p>
<p class="byline"><span class="author">Ada Moor</span></p>
<p class="date"><time datetime="2024-05-01">May 1, 2024</time></p>
</header>`);
});

test('stated metadata wins over the text', () => {
  const tree = article('en', as(heading(1, 'Ebb'), 'title'), paragraph('Text.'));
  tree.data!.stated = { title: 'Flood', authors: ['A', 'B'], date: 'spring', lang: 'de' };
  const html = renderHtml(tree);
  expect(html).toContain('<html lang="de">');
  expect(html).toContain('<title>Flood</title>');
  expect(inside(tree)).toContain('<h1 id="flood">Flood</h1>');
  expect(html).not.toContain('Ebb');
  expect(html).toContain('<p class="date">spring</p>');
  expect(all(html, /<meta name="author" content="(.*?)">/g)).toEqual(['A', 'B']);
});

test.each<[string, RootContent, string]>([
  ['paragraph', paragraph('a < b &\n c'), '<p>a &#x3C; b &#x26; c</p>'],
  ['verse', as(paragraph('a', { type: 'break' }, 'b'), 'verse'), '<p class="verse">a<br>b</p>'],
  [
    'attribution',
    { type: 'blockquote', children: [paragraph('a'), as(paragraph('— B'), 'attribution')] },
    '<blockquote>\n<p>a</p>\n<p class="attribution">— B</p>\n</blockquote>',
  ],
  [
    'labels in the text',
    list(false, [paragraph('(a) x')], [paragraph('(b) y')]),
    '<ul class="labelled">\n<li><p>(a) x</p></li>\n<li><p>(b) y</p></li>\n</ul>',
  ],
  [
    'list',
    list(true, [paragraph('x')], [paragraph('y'), paragraph('z')]),
    '<ol>\n<li><p>x</p></li>\n<li>\n<p>y</p>\n<p>z</p>\n</li>\n</ol>',
  ],
  ['inline quotation', paragraph(quote('“a ', quote('‘b’'), '”')), '<p><q>“a <q>‘b’</q>”</q></p>'],
  [
    'link',
    paragraph(link('https://a.example/?b=c d')),
    '<p><a href="https://a.example/?b=c%20d">https://a.example/?b=c d</a></p>',
  ],
  [
    'address that needs encoding',
    paragraph(link('https://a.example/%zz?[1]#a#ü', 'x')),
    '<p><a href="https://a.example/%25zz?%5B1%5D#a%23%C3%BC">x</a></p>',
  ],
  ['address with a password', paragraph(link('https://ann:secret@a.example/', 'x')), '<p>x</p>'],
  [
    'link inside a link',
    paragraph({ type: 'link', url: 'https://a.example/', children: [cite('1')] }),
    '<p><a href="https://a.example/"><sup>1</sup></a></p>',
  ],
  ['link into a script', paragraph(link('javascript:alert(1)', 'x')), '<p>x</p>'],
  ['link to nowhere', paragraph(link('#gone', 'x')), '<p>x</p>'],
  ['reference without a source', paragraph('a', cite('9')), '<p>a<sup>9</sup></p>'],
  ['picture that is elsewhere', paragraph({ type: 'image', url: 'a.png', alt: 'a gull' }), '<p>a gull</p>'],
  [
    'picture that is here',
    paragraph({
      type: 'image',
      url: 'a.png',
      alt: 'a gull',
      data: { picture: 'data:image/png;base64,AA==' },
    }),
    '<p><img src="data:image/png;base64,AA==" alt="a gull"></p>',
  ],
  ['raw HTML', { type: 'html', value: '<b>x</b>' }, '<p>&#x3C;b&gt;x&#x3C;/b&gt;</p>'],
  ['comment', { type: 'html', value: '<!-- x -->' }, ''],
  ['chrome', as(paragraph('Share'), 'chrome'), '<div class="boilerplate">\n<p>Share</p>\n</div>'],
  ['empty heading', heading(2), ''],
  ['empty paragraph', paragraph(' '), ''],
])('%s', (_, node, html) => expect(body(node)).toBe(html));

test('an ordered list keeps its first number, a task its box', () => {
  const tasks: RootContent = {
    type: 'list',
    ordered: true,
    start: 3,
    children: [{ type: 'listItem', checked: true, children: [paragraph('x')] }],
  };
  expect(body(tasks)).toBe('<ol start="3">\n<li><p>☑ x</p></li>\n</ol>');
});

test('sources come whole and in order, under their labels, with a way back to each citation', () => {
  const html = inside(tides());
  expect(all(html, /<span class="label">(.*?)<\/span>/g)).toEqual(['1 ', '2 ', '3 ', '† ']);
  expect(all(html, /<li id="(.*?)">/g)).toEqual(['source-1', 'source-2', 'source-3', 'source-note']);
  expect(all(html, /<sup>(.*?)<\/sup>/g)).toEqual([
    '<a id="cite-2-1" href="#source-2" role="doc-noteref">2</a>',
    '<a id="cite-1-1" href="#source-1" role="doc-noteref">1</a>',
    '<a id="cite-2-2" href="#source-2" role="doc-noteref">2</a>',
  ]);
  expect(html).toContain(`<p>A second talk, on 11 August, was not recorded. \
<a class="back" href="#cite-2-1" aria-label="Back to citation 2 (1)" role="doc-backlink">↑</a> \
<a class="back" href="#cite-2-2" aria-label="Back to citation 2 (2)" role="doc-backlink">↑</a></p>`);
  expect(html).toContain('<section role="doc-endnotes" aria-labelledby="notes-and-sources">\n<h2');
});

test('lists of sources without a heading have names that differ', () => {
  const html = body(source('1', paragraph('A')), paragraph('and'), source('2', paragraph('B')));
  expect(all(html, /<section role="doc-endnotes" aria-label="(.*?)">/g)).toEqual(['Sources', 'Sources 2']);
});

test('a source that is no paragraph keeps its label and its way back', () => {
  const html = body(paragraph(cite('1')), source('1', list(false, [paragraph('x')])));
  expect(html).toMatch(/<p><span class="label">1 <\/span> <a class="back" href="#cite-1-1".*<\/p>\n<ul>/);
});

test('identifiers are readable in any script, unique, and begin with a letter', () => {
  const titles = ['Café № 9!', '1984', 'Source 1', '潮の音', 'Прилив', '1984', '***'];
  const html = body(...titles.map((title) => heading(2, title)), source('1', paragraph('A')));
  expect(all(html, /<h\d id="(.*?)"/g)).toEqual([
    'café-no-9',
    'section-1984',
    'source-1-2',
    '潮の音',
    'прилив',
    'section-1984-2',
    'section',
  ]);
});

test.each([
  ['tides', tides()],
  ['arabic', arabic()],
  ['japanese', japanese()],
])('%s: every fragment leads to one place', (_, tree) => {
  const html = renderHtml(tree);
  const ids = all(html, / id="(.*?)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  for (const target of all(html, /href="#(.*?)"/g)) expect(ids).toContain(target);
});

test('heading levels have no gaps, and the first heading of a text without title is its only h1', () => {
  const levels = (...depths: (1 | 2 | 3 | 4)[]) =>
    all(body(...depths.map((depth) => heading(depth, 'x'))), /<h(\d)/g).join('');
  expect(levels(1, 2, 4, 3, 2)).toBe('12332');
  expect(levels(2, 2, 1, 3)).toBe('1223');
});

test.each([
  ['tides', tides(), 'September 3, 2025'],
  ['arabic', arabic(), '3 سبتمبر 2025'],
  ['japanese', japanese(), '2025年9月3日'],
])('%s: no letter or digit is lost or invented', (_, tree, date) => {
  for (const medium of ['screen', 'print'] as const) {
    expect(letters(visible(inside(tree, { medium })))).toBe(letters(said(tree, date)));
  }
});

test('language and direction', () => {
  expect(renderHtml(arabic())).toContain('<html lang="ar" dir="rtl">');
  expect(renderHtml(japanese())).toContain('<html lang="ja">');
  expect(renderHtml({ type: 'root', children: [] })).toContain('<html lang="und">');
});

test('dates are Gregorian in every language', () => {
  const day = as(paragraph('x'), 'date', '2025-09-03');
  expect(visible(inside(article('de', day)))).toContain('3. September 2025');
  expect(visible(inside(article('fa', day)))).toMatch(/[۲2][۰0][۲2][۵5]/);
  expect(visible(inside(article('no such tag', day)))).toContain('2025-09-03');
});

test('a document always has a title and cuts its description at a word', () => {
  const title = (...nodes: RootContent[]) =>
    /<title>(.*?)<\/title>/.exec(renderHtml(article('en', ...nodes)))?.[1];
  expect(title()).toBe('Untitled');
  expect(title(paragraph('One line.'))).toBe('One line.');
  expect(title(paragraph('One line.'), heading(2, 'A heading'))).toBe('A heading');
  const html = renderHtml(article('en', paragraph('so many words '.repeat(40))));
  const description = /<meta name="description" content="(.*?)">/.exec(html)![1]!;
  expect(description).toMatch(/^so many words .*(so|many|words)…$/);
  expect(description.length).toBeLessThanOrEqual(161);
});

test('a description has no markers of citations, and nothing of the brackets around them', () => {
  const [several, one] = [cite('2'), cite('3')];
  const text = (value: string) => ({ type: 'text' as const, value });
  const html = renderHtml(
    article('en', {
      type: 'paragraph',
      children: [
        text('It rose ['),
        several,
        text(', '),
        one,
        text(', p. 4] and fell '),
        one,
        text('. (So [it] is.)'),
      ],
    }),
  );
  expect(html).toContain('<meta name="description" content="It rose and fell. (So [it] is.)">');
});

test('the printer is given no roles, and nothing else to fetch', () => {
  const html = renderHtml(tides(), { medium: 'print' });
  expect(html).not.toMatch(/role="|<script|url\(|@import/);
  expect(html).toContain('counter(page) " / " counter(pages)');
  expect(renderHtml(tides())).not.toMatch(/<script(?! type="application\/ld\+json")|url\(|@import|src=/);
});

test('characters that no document can hold are left out', () => {
  expect(body(paragraph('a\u0000b\u000cc\ufffed\ud800e\u0085f😀'))).toBe('<p>abcdef😀</p>');
});

test('the same tree gives the same text, and stays as it was', () => {
  const tree = tides();
  expect(renderHtml(tree)).toBe(renderHtml(tides()));
  expect(tree).toEqual(tides());
});
