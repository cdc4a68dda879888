/** Whether Markdown holds HTML at all. */
import type { Nodes, Root } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';

/** Whether there is HTML in a tree, apart from comments. */
export function holdsMarkup(tree: Root): boolean {
  let found = false;
  visit(tree, 'html', (node) => {
    if (!isMarkup(node)) return undefined;
    found = true;
    return EXIT;
  });
  return found;
}

/** HTML that says something; a comment does not. */
export const isMarkup = (node: Nodes) => node.type === 'html' && !/^\s*<!--[\s\S]*-->\s*$/.test(node.value);
