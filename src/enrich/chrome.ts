/** Page chrome is a role in the tree; setting it aside is a step of its own. */
import type { Nodes, Root } from 'mdast';
import { roleOf } from '../article.js';
import { diagnostic, type Report } from '../messages.js';

/** Removes page chrome from a tree, and says so in `data.removed` and to `report`. The tree is changed. */
export function setChromeAside(tree: Root, report: Report): void {
  const chrome = tree.children.filter((node) => roleOf(node) === 'chrome');
  const removed = chrome.map((node) => ({
    reason: 'chrome' as const,
    text: printed(node),
    start: node.position?.start.offset ?? 0,
  }));
  tree.children = tree.children.filter((node) => roleOf(node) !== 'chrome');
  tree.data = {
    ...tree.data,
    removed: [...(tree.data?.removed ?? []), ...removed].sort((a, b) => a.start - b.start),
  };
  for (const node of chrome) report(diagnostic('page-chrome', node.position, printed(node)));
}

/** The text of a node with the markers of its citations. */
function printed(node: Nodes): string {
  if (node.type === 'footnoteReference') return node.data?.marker ?? `[${node.label ?? node.identifier}]`;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(printed).join('') : '';
}
