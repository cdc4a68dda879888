/** Tables as all readers of Markdown take them. */
import type { Root } from 'mdast';
import { each } from '../../tree.js';

/** Gives each row as many cells as the widest has: readers drop cells for which there is no heading. The tree is changed. */
export function evenTables(tree: Root): void {
  each(tree, 'table', ({ children: rows }) => {
    const width = Math.max(...rows.map((row) => row.children.length));
    for (const { children: cells } of rows)
      while (cells.length < width) cells.push({ type: 'tableCell', children: [] });
  });
}
