/** What a table is made of before it is known to be one: rows of cells, and the rules between them. */
import type { Line } from '../../text/lines.js';
import { holdsWords } from '../../text/signs.js';

/** A stretch of a line that stands in a cell; nothing stands in one that begins where it ends. */
export interface Piece {
  line: number;
  from: number;
  to: number;
}

/** The stretches of each cell, one a line; a cell without any is empty. */
export type Row = Piece[][];

/** What keeps the cells of a line apart. */
export type Separator = 'bars' | 'tabs' | 'blanks';

export interface Grid {
  first: number;
  last: number;
  /** All of the same number of cells. */
  rows: Row[];
  separator: Separator;
  /** Lines that are rules. */
  rules: number[];
  /** Whether the first row names the columns. */
  head: boolean;
  /** Whether each column holds figures. */
  figures: boolean[];
}

/** The text that tables are looked for in. */
export interface Page {
  source: string;
  lines: readonly Line[];
}

/** A row of one line. */
export interface SketchRow {
  line: number;
  cells: Piece[];
  /** Columns between which the text of each cell stands, where that is what parts them. */
  edges?: { left: number; right: number }[];
}

/** Rows of one line each, as a separator cuts them, and the rules between them. */
export interface Sketch {
  rows: SketchRow[];
  rules: number[];
  separator: Separator;
}

/** The text of a stretch. */
export const textOf = ({ from, to }: Piece, { source }: Page) => source.slice(from, to);

/** Cuts the blanks around a stretch off. */
export function trimmed({ line, from, to }: Piece, { source }: Page): Piece {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(source[start]!)) start++;
  while (end > start && /\s/.test(source[end - 1]!)) end--;
  return { line, from: start, to: end };
}

/** What rules are drawn with: dashes, double ones, and the crossings of frames. */
const ruleMarks = /^[-=_+|:─━═│┃║┼╪╫╬┌┐└┘├┤┬┴╔╗╚╝╠╣╦╩╒╕╘╛╞╡╤╧\s]+$/;
/** Three signs of a typewriter, since fewer are dashes; one of those that are made for drawing. */
const stroke = /[-=_]{3}|[─━═]/;
const longestRule = 400;

/** Whether a line is a rule: strokes, with gaps or crossings where columns end. */
export function isTableRule(line: Line): boolean {
  const { text } = line;
  return !holdsWords(line) && text.length <= longestRule && stroke.test(text) && ruleMarks.test(text);
}

/** Most letters that a figure has: of its unit, or a name of a month. */
const mostUnit = 4;
const figure = /^[-–—−+±~≈<>≤≥$€£¥₽(]{0,3}\s?\p{Nd}/u;
const nothing = /^(?:[-–—−.*]+|n\/?a)$/i;

/** Whether the text of a cell is a figure, with or without a unit. */
export function isFigure(text: string): boolean {
  return text.length <= 30 && figure.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) <= mostUnit;
}

/** Whether a cell says that it has nothing to say. */
export const isNothing = (text: string) => text === '' || nothing.test(text);

/** Whether each column but the first row holds figures. */
export function figuresIn(texts: readonly (readonly string[])[]): boolean[] {
  const body = texts.slice(1);
  return (texts[0] ?? []).map((_, column) => {
    const said = body.map((row) => row[column] ?? '').filter((text) => !isNothing(text));
    return said.length > 0 && said.filter(isFigure).length >= said.length * 0.8;
  });
}

/** The most frequent value, and its share. */
export function mode(values: readonly number[]): { value: number; share: number } {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = { value: 0, count: 0 };
  for (const [value, count] of counts) if (count > best.count) best = { value, count };
  return { value: best.value, share: values.length > 0 ? best.count / values.length : 0 };
}
