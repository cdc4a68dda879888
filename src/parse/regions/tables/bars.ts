/** Rows whose cells are parted by strokes: `| a | b |`. */
import type { Line } from '../../text/lines.js';
import { isTableRule, type Page, type Piece, type Sketch, trimmed } from './grid.js';

/** Strokes between cells, in the widths and weights that people draw. */
const bar = /[|│┃║｜]/;
const bars = /(?<!\\)[|│┃║｜]/g;
const strokesAlone = /^[|│┃║｜\s]+$/;

/** Whether a text is nothing but a stroke. */
export const isStroke = (text: string) => text.length === 1 && bar.test(text);

/** Lines from one on that have strokes, and rules between them; strokes alone keep rows apart, as a blank line does. */
export function barsFrom(first: number, page: Page): Sketch | undefined {
  const { lines } = page;
  const sketch: Sketch = { rows: [], rules: [], separator: 'bars' };
  let line = first;
  for (; line < lines.length; line++) {
    if (isTableRule(lines[line]!)) sketch.rules.push(line);
    else if (!bar.test(lines[line]!.text)) break;
    else if (!strokesAlone.test(lines[line]!.text)) sketch.rows.push({ line, cells: cellsOf(line, page) });
  }
  return sketch.rows.length > 0 ? sketch : undefined;
}

/** Cells between the strokes; outer strokes open and close the row. */
function cellsOf(line: number, page: Page): Piece[] {
  const { from, text } = page.lines[line]!;
  const places = [...text.matchAll(bars)].map(({ index }) => from + index);
  const ends = [...places, from + text.length];
  let start = from;
  const cells = ends.map((to) => {
    const cell = trimmed({ line, from: start, to }, page);
    start = to + 1;
    return cell;
  });
  if (isOuter(places[0], from)) cells.shift();
  if (isOuter(places.at(-1), from + text.length - 1) && cells.length > 1) cells.pop();
  return cells;
}

const isOuter = (place: number | undefined, edge: number) => place === edge;

/** Whether strokes stand under strokes, with blanks that put them there, or frame each row. */
export function areDrawn({ rows }: Sketch, { lines }: Page): boolean {
  const texts = rows.map(({ line }) => lines[line]!);
  const isPadded = texts.some(({ text }) => text.includes('  '));
  return texts.every(isFramed) || (isPadded && texts.every((line) => sameBars(line, texts[0]!)));
}

const isFramed = ({ text }: Line) => bar.test(text[0]!) && bar.test(text.at(-1)!);

const sameBars = (one: Line, other: Line) => placesOf(one).join() === placesOf(other).join();
const placesOf = ({ text, indent }: Line) => [...text.matchAll(bars)].map(({ index }) => indent + index);
