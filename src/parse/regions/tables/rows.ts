/** Rows of a table as a reader sees them: lines of one cell put together, and a head told from what it heads. */
import {
  figuresIn,
  type Grid,
  mode,
  type Page,
  type Piece,
  type Row,
  type Sketch,
  type SketchRow,
  textOf,
} from './grid.js';

/** Most lines of the names of columns, and of any other row. */
const mostHead = 3;
const mostLines = 12;

/** Most columns that a line that goes on is set in. */
const mostHanging = 6;

/** The table that convincing rows are. */
export function gridOf(sketch: Sketch, page: Page): Grid {
  const { rows: found, rules, separator } = sketch;
  const groups = groupsOf(found, rules);
  const isHeaded = groups.length > 1 && groups[0]!.length <= mostHead;
  const body = isHeaded ? groups.slice(1) : groups;
  const parts = body.length > 1 ? body : body.flatMap(partsByBlanks);
  const hangs = hangingIn(found);
  const rows = [
    ...(isHeaded ? [joined(groups[0]!)] : []),
    ...parts.flatMap((part) =>
      joinedLines(part, (row) => hangs(row) || (parts.length > 1 && goesOn(row, sketch))),
    ),
  ];
  const width = Math.max(...rows.map((cells) => cells.length));
  const even = rows.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => [])]);
  const texts = even.map((cells) =>
    cells.map((pieces) => pieces.map((piece) => textOf(piece, page)).join(' ')),
  );
  const figures = figuresIn(texts);
  const lines = [...found.map(({ line }) => line), ...rules].sort((a, b) => a - b);
  return {
    first: lines[0]!,
    last: lines.at(-1)!,
    rows: even,
    separator,
    rules: [...rules].sort((a, b) => a - b),
    head: isHeaded || names(texts, figures),
    figures,
  };
}

/** Rows between two rules. */
function groupsOf(rows: readonly SketchRow[], rules: readonly number[]): SketchRow[][] {
  const groups: SketchRow[][] = [];
  for (const row of rows) {
    const before = groups.at(-1)?.at(-1);
    const isParted = before && rules.some((line) => line > before.line && line < row.line);
    if (!before || isParted) groups.push([row]);
    else groups.at(-1)!.push(row);
  }
  return groups;
}

/** Rows between two blank lines. */
function partsByBlanks(rows: readonly SketchRow[]): SketchRow[][] {
  const parts: SketchRow[][] = [];
  for (const row of rows) {
    const open = parts.at(-1);
    if (open && open.at(-1)!.line === row.line - 1) open.push(row);
    else parts.push([row]);
  }
  return parts;
}

/** Where rules or blank lines part the rows, a line with an empty cell goes on with the row before it. */
const goesOn = ({ cells }: SketchRow, { separator }: Sketch) =>
  (separator === 'bars' ? cells : cells.slice(0, 1)).some(isEmpty);

/**
 * Tells the lines that hold nothing but text of the last column, set in further than its other lines: it goes on there.
 * Where several columns go on, their lines stay rows, because to put them together would change the order of the text.
 */
function hangingIn(rows: readonly SketchRow[]): (row: SketchRow) => boolean {
  const usual = mode(
    rows.flatMap(({ cells, edges }) => (edges && !isEmpty(cells.at(-1)) ? [edges.at(-1)!.left] : [])),
  );
  return ({ cells, edges = [] }) => {
    const inset = (edges.at(-1)?.left ?? 0) - usual.value;
    return usual.share > 0.5 && inset > 0 && inset <= mostHanging && cells.slice(0, -1).every(isEmpty);
  };
}

const isEmpty = (cell: Piece | undefined) => !cell || cell.from === cell.to;

/** Rows, some of which go on over several lines. */
function joinedLines(part: readonly SketchRow[], goesOn: (row: SketchRow) => boolean): Row[] {
  const rows: SketchRow[][] = [];
  for (const row of part) {
    const open = rows.at(-1);
    if (open && open.length < mostLines && goesOn(row)) open.push(row);
    else rows.push([row]);
  }
  return rows.map(joined);
}

/** One row of several lines. */
function joined(lines: readonly SketchRow[]): Row {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    lines.flatMap(({ cells }) => {
      const piece = cells[column];
      return piece && piece.from < piece.to ? [piece] : [];
    }),
  );
}

/** Whether a first row that no rule sets off names the columns: words over figures, a corner left free, or capitals. */
function names(texts: readonly (readonly string[])[], figures: readonly boolean[]): boolean {
  const [first = [], ...body] = texts;
  const figured = figures.flatMap((figure, column) => (figure ? [first[column]!] : []));
  if (figured.length > 0) return figured.every((text) => !/\p{Nd}/u.test(text)) && figured.some(Boolean);
  if (!first[0]) return first.slice(1).every(Boolean) && body.every(([name]) => name);
  const inCapitals = (row: readonly string[]) =>
    /\p{Lu}/u.test(row.join('')) && !/\p{Ll}/u.test(row.join(''));
  return first.every(Boolean) && inCapitals(first) && !body.some(inCapitals);
}
