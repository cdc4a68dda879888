/** Walking the inline content of a tree. */
import type { Nodes, Parent, PhrasingContent, Text } from 'mdast';
import { sliceText } from './slice.js';

/** Nodes whose children are inline content. */
export type InlineParent = Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' }>;

/** Calls back for every block that holds inline content, outside of those that are skipped. */
export function eachInline(
  tree: Nodes,
  visitor: (node: InlineParent) => void,
  isSkipped: (node: Nodes) => boolean = () => false,
): void {
  if (isSkipped(tree)) return;
  if (tree.type === 'paragraph' || tree.type === 'heading' || tree.type === 'tableCell') visitor(tree);
  else if ('children' in tree) for (const child of tree.children) eachInline(child, visitor, isSkipped);
}

/** A stretch of a text node and what takes its place. */
export interface Find {
  start: number;
  end: number;
  node: (text: Text) => PhrasingContent;
}

/** Finds something in a text; `isFirst` and `isLast` tell whether nothing stands before or behind it in its parent. */
export type Finder = (text: string, isFirst: boolean, node: Text, isLast: boolean) => Find[];

/** Replaces finds in the texts of a node and of everything in it but links. */
export function replaceInTexts(parent: Pick<Parent, 'children'>, find: Finder): void {
  const found = new Map<Nodes, Find[]>();
  (parent.children as Nodes[]).forEach((child, index, { length }) => {
    const finds = child.type === 'text' ? find(child.value, index === 0, child, index === length - 1) : [];
    if (finds.length > 0) found.set(child, finds);
    if (holdsTexts(child)) replaceInTexts(child, find);
  });
  if (found.size === 0) return;
  const children = (parent.children as Nodes[]).flatMap((child) => {
    const finds = found.get(child);
    return finds ? pieces(child as Text, finds) : [child];
  });
  parent.children = children as Parent['children'];
}

const holdsTexts = (node: Nodes): node is Extract<Nodes, Parent> =>
  'children' in node && node.type !== 'link' && node.type !== 'linkReference';

function pieces(text: Text, finds: Find[]): Nodes[] {
  const nodes: Nodes[] = [];
  let done = 0;
  for (const { start, end, node } of finds) {
    if (start > done) nodes.push(sliceText(text, done, start));
    nodes.push(node(sliceText(text, start, end)));
    done = end;
  }
  if (done < text.value.length) nodes.push(sliceText(text, done, text.value.length));
  return nodes;
}
