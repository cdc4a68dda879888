/** Walking the inline content of a tree. */
import type { Nodes, Parent, PhrasingContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { sliceText } from './slice.js';

/** Nodes whose children are inline content. */
export type InlineParent = Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' }>;

/** Calls back for every block that holds inline content, outside of those that are skipped. */
export function eachInline(
  tree: Nodes,
  visitor: (node: InlineParent) => void,
  isSkipped: (node: Nodes) => boolean = () => false,
): void {
  visit(tree, (node) => {
    if (isSkipped(node)) return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    visitor(node);
    return SKIP;
  });
}

/** A stretch of a text node and what takes its place. */
export interface Find {
  start: number;
  end: number;
  node: (text: Text) => PhrasingContent;
}

/** Finds something in a text; `isFirst` tells whether nothing stands before it in its parent. */
export type Finder = (text: string, isFirst: boolean, node: Text) => Find[];

/** Replaces finds in the texts of a node and of everything in it but links. */
export function replaceInTexts(parent: Pick<Parent, 'children'>, find: Finder): void {
  const children = (parent.children as Nodes[]).flatMap((child, index) => {
    if (child.type === 'text') return pieces(child, find(child.value, index === 0, child));
    if ('children' in child && child.type !== 'link' && child.type !== 'linkReference')
      replaceInTexts(child, find);
    return [child];
  });
  parent.children = children as Parent['children'];
}

function pieces(text: Text, finds: Find[]): Nodes[] {
  if (finds.length === 0) return [text];
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
