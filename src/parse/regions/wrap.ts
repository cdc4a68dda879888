/** Whether the lines of a stretch were wrapped at a column, and which line ends are therefore no ends of blocks. */
import { labelOf, quotePrefix } from '../text/label.js';
import type { Line } from '../text/lines.js';
import { columns, isBlank } from '../text/lines.js';

/** A maximal stretch of lines without a blank one; `last` is included. */
export interface Run {
  first: number;
  last: number;
}

export function runsOf(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    const open = runs.at(-1);
    if (open && open.last === index - 1) open.last = index;
    else runs.push({ first: index, last: index });
  });
  return runs;
}

/** Columns between which people and programs wrap text. */
const narrowest = 40;
const widest = 130;
/** How far below the column most lines end: where the next word did not fit. */
const ragged = 14;

/** Shares of lines that tell a wrapped text: few lines are longer than its column, and most ends of lines are due to it. */
const mayExceed = 0.1;
const mustReach = 0.3;
const mustBreakThere = 0.55;

/**
 * The column at which a text is wrapped.
 *
 * Any column is wrong about the lines that are longer, and about those that end although the next word would have
 * fitted. Both errors grow quickly on either side of the true column, so the one with the fewest errors is it.
 *
 * @param lines All lines.
 * @param runs Its stretches without blank lines.
 * @returns Columns, or undefined where the lines were not wrapped: their ends are then ends of blocks.
 */
export function wrapColumn(lines: readonly Line[], runs: readonly Run[]): number | undefined {
  const filled = lines.filter((line) => !isBlank(line));
  const pairs = runs.flatMap(({ first, last }) => pairsWithin(lines.slice(first, last + 1)));
  if (pairs.length < 2) return undefined;
  const longer = counter(filled.map(rightEdge), 'above');
  const fitting = counter(
    pairs.map(([line, next]) => needed(line, next)),
    'upTo',
  );
  let column = narrowest;
  for (let width = narrowest; width <= widest; width++)
    if (longer(width) + fitting(width) < longer(column) + fitting(column)) column = width;
  const reaching = pairs.filter(([line]) => rightEdge(line) > column - ragged).length;
  const isWrapped =
    longer(column) <= filled.length * mayExceed + 1 &&
    pairs.length - fitting(column) >= pairs.length * mustBreakThere &&
    reaching >= pairs.length * mustReach;
  return isWrapped ? column : undefined;
}

/** Lines and those that follow them, but for first lines of paragraphs that are set in, and for items of lists. */
function pairsWithin(lines: readonly Line[]): [Line, Line][] {
  return lines.slice(1).flatMap((next, index): [Line, Line][] => {
    const line = lines[index]!;
    return next.indent > line.indent + 1 || labelOf(next.text) ? [] : [[line, next]];
  });
}

/** Counts values above or up to a limit, for limits asked one after the other. */
function counter(values: number[], side: 'above' | 'upTo'): (limit: number) => number {
  const upTo = new Uint32Array(widest + 2);
  for (const value of values) upTo[Math.min(value, widest + 1)]!++;
  for (let width = 1; width < upTo.length; width++) upTo[width]! += upTo[width - 1]!;
  return (limit) => (side === 'upTo' ? upTo[limit]! : values.length - upTo[limit]!);
}

const rightEdge = ({ indent, width }: Line) => indent + width;

/** Columns that a line would have needed to take the first word of the next. */
function needed(line: Line, next: Line): number {
  const text = next.text.replace(quotePrefix, '');
  const word =
    /^(?:[\u2e80-\u9fff\uac00-\ud7a3\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+)/.exec(text)?.[0] ?? '';
  // East Asian typesetting carries a closing mark down with the character before it, two characters at most.
  const slack = columns(word) > word.length ? 4 : 1;
  return rightEdge(line) + slack + columns(word);
}

/**
 * Whether the end of a line is where wrapping would have put it: the next line's first word did not fit any more.
 *
 * @param column Where the stretch is wrapped; undefined means that it was not.
 */
export function isWrapped(line: Line, next: Line, column: number | undefined): boolean {
  return column !== undefined && needed(line, next) > column;
}

/**
 * The column of a run that is narrower than its text: a quotation that was wrapped for itself. Its lines are set in
 * alike and reach its own column; lines of verse begin with capitals or are too short.
 */
export function localColumn(lines: readonly Line[], column: number | undefined): number | undefined {
  if (column === undefined || lines.length < 3) return column;
  const [first] = lines as [Line, ...Line[]];
  const widest = lines.reduce((most, { indent, width }) => Math.max(most, indent + width), 0);
  const isQuoted = lines.every(({ text }) => text.startsWith('>'));
  const isInset = isQuoted || (first.indent > 1 && lines.every(({ indent }) => indent === first.indent));
  const isVerse = widest < narrowest || lines.every(({ text }) => /^\P{L}*\p{Lu}/u.test(text));
  if (!isInset || isVerse || widest > column - 3) return column;
  const ends = lines.slice(0, -1).filter((line, index) => !isWrapped(line, lines[index + 1]!, widest));
  // A mark with nothing behind it parts the paragraphs of a quoted mail.
  const wrapped = ends.every(
    ({ text }, index) => isQuoted && (/^[>\s]+$/.test(text) || index < lines.length / 3),
  );
  return wrapped ? widest : column;
}
