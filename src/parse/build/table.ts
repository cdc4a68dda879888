/** Tables: their cells as leaves, and the rules and strokes between them as marks. */
import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import type { Removed } from '../../article.js';
import type { Choice } from '../decide/index.js';
import type { Survey } from '../regions/survey.js';
import type { Grid, Piece } from '../regions/tables/index.js';
import { placeBetween, placeOf, textBetween } from './leaf.js';

/** A table; where no row names its columns, an empty one stands in that place, since no format has tables without it. */
export function tableOf(choice: Choice, survey: Survey, removed: Removed[]): Table {
  const grid = survey.tables.get(choice.first)!;
  noteMarks(grid, survey, removed);
  const rows = grid.rows.map((cells) => rowOf(cells, survey));
  return {
    type: 'table',
    align: grid.figures.map((figure): AlignType => (figure ? 'right' : null)),
    children: grid.head ? rows : [emptyRow(grid), ...rows],
    position: placeOf(choice, survey),
  };
}

const emptyRow = ({ figures }: Grid): TableRow => ({
  type: 'tableRow',
  children: figures.map(() => ({ type: 'tableCell', children: [] })),
});

function rowOf(cells: readonly (readonly Piece[])[], survey: Survey): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((pieces) => cellOf(pieces, survey)),
    position: placeBetween(cells.flat(), survey),
  };
}

function cellOf(pieces: readonly Piece[], survey: Survey): TableCell {
  if (pieces.length === 0) return { type: 'tableCell', children: [] };
  return {
    type: 'tableCell',
    children: [textBetween(pieces, survey)],
    position: placeBetween(pieces, survey),
  };
}

/** Lists everything that prints and stands in no cell. */
function noteMarks({ first, last, rows }: Grid, { lines, source }: Survey, removed: Removed[]): void {
  const inCells = new Map<number, Piece[]>();
  for (const piece of rows.flat(2)) {
    const known = inCells.get(piece.line);
    if (known) known.push(piece);
    else inCells.set(piece.line, [piece]);
  }
  for (let line = first; line <= last; line++) {
    const { from, to } = lines[line]!;
    let start = from;
    for (const cell of [...(inCells.get(line) ?? []), { from: to, to }]) {
      const text = source.slice(start, cell.from).trim();
      if (text) removed.push({ reason: 'mark', text, start: source.indexOf(text, start) });
      start = cell.to;
    }
  }
}
