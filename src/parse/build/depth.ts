/** Depths of headings: the title is 1, sections 2, and numbers like `2.1` go deeper. */
import type { Heading, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { roleOf } from '../../article.js';

/** Sets the depth of every heading but the title; no level is jumped. */
export function setDepths(tree: Root): void {
  let before = 1;
  for (const node of tree.children) {
    if (node.type !== 'heading' || roleOf(node) === 'title') continue;
    node.depth = Math.min(node.data?.level ?? numberedDepth(node), before + 1, 6) as Heading['depth'];
    before = node.depth;
  }
}

function numberedDepth(node: Heading): number {
  const parts = /^\d+((?:\.\d+)*)[.)]?\s/.exec(plainText(node))?.[1];
  return 2 + (parts?.split('.').length ?? 1) - 1;
}
