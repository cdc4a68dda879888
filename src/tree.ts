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

/** Most levels that blocks, or the parts of a paragraph, stand within each other. */
export const deepest = 100;

interface Node {
  type: string;
}

interface Parent extends Node {
  children: Node[];
}

/** What makes a level in a kind of tree. */
export interface Levels {
  /** Blocks and the parts of paragraphs are counted apart; nothing where a node makes no level. */
  kindOf(node: Node): string | undefined;
  /** Whether a node is a part of the one around it and nothing without it, as the items of a list. */
  isPart?(node: Node): boolean;
}

/** The levels of an article. */
export const articleLevels: Levels = {
  kindOf: ({ type }) => kinds[type],
  isPart: ({ type }) => type === 'listItem',
};

const kinds: Record<string, 'block' | 'inline' | undefined> = {
  __proto__: null as never,
  ...Object.fromEntries(['blockquote', 'list', 'footnoteDefinition'].map((type) => [type, 'block' as const])),
  ...Object.fromEntries(
    ['emphasis', 'strong', 'delete', 'link', 'linkReference', 'inlineQuote', 'inlineMarkup'].map((type) => [
      type,
      'inline' as const,
    ]),
  ),
};

/**
 * Lets what a node of a level too many holds stand in its place. A tree of any depth is walked without a call for each
 * level; all others may call themselves then. The tree is changed.
 *
 * @returns The nodes that are gone.
 */
export function limitDepth(tree: Parent, { kindOf, isPart }: Levels, limit = deepest): Node[] {
  const gone: Node[] = [];
  const open: { node: Parent; depths: Record<string, number> }[] = [{ node: tree, depths: {} }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depths } = next;
    const isTooDeep = (child: Node) => (depths[kindOf(child) ?? ''] ?? 0) >= limit;
    if (node.children.some(isTooDeep)) node.children = lifted(node.children, isTooDeep, isPart, gone);
    for (const child of node.children) {
      if (!isParent(child)) continue;
      const kind = kindOf(child);
      const inside = kind === undefined ? depths : { ...depths, [kind]: (depths[kind] ?? 0) + 1 };
      open.push({ node: child, depths: inside });
    }
  }
  return gone;
}

/** Nodes with what those hold that are too deep in their place, and so on. */
function lifted(
  children: readonly Node[],
  isTooDeep: (node: Node) => boolean,
  isPart: Levels['isPart'],
  gone: Node[],
): Node[] {
  const found: Node[] = [];
  const waiting = children.toReversed();
  const loose = new Set<Node>();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isParent(node) || !(isTooDeep(node) || loose.has(node))) {
      found.push(node);
      continue;
    }
    gone.push(node);
    for (const child of node.children.toReversed()) {
      if (isPart?.(child)) loose.add(child);
      waiting.push(child);
    }
  }
  return found;
}

const isParent = (node: Node): node is Parent => 'children' in node;
