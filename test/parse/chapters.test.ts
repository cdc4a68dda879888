/** Numbers of chapters with names behind them. */
import { toString as plainText } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { fromArticle } from '../../src/parse/index.js';

const told = [
  'The water of the upper lock is let out once a year, on the first Monday of March, and everybody who can walk comes to look at what lies below.',
  'Most of it is mud. There are the chains of boats that were lost, three bicycles, and in one year a bell that nobody had missed, though it was the bell of the lock itself.',
];
const headings = (...blocks: string[]) =>
  fromArticle(`What Lies Below\n\n${told[0]} ${told[1]}\n\n${blocks.join('\n\n')}\n`)
    .children.filter(({ type, data }) => type === 'heading' && data?.role !== 'title')
    .map((node) => plainText(node));

test('Roman numbers that count on with text between them', () => {
  const names = ['XVI. Mud', 'XVII. “A Bell in the Lock”', 'XVIII. The Chains of Boats, Which Nobody Missed'];
  expect(headings(...names.flatMap((name) => [name, ...told]))).toEqual(names);
});

test('Roman numbers of points that touch head nothing', () => {
  const points = ['I. three bicycles of the last century;', 'II. a bell without a clapper;', 'III. chains.'];
  expect(headings(points.join('\n'), ...told)).toEqual([]);
});

test('a king whose number nobody counts on from', () => {
  expect(headings('Louis XVI. sat here, and nobody knows why he did.', ...told)).toEqual([]);
});
