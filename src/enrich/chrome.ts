/** Page chrome is a role in the tree; setting it aside is a step of its own. */
import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { roleOf } from '../article.js';
import { diagnostic, type Report } from '../messages.js';

/** Removes page chrome from a tree, and says so in `data.removed` and to `report`. The tree is changed. */
export function setChromeAside(tree: Root, report: Report): void {
  const chrome = tree.children.filter((node) => roleOf(node) === 'chrome');
  const removed = chrome.map((node) => ({
    reason: 'chrome' as const,
    text: plainText(node),
    start: node.position?.start.offset ?? 0,
  }));
  tree.children = tree.children.filter((node) => roleOf(node) !== 'chrome');
  tree.data = {
    ...tree.data,
    removed: [...(tree.data?.removed ?? []), ...removed].sort((a, b) => a.start - b.start),
  };
  for (const node of chrome) report(diagnostic('page-chrome', node.position, plainText(node)));
}
