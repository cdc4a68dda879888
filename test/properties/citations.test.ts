/** Citations by label, by author and year, “ibid.”, and marks: whatever stands beside them, no text is lost, and no link leads nowhere. */
import fc from 'fast-check';
import type { FootnoteDefinition, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { renderHtml } from '../../src/emit/html/index.js';
import { renderMarkdown } from '../../src/emit/markdown/index.js';
import { enrich } from '../../src/enrich/index.js';
import { fromMarkdown } from '../../src/markdown-in/index.js';
import { fromArticle } from '../../src/parse/index.js';
import { isListOfEntries } from '../../src/parse/text/entry.js';
import { heading, paragraph, root } from '../enrich/tree.js';
import { citedAndDefined, printedOf, printedOfTree } from './fidelity.js';

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

test('resolving neither loses nor reorders text, and each citation has a definition', () => {
  fc.assert(
    fc.property(article, ([texts, list]) => {
      const tree = enrich(treeOf(texts, list));
      expect(textsOf(tree)).toEqual(textsOf(treeOf(texts, list)));
      const { cited, defined } = citedAndDefined(tree);
      expect(cited.filter((identifier) => !defined.has(identifier))).toEqual([]);
      expect(defined.size).toBe(list.length);
    }),
    settings,
  );
});

const label = fc.constantFrom('1', '2', '3', '4', '9', '14', '*', '†', 'a', 'Moor 2004');
const raised = (number: string) => number.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
const marker = fc.oneof(
  label.map((name) => `[${name}]`),
  fc.tuple(label, label).map(([one, two]) => `[${one}, ${two}]`),
  fc.tuple(label, label).map(([one, two]) => `[${one}–${two}, p. 14]`),
  label.map((name) => `(${name})`),
  label.map((name) => `［${name}］`),
  label.map(raised),
  label,
);
const citing = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'The harbour fills twice a day.',
        'It empties again,',
        '“So it is said.”',
        'An area of 40 m²',
        'In [1987]',
      ),
      fc.constantFrom('', ' '),
      marker,
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.map((part) => part.join('')).join(' '));
const form = fc.constantFrom('[x] ', 'x. ', 'x) ', '(x) ', 'x: ', 'x ', '【x】', '');
const listed = fc.array(
  fc
    .tuple(form, label)
    .map(([shape, name]) => `${shape.replace('x', name)}Moor, A. (2004). Tides. Lobos: Quay Press.`),
  { minLength: 1, maxLength: 8 },
);
const labelled = fc
  .tuple(
    fc.array(citing, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('Sources\n\n', 'Notes\n', ''),
    listed,
  )
  .map(([texts, over, list]) => `Tides of the bay\n\n${texts.join('\n\n')}\n\n${over}${list.join('\n')}\n`);

/** What failed once: a number and a name within one bracket. */
const onceFailed = [
  'Tides of the bay',
  'The harbour fills twice a day.[4, Moor 2004] The harbour fills twice a day.¹',
  'The harbour fills twice a day.[1, 1]',
  'Sources',
  [
    '[4] Moor, A. (2004). Tides. Lobos: Quay Press.',
    '1 Moor, A. (2004). Tides. Lobos: Quay Press.',
    '[Moor 2004] Moor, A. (2004). Tides. Lobos: Quay Press.',
    '[1] Moor, A. (2004). Tides. Lobos: Quay Press.\n',
  ].join('\n'),
].join('\n\n');

test('neither does resolving labels, and each reference has a definition, by way of Markdown too', () => {
  fc.assert(
    fc.property(labelled, (input) => {
      const tree = enrich(fromArticle(input));
      expect(printedOfTree(tree)).toBe(printedOf(input));
      const { cited, defined } = citedAndDefined(tree);
      expect(cited.filter((identifier) => !defined.has(identifier))).toEqual([]);
      expect(renderHtml(enrich(fromMarkdown(renderMarkdown(tree))))).toBe(renderHtml(tree));
    }),
    { ...settings, examples: [[onceFailed]] },
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
        fc.pre(isListOfEntries(list));
        const words = cited.map(([who, when]) => `as ${who} (${when}) says (ibid., 4)`).join(' and ');
        const tree = enrich(treeOf([`The tide rises, ${words}.`], list));
        const again = enrich(fromMarkdown(renderMarkdown(tree)));
        expect(citedAndDefined(again).cited).toEqual(citedAndDefined(tree).cited);
      },
    ),
    settings,
  );
});
