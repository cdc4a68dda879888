/** Captions of tables, for which a table of Markdown has no place. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the caption of each table before it, as that of a figure. The tree is changed. */
export function captionsBeforeTables(tree: Root): void {
  visit(tree, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || !parent) return undefined;
    const captions = table.children.filter(isCaption);
    if (captions.length === 0) return undefined;
    table.children = table.children.filter((child) => !isCaption(child));
    const before = captions.map((caption) => ({ ...caption, tagName: 'figcaption' }));
    parent.children.splice(index!, 0, ...before);
    return index! + before.length;
  });
}

const isCaption = (node: Element['children'][number]): node is Element =>
  node.type === 'element' && node.tagName === 'caption';
