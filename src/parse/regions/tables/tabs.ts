/** Rows whose cells are parted by tabs, as pages and spreadsheets give them when they are copied. */
import type { Page, Piece, Sketch } from './grid.js';
import { trimmed } from './grid.js';

/** Lines from one on with a tab behind some text, or before it where the first cell is empty. */
export function tabsFrom(first: number, page: Page): Sketch | undefined {
  const sketch: Sketch = { rows: [], rules: [], separator: 'tabs' };
  for (let line = first; line < page.lines.length && isRow(line, page); line++)
    sketch.rows.push({ line, cells: cellsOf(line, page) });
  return sketch.rows.length > 0 ? sketch : undefined;
}

function isRow(line: number, { lines, source }: Page): boolean {
  const { start, end, text } = lines[line]!;
  return text !== '' && source.slice(start, end).includes('\t');
}

function cellsOf(line: number, page: Page): Piece[] {
  const { start, end } = page.lines[line]!;
  let from = start;
  return page.source
    .slice(start, end)
    .split('\t')
    .map(({ length }) => {
      const cell = trimmed({ line, from, to: from + length }, page);
      from += length + 1;
      return cell;
    });
}
