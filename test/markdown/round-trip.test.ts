import type { List, Root, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { articleMeta, roleOf } from '../../src/article.js';
import { renderHtml } from '../../src/emit/html/index.js';
import { renderMarkdown } from '../../src/emit/markdown/index.js';
import { enrich } from '../../src/enrich/index.js';
import { fromMarkdown } from '../../src/markdown-in/index.js';
import { article, as, cite, heading, link, list, paragraph, quote, source, tides } from '../emit/sample.js';

/** A tree written as Markdown and read back. */
const back = (tree: Root) => enrich(fromMarkdown(renderMarkdown(tree)));
/** Markdown without its front matter. */
const body = (tree: Root) => renderMarkdown(tree).replace(/^---\n.*?\n---\n\n?/s, '');
const roles = ({ children }: Root) => children.map((node) => roleOf(node) ?? node.type);

/** A node without places and without what only the printed text shows. */
const bare = (node: unknown): unknown =>
  JSON.parse(
    JSON.stringify(node, (key, value) =>
      ['position', 'marker', 'pieces', 'spread'].includes(key) || value === null ? undefined : value,
    ),
  );

const verse = (...lines: string[]): RootContent =>
  as(
    paragraph(...lines.flatMap((line, index) => (index > 0 ? [{ type: 'break' as const }, line] : [line]))),
    'verse',
  );

describe('a role comes back', () => {
  test.each<[string, string[], RootContent[]]>([
    ['title', ['title', 'paragraph'], [as(heading(1, 'Ebb'), 'title'), paragraph('It fell.')]],
    [
      'lead',
      ['title', 'lead', 'paragraph'],
      [as(heading(1, 'Ebb'), 'title'), as(paragraph('How it fell.'), 'lead'), paragraph('It fell.')],
    ],
    [
      'lead, behind page furniture that was kept',
      ['title', ...Array<string>(6).fill('chrome'), 'lead', 'paragraph'],
      [
        as(heading(1, 'Ebb'), 'title'),
        ...Array.from({ length: 6 }, () => as(paragraph('Menu'), 'chrome')),
        as(paragraph('How it fell.'), 'lead'),
        paragraph('It fell.'),
      ],
    ],
    ['verse', ['paragraph', 'verse'], [paragraph('It fell.'), verse('The tide', 'went out', 'again')]],
    [
      'sources that are cited',
      ['paragraph', 'sources', 'footnoteDefinition'],
      [paragraph('It fell.', cite('1')), as(heading(2, 'Sources'), 'sources'), source('1', paragraph('A.'))],
    ],
    [
      'sources that nobody cites, under their heading',
      ['paragraph', 'sources', 'footnoteDefinition', 'footnoteDefinition'],
      [
        paragraph('It fell.'),
        as(heading(2, 'Sources'), 'sources'),
        source('1', paragraph('A.')),
        source('2', paragraph('B.')),
      ],
    ],
    [
      'a source that nobody cites, beside one that is cited',
      ['paragraph', 'footnoteDefinition', 'footnoteDefinition', 'footnoteDefinition'],
      [
        paragraph('It fell.', cite('2')),
        source('1', paragraph('A.')),
        source('2', paragraph('B.')),
        source('†', paragraph('C.')),
      ],
    ],
    [
      'page furniture that was kept',
      ['chrome', 'title', 'chrome', 'paragraph'],
      [
        as(paragraph('Menu'), 'chrome'),
        as(heading(1, 'Ebb'), 'title'),
        as(paragraph('Share this'), 'chrome'),
        paragraph('It fell.'),
      ],
    ],
    ['headings', ['heading', 'paragraph'], [heading(2, 'Ebb'), paragraph('It fell.')]],
    [
      'a scene break',
      ['paragraph', 'thematicBreak', 'paragraph'],
      [paragraph('It fell.'), { type: 'thematicBreak' }, paragraph('It rose.')],
    ],
  ])('%s', (_, expected, nodes) => {
    const tree = article('en', ...nodes);
    expect(roles(back(tree))).toEqual(expected);
    expect(bare(back(tree).children)).toEqual(bare(tree.children));
  });

  test('attribution, under prose and under verse', () => {
    for (const said of [paragraph('It fell.'), verse('The tide', 'went out') as never]) {
      const tree = article('en', {
        type: 'blockquote',
        children: [said, as(paragraph('— Ada Moor'), 'attribution')],
      });
      expect(bare(back(tree).children)).toEqual(bare(tree.children));
    }
  });

  test('inline quotation and its source', () => {
    const said = { ...quote('“low”'), data: { source: '1' } } as ReturnType<typeof quote>;
    const tree = article('en', paragraph('It was ', said, cite('1')), source('1', paragraph('A.')));
    expect(bare(back(tree).children)).toEqual(bare(tree.children));
  });

  test('addresses', () => {
    const tree = article(
      'en',
      paragraph(
        'See ',
        link('https://example.org/a_b_c?d=*e*&f=(g)'),
        ', ',
        link('http://www.example.org/~a', 'www.example.org/~a'),
        ' or ',
        link('mailto:ada@example.org', 'ada@example.org'),
        '.',
      ),
    );
    expect(bare(back(tree).children)).toEqual(bare(tree.children));
  });

  test('all of them at once', () => {
    expect(renderHtml(back(tides()))).toBe(renderHtml(enrich(tides())));
  });
});

describe('lists', () => {
  test.each<[string, List]>([
    ['bullets', list(false, [paragraph('One')], [paragraph('Two')]) as List],
    ['numbers', list(true, [paragraph('One')], [paragraph('Two')]) as List],
    ['numbers that begin at four', { ...(list(true, [paragraph('One')]) as List), start: 4 }],
    [
      'lists in items',
      list(
        true,
        [paragraph('One'), list(false, [paragraph('a'), list(false, [paragraph('b')])])],
        [paragraph('Two')],
      ) as List,
    ],
    ['items of several paragraphs', list(false, [paragraph('One'), paragraph('more')]) as List],
    ['labels that Markdown has not', list(false, [paragraph('(a) One')], [paragraph('(b) Two')]) as List],
    ['items that look like tasks', list(false, [paragraph('[ ] One')], [paragraph('[x] Two')]) as List],
    ['items that look like items', list(false, [paragraph('- One')], [paragraph('1. Two')]) as List],
    ['an item that holds nothing', list(true, [paragraph('One')], [paragraph()]) as List],
  ])('come back: %s', (_, node) => {
    const tree = article('en', paragraph('It fell.'), node);
    expect(renderHtml(back(tree))).toBe(renderHtml(tree));
    expect((back(tree).children[1] as List).start ?? 1).toBe(node.start ?? 1);
  });

  test.each([false, true])(
    'two that follow each other stay two, under one bullet (ordered: %s)',
    (ordered) => {
      const two = [list(ordered, [paragraph('One')]), list(ordered, [paragraph('Two')])];
      for (const tree of [article('en', ...two), article('en', { type: 'blockquote', children: two })]) {
        expect(renderHtml(back(tree))).toBe(renderHtml(tree));
        expect(body(tree)).not.toMatch(/^(?:> )?(?:\*|1\))/m);
      }
    },
  );
});

describe('what is written', () => {
  test('a cited source is a note, an uncited one an item with its label', () => {
    expect(
      body(
        article(
          'en',
          paragraph('It fell.', cite('2')),
          as(heading(2, 'Sources'), 'sources'),
          source('1', paragraph('A.')),
          source('2', paragraph('B.')),
        ),
      ),
    ).toBe('It fell.[^2]\n\n## Sources\n\n- \\[1] A.\n\n[^2]: B.\n');
  });

  test('a role that nothing visible carries is a definition before the block', () => {
    expect(body(article('en', as(paragraph('Menu'), 'chrome')))).toBe('[//]: # "chrome"\n\nMenu\n');
  });

  test('date and byline stand in the front matter and not in the text', () => {
    expect(
      renderMarkdown(
        article(
          'en',
          as(heading(1, 'Ebb'), 'title'),
          as(paragraph('By Ada Moor'), 'byline', ['Ada Moor']),
          as(paragraph('3 May 2021'), 'date', '2021-05-03'),
        ),
      ),
    ).toBe('---\ntitle: "Ebb"\nauthor:\n  - "Ada Moor"\ndate: "2021-05-03"\nlang: "en"\n---\n\n# Ebb\n');
  });

  test('verse has hard breaks', () => {
    expect(body(article('en', verse('The tide', 'went out')))).toBe('The tide\\\nwent out\n');
  });

  test('a mail address in letters that no reader takes has its target beside it', () => {
    expect(body(article('en', paragraph(link('mailto:jörg@example.org', 'jörg@example.org'))))).toBe(
      '[jörg@example.org](mailto:jörg@example.org)\n',
    );
  });

  test('a tab is a blank, in Markdown and in HTML', () => {
    const tree = article('en', paragraph('ebb\tflow'));
    expect(body(tree)).toBe('ebb flow\n');
    expect(renderHtml(back(tree))).toBe(renderHtml(tree));
  });

  test('the tree stays as it was', () => {
    const tree = tides();
    renderMarkdown(tree);
    expect(tree).toEqual(tides());
  });
});

test('lists of two kinds part themselves', () => {
  const tree = article('en', list(true, [paragraph('One')]), list(false, [paragraph('Two')]));
  expect(body(tree)).toBe('1. One\n\n- Two\n');
  expect(renderHtml(back(tree))).toBe(renderHtml(tree));
});

test.each([
  ['a paragraph', [cite('1'), ': It fell.'], '[^1]\\: It fell.'],
  [
    'a line of verse',
    ['Ebb', { type: 'break' as const }, cite('1'), ': It fell.'],
    'Ebb\\\n[^1]\\: It fell.',
  ],
])('a citation at the start of %s defines nothing, though a colon is behind it', (_, parts, written) => {
  const tree = article('en', paragraph(...parts), source('1', paragraph('A.')));
  expect(body(tree)).toBe(`${written}\n\n[^1]: A.\n`);
  expect(renderHtml(back(tree))).toBe(renderHtml(back(back(tree))));
  expect(back(tree).children.map(({ type }) => type)).toEqual(['paragraph', 'footnoteDefinition']);
});

test('a note that is empty has no blank behind its label', () => {
  const tree = article('en', paragraph('It fell.', cite('1')), source('1', paragraph()));
  expect(body(tree)).toBe('It fell.[^1]\n\n[^1]:\n');
});

test('a list behind the first one under a heading for sources stays a list, with all that is in it', () => {
  const entry = 'Moor, A. (2004). See https://example.org/ebb.';
  const markdown = `## Notes\n\n- low\n\nA paragraph between.\n\n- ${entry}\n  - high\n`;
  const tree = enrich(fromMarkdown(markdown));
  expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'list', 'paragraph', 'list']);
  expect(body(tree)).toContain('  - high\n');
});

test('a row with more cells than there are headings keeps them in all readers', () => {
  const markdown = '| a |\n| - |\n| b | c |\n|   |\n';
  expect(body(fromMarkdown(markdown))).toBe('| a |   |\n| - | - |\n| b | c |\n|   |   |\n');
});

test('metadata that were stated come back', () => {
  const tree = article('en', as(heading(1, 'Ebb'), 'title'), paragraph('It fell.'));
  tree.data!.stated = { subtitle: 'A long way', authors: ['Ada'], date: '2021-05-03', lang: 'pt-BR' };
  expect(articleMeta(back(tree))).toEqual(articleMeta(tree));
});
