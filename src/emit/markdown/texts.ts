/** Texts as Markdown holds them. */
import type { Link, Nodes, Parent } from 'mdast';
import type { InlineQuote } from '../../article.js';

/**
 * Inline quotations and citations by author and year are plain text in Markdown; texts that touch become one, so that
 * escapes see their neighbours. A tab is a blank, as every reader shows it. The tree is changed.
 */
export function flattenTexts(node: Nodes): void {
  if (!('children' in node)) return;
  const children: Nodes[] = [];
  for (const child of node.children as Nodes[]) {
    flattenTexts(child);
    for (const part of isPlain(child) ? child.children : [child]) {
      const open = children.at(-1);
      if (part.type === 'text') part.value = part.value.replace(/\t+/g, ' ');
      if (part.type === 'text' && open?.type === 'text') open.value += part.value;
      else children.push(part);
    }
  }
  (node as Parent).children = children as Parent['children'];
}

const isPlain = (node: Nodes): node is InlineQuote | Link =>
  node.type === 'inlineQuote' || (node.type === 'link' && node.data?.source !== undefined);
