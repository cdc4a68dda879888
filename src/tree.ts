/** Walking a tree. */
import type { Nodes } from 'mdast';

/**
 * Calls back for each node of a type, in the order of the text. `unist-util-visit` does more, names a function after every
 * node for that, and takes several times as long as most of what is done with the nodes.
 */
export function each<Type extends Nodes['type']>(
  tree: Nodes,
  type: Type,
  visitor: (node: Extract<Nodes, { type: Type }>) => void,
): void {
  if (tree.type === type) visitor(tree as Extract<Nodes, { type: Type }>);
  if ('children' in tree) for (const child of tree.children) each(child, type, visitor);
}
