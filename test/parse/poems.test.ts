/** Poems: what stands over them, and stanzas that are set as other things are. */
import { toString as plainText } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { roleOf } from '../../src/article.js';
import { fromArticle } from '../../src/parse/index.js';

const prose =
  'These songs were sung on the quay when the boats came in, by those who hauled them up and by those who only looked on.';
const blocksOf = (text: string) =>
  fromArticle(`Songs of the Quay\n\n${prose} ${prose}\n\n${text}\n`).children.map(
    (node) => [roleOf(node) ?? node.type, plainText(node).split('\n')[0]] as const,
  );

const stanza = (a: string, b: string) => [
  `${a} the water and never at rest,`,
  'The rope in the hand and the wind in the west,',
  `${b} the tide on the stones of the slip`,
  'And carry the news of the morning ship.',
];

test('a line over stanzas is their title', () => {
  const poems = [
    'The Hauling',
    stanza('Out over', 'Come in with').join('\n'),
    'To a Lamp at the Pier',
    stanza('Under', 'Go out on').join('\n'),
  ];
  const headings = blocksOf(poems.join('\n\n')).filter(([role]) => role === 'heading');
  expect(headings.map(([, text]) => text)).toEqual(['The Hauling', 'To a Lamp at the Pier']);
});

test('numbers over stanzas that are set in are no terms with their meanings', () => {
  const part = (number: string, a: string, b: string) =>
    [number, ...stanza(a, b).map((line) => `    ${line}`)].join('\n');
  const song = [
    part('I', 'Out over', 'Come in with'),
    part('II', 'Under', 'Go out on'),
    part('III', 'Across', 'Lie down by'),
  ];
  expect(blocksOf(song.join('\n')).map(([role]) => role)).not.toContain('definitions');
});

const short: [title: string, stanza: string][] = [
  ['Frost', 'a rope on the pier\nstiff in the cold\nthe boat is late'],
  ['Thaw', 'water finds the step\nthe cat looks twice\nsomebody whistles'],
  ['Ebb', 'what the sea brought\nit takes before noon\na shoe and a song'],
];
const headingsOf = (blocks: string[]) =>
  blocksOf(blocks.join('\n\n')).flatMap(([role, text]) => (role === 'heading' ? [text] : []));

test('all titles over short stanzas are headings, or none', () => {
  expect(headingsOf([...short.flat(), prose])).toEqual(['Frost', 'Thaw', 'Ebb']);
});

test('two titles may be alike', () => {
  expect(headingsOf(['Song', short[0]![1], 'Song', short[1]![1], prose])).toEqual(['Song', 'Song']);
});

test('a line that comes again and again between stanzas is no title', () => {
  const refrain = short.flatMap(([, stanza]) => [stanza, 'Haul away home']);
  expect(headingsOf([...refrain, prose])).toEqual([]);
});
