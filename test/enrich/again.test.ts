/** “Ibid.” and “op. cit.”. */
import type { FootnoteDefinition } from 'mdast';
import { describe, expect, test } from 'vitest';
import { renderCslJson } from '../../src/emit/csl-json/index.js';
import { enriched, heading, paragraph, shown, source } from './tree.js';

const entry = (value: string): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: '',
  children: [paragraph(value)],
});
const dated = [
  entry('Lee, B. (2001). Bells. Quay Press.'),
  entry('Moor, A. (2004). Tides. Quay Press.'),
  entry('Roy, C. (2009). Buoys. Quay Press.'),
  entry('Roy, C. (2010). Nets. Quay Press.'),
];
const numbered = [
  source('1', 'Anna Moor, Tides, Lobos 2004.'),
  source('2', 'Ben Lee, Bells, Lobos 2001.'),
  source('3', 'Cora Roy, Buoys, Lobos 2009.'),
  source('4', 'Cora Roy, Nets, Lobos 2010.'),
];

function cited(value: string, list: FootnoteDefinition[]): string {
  const { tree } = enriched(
    paragraph(value),
    heading('References'),
    ...list.map((node) => structuredClone(node)),
  );
  return shown(tree.children[0]!);
}

describe('in the text', () => {
  test.each([
    [
      'It rose (Moor 2004: 3) and fell (ibid.: 5).',
      'It rose (<#source-moor-2004>: 3) and fell (<#source-moor-2004>: 5).',
    ],
    ['It rose (Moor 2004). It fell (ibid).', 'It rose (<#source-moor-2004>). It fell (<#source-moor-2004>).'],
    [
      'Es stieg (Moor 2004) und fiel (ebd., S. 5).',
      'Es stieg (<#source-moor-2004>) und fiel (<#source-moor-2004>, S. 5).',
    ],
    [
      'It rose (Moor 2004; Lee 2001) and fell (Moor, op. cit., p. 5).',
      'It rose (<#source-moor-2004>; <#source-lee-2001>) and fell (<#source-moor-2004>, p. 5).',
    ],
  ])('%s', (input, output) => {
    expect(cited(input, dated)).toBe(output);
  });

  test('behind a number', () => {
    expect(cited('It rose [2] and fell (ibid., 5).', numbered)).toBe('It rose ^2 and fell (<#source-2>, 5).');
  });

  test.each([
    ['another was cited that the list lacks', 'It rose [2] and stood (Kay 1990) and fell (ibid.).'],
    ['nothing was cited', 'It fell (ibid.).'],
    ['several sources were cited', 'It rose [1, 2] and fell (ibid.).'],
    ['the author has two works there', 'It rose [3] and [4], says (Roy, op. cit.).'],
    ['it stands in no brackets', 'It rose [1] ibid. and fell.'],
    ['another word begins so', 'It rose [1] by the (Ibidale) road.'],
  ])('stays where %s', (_, input) => {
    expect(cited(input, numbered)).not.toContain('<#');
  });
});

describe('in a list', () => {
  const listed = (...values: string[]) => {
    const { tree } = enriched(
      paragraph(`It rose ${values.map((_, index) => `[${index + 1}]`).join(' ')}.`),
      heading('Notes'),
      ...values.map((value, index) => source(`${index + 1}`, value)),
    );
    return { tree, entries: tree.children.slice(2).map(shown) };
  };

  test('it names the entry before, through others like it', () => {
    const { tree, entries } = listed(
      'Anna Moor, Tides, 2004.',
      'Ibid., p. 5.',
      'Ibid.',
      'Ben Lee, Bells, 2001.',
      'Moor, op. cit., p. 9.',
    );
    expect(entries.slice(1)).toEqual([
      '2: <#source-1>, p. 5.',
      '3: <#source-1>',
      '4: Ben Lee, Bells, 2001.',
      '5: <#source-1>, p. 9.',
    ]);
    const items = JSON.parse(renderCslJson(tree));
    expect(items.map(({ custom }: { custom: object }) => custom)).toMatchObject([
      {},
      { 'same-as': '1' },
      { 'same-as': '1' },
      {},
      { 'same-as': '1' },
    ]);
  });

  test.each([
    [['Ibid., p. 5.', 'Anna Moor, Tides, 2004.']],
    [['Anna Moor, Tides, 2004; Ben Lee, Bells, 2001.', 'Ibid.']],
    [['Anna Moor, Tides, 2004.', 'Anna Moor, Bells, 2005.', 'Moor, op. cit.']],
  ])('it stays where it names none or two: %j', (values) => {
    expect(listed(...values).entries.join()).not.toContain('<#');
  });
});

test('dashes have the authors of the entry before', () => {
  const { tree } = enriched(
    paragraph('It rose (Moor 2004).'),
    heading('References'),
    entry('Moor, A. (2004). Tides. Lobos: Quay Press.'),
    entry('———. (2006). Bells. Lobos: Quay Press.'),
  );
  const [first, second] = JSON.parse(renderCslJson(tree));
  expect(second).toMatchObject({ author: first.author, title: 'Bells' });
});
