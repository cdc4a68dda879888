/** Citations by author and year, “ibid.”, and marks: whatever stands beside them, no text is lost, and no link leads nowhere. */
import fc from 'fast-check';
import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { renderHtml } from '../../src/emit/html/index.js';
import { renderMarkdown } from '../../src/emit/markdown/index.js';
import { enrich } from '../../src/enrich/index.js';
import { fromMarkdown } from '../../src/markdown-in/index.js';
import { heading, paragraph, root } from '../enrich/tree.js';

const { PROPERTY_RUNS = '200', PROPERTY_SEED = '20250903' } = process.env;
const settings = { numRuns: Number(PROPERTY_RUNS), seed: Number(PROPERTY_SEED) };

const name = fc.constantFrom(
  'Moor',
  'Lee',
  'van den Berg',
  'O’Neil',
  'Müller',
  '山田太郎',
  'Мур',
  'Tide Society',
);
const year = fc.constantFrom('2004', '2004a', '1999', '2010', 'n.d.', '12');
const published = fc.constantFrom('2004', '2004a', '1999', '2010');
const entry = fc
  .tuple(name, fc.constantFrom(', A. ', ' A, Lee B. ', ' & Lee, B. ', '（', '. '), published)
  .map(([who, and, when]) => `${who}${and}(${when}). Tides of the north. Lobos: Quay Press.`);
const entries = fc.array(fc.oneof(entry, fc.constant('———. (2006). Bells. Lobos: Quay Press.')), {
  minLength: 1,
  maxLength: 6,
});
const piece = fc.oneof(
  fc.tuple(name, year).map(([who, when]) => `(${who}, ${when})`),
  fc.tuple(name, year).map(([who, when]) => `${who} (${when}: 3)`),
  fc.tuple(name, year, name, year).map(([a, b, c, d]) => `(see ${a} et al. ${b}, ${d}; ${c} ${d}, p. 4)`),
  name.map((who) => `(${who}, op. cit., p. 9)`),
  fc.constantFrom(
    '(ibid.)',
    '(ibid., 5)',
    '(ebd.)',
    '“It rose,” ',
    "'so'",
    '"',
    '12" ',
    '(',
    ')',
    ';',
    '[3]',
    ' and ',
  ),
  fc.string({ maxLength: 6 }).map((text) => text.replace(/\s+/g, ' ')),
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 10 })
  .map((pieces) => pieces.join(' ').trim() || 'It rose.');

const article = fc.tuple(fc.array(text, { minLength: 1, maxLength: 3 }), entries);

const treeOf = (texts: string[], list: string[]): Root => ({
  ...root(
    ...texts.map(paragraph),
    heading('References'),
    ...list.map(
      (value): FootnoteDefinition => ({
        type: 'footnoteDefinition',
        identifier: '',
        children: [paragraph(value)],
      }),
    ),
  ),
  data: { lang: 'en' },
});

const textsOf = ({ children }: Root) => children.map((node) => plainText(node));

function citedIn(node: Nodes): string[] {
  const own = node.type === 'link' && node.data?.source ? [node.data.source] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(citedIn)] : own;
}

test('resolving neither loses nor reorders text, and each citation has a definition', () => {
  fc.assert(
    fc.property(article, ([texts, list]) => {
      const tree = enrich(treeOf(texts, list));
      expect(textsOf(tree)).toEqual(textsOf(treeOf(texts, list)));
      const defined = new Set(
        tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : [])),
      );
      expect(citedIn(tree).filter((identifier) => !defined.has(identifier))).toEqual([]);
      expect(defined.size).toBe(list.length);
    }),
    settings,
  );
});

test('curling changes marks alone, one for one', () => {
  fc.assert(
    fc.property(article, ([texts, list]) => {
      const [before, after] = [
        textsOf(treeOf(texts, list)),
        textsOf(enrich(treeOf(texts, list), { typography: true })),
      ];
      expect(after.map(({ length }) => length)).toEqual(before.map(({ length }) => length));
      const bare = (value: string) => value.replace(/["'“”‘’]/g, '·');
      expect(after.map(bare)).toEqual(before.map(bare));
    }),
    settings,
  );
});

test('every page has its links in pairs', () => {
  fc.assert(
    fc.property(article, ([texts, list]) => {
      const html = renderHtml(enrich(treeOf(texts, list)));
      const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => decodeURIComponent(id!));
      expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    }),
    settings,
  );
});

test('by way of Markdown the citations are the same', () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.array(fc.tuple(name, year), { minLength: 1, maxLength: 4 }), entries),
      ([cited, list]) => {
        const words = cited.map(([who, when]) => `as ${who} (${when}) says (ibid., 4)`).join(' and ');
        const tree = enrich(treeOf([`The tide rises, ${words}.`], list));
        expect(citedIn(enrich(fromMarkdown(renderMarkdown(tree))))).toEqual(citedIn(tree));
      },
    ),
    settings,
  );
});
