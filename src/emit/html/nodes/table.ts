import { h } from 'hastscript';
import type { Table, TableCell, TableRow } from 'mdast';
import type { Row } from './row.js';

/**
 * A table; its first row names the columns, unless nothing stands in it, as in one that came from HTML without headings.
 * On a screen that is too narrow it scrolls alone, by keyboard too.
 */
export const table: Row<Table> = (node, state, { medium, words }) => {
  const [head, ...body] = state.all(node);
  const named = node.children[0]?.children.some(({ children }) => children.length > 0);
  const parts = head && (named || body.length === 0) ? [h('thead', state.wrap([head], true))] : [];
  if (body.length > 0) parts.push(h('tbody', state.wrap(body, true)));
  const element = h('table', state.wrap(parts, true));
  if (medium !== 'screen') return element;
  return h('div', { className: ['scroll'], role: 'group', 'aria-label': words.table, tabIndex: 0 }, element);
};

/** A row with as many cells as the table has columns. */
export const tableRow: Row<TableRow> = (node, state, _, parent) => {
  const table = parent as Table;
  const head = table.children[0] === node;
  const width = Math.max(...table.children.map((row) => row.children.length));
  const cells = Array.from({ length: width }, (_, column) => {
    const cell: TableCell = node.children[column] ?? { type: 'tableCell', children: [] };
    const align = table.align?.[column];
    const properties = { scope: head ? 'col' : undefined, className: align ? [`align-${align}`] : undefined };
    return h(
      head && cell.children.length > 0 ? 'th' : 'td',
      cell.children.length > 0 ? properties : {},
      state.all(cell),
    );
  });
  return h('tr', state.wrap(cells, true));
};
