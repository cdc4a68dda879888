/** Articles of wikis as a browser copies them: links to edit a section, and arrows in place of the numbers of sources. */
import { toString as plainText } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { enrich } from '../../src/enrich/index.js';
import { fromArticle } from '../../src/parse/index.js';

const copied = (edit: string, references: string, arrow: string) =>
  [
    'Tide mill',
    'A tide mill is driven by the rise and fall of the tide, and a dam keeps its water.[1] It has a gate that opens by itself.[2]',
    '',
    `History[${edit}]`,
    `Early mills[${edit}]`,
    'The first mills of the kind stood in marshes, and little is left of them. Nobody has counted those that were lost.[1]',
    '',
    `${references}[${edit}]`,
    `${arrow} a b Moor, Ada (2003). Bells of the quay. Salt Books. p. 12.`,
    `${arrow} Shore, Ben (1998). The bees of the lock. Sluice.`,
  ].join('\n');

test.each([
  ['edit', 'References', '^'],
  ['edit | edit source', 'Notes', '^'],
  ['Bearbeiten | Quelltext bearbeiten', 'Einzelnachweise', '↑'],
  ['править | править код', 'Примечания', '↑'],
  ['編集', '脚注', '^'],
])('[%s] under %s', (edit, references, arrow) => {
  const tree = enrich(fromArticle(copied(edit, references, arrow)));
  const texts = (type: string) =>
    tree.children.filter((node) => node.type === type).map((node) => plainText(node));
  expect(texts('heading')).toEqual(['Tide mill', 'History', 'Early mills', references]);
  expect(texts('footnoteDefinition').map((source) => source.slice(0, 5))).toEqual(['Moor,', 'Shore']);
  const labels = tree.children.flatMap((node) =>
    node.type === 'footnoteDefinition' ? [node.identifier] : [],
  );
  expect(labels).toEqual(['1', '2']);
  expect(tree.data?.removed?.filter(({ reason }) => reason === 'chrome')).toHaveLength(3);
});

test('a link behind the first line stands behind the title', () => {
  const tree = enrich(fromArticle(copied('edit', 'References', '^').replace('Tide mill', 'Tide mill[edit]')));
  expect(tree.children[0]).toMatchObject({ type: 'heading', depth: 1 });
});

test('one such link alone is text', () => {
  const text = `Tide mill\n\nThe keeper wrote in the margin: [edit]\n\n${'He never did, and nobody asked him to. '.repeat(6)}\n`;
  expect(plainText(fromArticle(text))).toContain('[edit]');
});
