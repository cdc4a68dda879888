import type { FootnoteDefinition, Paragraph, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { roleOf } from '../../src/article.js';
import { enrich } from '../../src/enrich/index.js';
import { enriched, heading, paragraph, shown, source } from './tree.js';

const types = ({ children }: Root) => children.map((node) => roleOf(node) ?? node.type);

test.each(['Sources', 'REFERENCES', 'Quellen:', 'Литература', '参考文献', '5. References'])(
  'a heading “%s” has the role of one over sources',
  (words) => {
    expect(types(enriched(paragraph('It rose [1].'), heading(words), source('1')).tree)).toEqual([
      'paragraph',
      'sources',
      'footnoteDefinition',
    ]);
  },
);

test('so has a heading in other words right over entries that are cited', () => {
  const { tree } = enriched(paragraph('It rose [1].'), heading('What we read'), source('1'));
  expect(types(tree)).toEqual(['paragraph', 'sources', 'footnoteDefinition']);
});

test('but not one over a numbered text', () => {
  const { tree } = enriched(paragraph('It rose.'), heading('What we did'), source('1'));
  expect(types(tree)).toEqual(['paragraph', 'heading', 'paragraph']);
});

test('what is no source keeps all its blocks, and gets no label that it never had', () => {
  const blocks = [paragraph('It fell.'), paragraph('It rose.')] as Paragraph[];
  for (const label of ['1', undefined]) {
    const entry: FootnoteDefinition = { type: 'footnoteDefinition', identifier: '', children: blocks };
    const { tree } = enriched(paragraph('Ebb.'), label ? { ...entry, label } : entry);
    expect(tree.children.map((node) => shown(node))).toEqual([
      'Ebb.',
      label ? '1 It fell.' : 'It fell.',
      'It rose.',
    ]);
  }
});

test('a title keeps its role, whatever its words are', () => {
  const { tree } = enriched({ ...heading('Sources'), data: { role: 'title' } });
  expect(types(tree)).toEqual(['title']);
});

describe('two sources with one label', () => {
  const { tree, reports } = enriched(
    paragraph('It rose [1].'),
    heading('Sources'),
    source('1', 'first'),
    source('1', 'second'),
    source('1', 'third'),
  );

  test('have identifiers of their own and keep their label', () => {
    const entries = tree.children.slice(2) as FootnoteDefinition[];
    expect(entries.map(({ identifier, label }) => [identifier, label])).toEqual([
      ['1', '1'],
      ['1-2', '1'],
      ['1-3', '1'],
    ]);
  });

  test('are told of, and the first is cited', () => {
    expect(reports.map(({ rule }) => rule)).toEqual([
      'source-uncited',
      'source-uncited',
      'duplicate-source',
      'duplicate-source',
    ]);
    expect(shown(tree.children[0]!)).toBe('It rose ^1.');
  });
});

test('a source that nobody cites is told of and stays', () => {
  const { tree, reports } = enriched(paragraph('It rose [1].'), heading('Sources'), source('1'), source('2'));
  expect(types(tree)).toEqual(['paragraph', 'sources', 'footnoteDefinition', 'footnoteDefinition']);
  expect(reports.map(({ text }) => text)).toEqual(['Source 2 is never cited.']);
});

test('labels of several styles are told of once', () => {
  const styled = (label: string, marker: string) => ({ ...source(label), data: { marker } });
  const { reports } = enriched(
    paragraph('It rose [1] [2] [3].'),
    heading('Sources'),
    styled('1', '[1]'),
    styled('2', '2.'),
    styled('3', '[3]'),
  );
  expect(reports.map(({ rule, text }) => [rule, text])).toEqual([
    ['mixed-source-marks', 'The source list mixes styles of labels: [1] 2..'],
  ]);
});

test.each([
  [['1', '2', '4'], ['Label 4 follows 2 in the source list.']],
  [['2', '1'], ['Label 1 follows 2 in the source list.']],
  [['3', '4'], []],
  [['†', '‡'], []],
])('labels %j out of their sequence are told of', (labels, told) => {
  const text = labels.map((label) => `[${label}]`).join(' ');
  const { reports } = enriched(
    paragraph(`It rose ${text}.`),
    heading('Sources'),
    ...labels.map((label) => source(label)),
  );
  const found = reports.filter(({ rule }) => rule === 'source-out-of-sequence');
  expect(found.map(({ text }) => text)).toEqual(told);
});

test('each chapter may have notes of its own, which its markers name', () => {
  const { tree, rules } = enriched(
    paragraph('It rose [1].'),
    heading('Notes'),
    source('1', 'of the first chapter'),
    paragraph('It fell [1].'),
    heading('Notes'),
    source('1', 'of the second chapter'),
  );
  const cited = [0, 3].map((index) => (tree.children[index] as Paragraph).children[1]);
  expect(cited).toMatchObject([{ identifier: '1' }, { identifier: '1-2', label: '1' }]);
  expect(rules).toEqual([]);
});

describe('labelled paragraphs under no heading for sources', () => {
  test('are text where none is cited, with their labels before them', () => {
    const { tree, rules } = enriched(paragraph('It rose.'), source('1', 'Walk.'), source('2', 'Wait.'));
    expect(shown(tree)).toBe('It rose. / 1. Walk. / 2. Wait.');
    expect(types(tree)).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(rules).toEqual([]);
  });

  test('are sources where one is cited', () => {
    const { tree } = enriched(paragraph('It rose [2].'), source('1', 'Walk.'), source('2', 'Wait.'));
    expect(types(tree)).toEqual(['paragraph', 'footnoteDefinition', 'footnoteDefinition']);
  });

  test('may cite once they are text', () => {
    const { tree } = enriched(
      source('7', 'As seen [1].'),
      paragraph('It rose.'),
      heading('Sources'),
      source('1'),
    );
    expect(shown(tree.children[0]!)).toBe('7. As seen ^1.');
  });

  test('take their labels back from what is listed as removed', () => {
    const tree: Root = {
      type: 'root',
      children: [paragraph('It rose.')],
      data: { removed: [] },
    };
    const position = {
      start: { line: 3, column: 1, offset: 10 },
      end: { line: 3, column: 9, offset: 18 },
    };
    const first = {
      type: 'text' as const,
      value: 'Walk.',
      position: { ...position, start: { line: 3, column: 4, offset: 13 } },
    };
    tree.children.push({
      ...source('1'),
      children: [{ type: 'paragraph', children: [first] }],
      position,
    });
    tree.data!.removed!.push({ reason: 'label', text: '1.', start: 10 });
    enrich(tree);
    expect(tree.data?.removed).toEqual([]);
    expect(shown(tree.children[1]!)).toBe('1. Walk.');
    expect(tree.children[1]?.position).toEqual(position);
  });
});
