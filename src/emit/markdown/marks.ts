/** Marks: definitions that no reader shows and that say what nothing visible says. */
import type { Definition, Nodes, Parent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { labelInBrackets, looksLikeVerse, markedRoles, roleOf } from '../../article.js';

function mark(title: string): Definition {
  return { type: 'definition', identifier: '//', label: '//', url: '#', title };
}

/** Blocks, each that needs it with its role before it. */
export function withRoleMarks(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap((node) => {
    const role = roleOf(node);
    return role && markedRoles.has(role) && !isTold(node) ? [mark(role), node] : [node];
  });
}

/** What it is stands in its own form. */
const isTold = (node: RootContent) =>
  roleOf(node) === 'verse' && node.type === 'paragraph' && looksLikeVerse(node);

/** Lists of a text with sources, each that would be taken for some with a word before it that it is none. */
export function withItemMarks(blocks: readonly RootContent[]): RootContent[] {
  if (!blocks.some((node) => node.type === 'footnoteDefinition' || roleOf(node) === 'sources'))
    return [...blocks];
  const isBracketed = (item: Nodes) => labelInBrackets.test(plainText(item));
  return blocks.flatMap((node) =>
    node.type === 'list' && !node.ordered && node.children.every(isBracketed)
      ? [mark('items'), node]
      : [node],
  );
}

/** Parts lists of one kind that touch, which Markdown would otherwise tell apart by another bullet. The tree is changed. */
export function partLists(node: Nodes): void {
  if (!('children' in node)) return;
  node.children.forEach(partLists);
  const touching = (child: Nodes, index: number) => {
    const before = node.children[index - 1] as Nodes | undefined;
    return child.type === 'list' && before?.type === 'list' && child.ordered === before.ordered;
  };
  if (!node.children.some(touching)) return;
  (node as Parent).children = node.children.flatMap((child, index) =>
    touching(child, index) ? [mark('list'), child] : [child],
  );
}
