import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { setChromeAside } from '../../src/enrich/chrome.js';
import type { Diagnostic } from '../../src/messages.js';
import { paragraph, root, shown } from './tree.js';

const furniture = (value: string, offset: number) => ({
  ...paragraph(value),
  data: { role: 'chrome' as const },
  position: { start: { line: 1, column: 1, offset }, end: { line: 1, column: 2, offset: offset + 1 } },
});

function setAside(tree: Root): Diagnostic[] {
  const reports: Diagnostic[] = [];
  setChromeAside(tree, (diagnostic) => reports.push(diagnostic));
  return reports;
}

test('page furniture leaves the tree, is listed in the order of the input, and is told of', () => {
  const tree = root(furniture('Share this', 0), paragraph('It rose.'), furniture('Read more', 40));
  tree.data = { removed: [{ reason: 'label', text: '1.', start: 20 }] };
  const reports = setAside(tree);
  expect(shown(tree)).toBe('It rose.');
  expect(tree.data.removed).toEqual([
    { reason: 'chrome', text: 'Share this', start: 0 },
    { reason: 'label', text: '1.', start: 20 },
    { reason: 'chrome', text: 'Read more', start: 40 },
  ]);
  expect(reports.map(({ rule, severity, text }) => [rule, severity, text])).toEqual([
    ['page-chrome', 'info', 'Set aside as page chrome: “Share this”. Use --keep-boilerplate to keep it.'],
    ['page-chrome', 'info', 'Set aside as page chrome: “Read more”. Use --keep-boilerplate to keep it.'],
  ]);
  expect(reports[0]?.place).toEqual(furniture('', 0).position);
});

test('a tree without any stays as it was', () => {
  const tree = root(paragraph('It rose.'));
  expect(setAside(tree)).toEqual([]);
  expect(tree.children).toEqual([paragraph('It rose.')]);
});
