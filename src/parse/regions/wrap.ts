/** Whether the lines of a stretch were wrapped at a column, and which line ends are therefore no ends of blocks. */
import { quotePrefix } from '../text/label.js';
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
/** How far below the column lines end when the next word does not fit. */
const ragged = 12;

/** Shares of lines that tell a wrapped text: some lines may be longer than its column, and most must reach it. */
const mayExceed = 0.1;
const mustReach = 0.3;
const mustBreakThere = 0.6;

/**
 * The column at which a text is wrapped.
 *
 * @param lines All lines.
 * @param runs Its stretches without blank lines.
 * @returns Columns, or undefined where the lines were not wrapped: their ends are then ends of blocks.
 */
export function wrapColumn(lines: readonly Line[], runs: readonly Run[]): number | undefined {
  const pairs = runs.flatMap(({ first, last }) =>
    lines.slice(first, last).map((line, index) => [line, lines[first + index + 1]!] as const),
  );
  const column = commonWidth(pairs.map(([line]) => line));
  if (column === undefined) return undefined;
  const filled = lines.filter((line) => !isBlank(line));
  const longer = filled.filter(({ indent, width }) => indent + width > column * 1.15).length;
  const wrapped = pairs.filter(([line, next]) => isWrapped(line, next, column)).length;
  return longer <= filled.length * mayExceed + 1 && wrapped >= pairs.length * mustBreakThere
    ? column
    : undefined;
}

/**
 * The column that a stretch reaches: the greatest width such that a good part of the lines that another
 * line follows end within a word's length of it.
 *
 * @param lines Lines that another line of the same run follows.
 */
function commonWidth(lines: readonly Line[]): number | undefined {
  const widths = lines
    .filter((line) => /\s|[\u3041-\u9fff]/.test(line.text))
    .map((line) => line.indent + line.width)
    .sort((a, b) => b - a);
  const least = Math.max(2, widths.length * mustReach);
  for (const [index, width] of widths.entries()) {
    if (width < narrowest) return undefined;
    if (width > widest) {
      // A few lines beyond any column are tables or links; many of them mean that nothing was wrapped.
      if (index > widths.length * mayExceed + 1) return undefined;
      continue;
    }
    const near = widths.slice(index).findIndex((other) => other < width - ragged);
    if ((near < 0 ? widths.length - index : near) >= least) return width;
  }
  return undefined;
}

/**
 * Whether the end of a line is where wrapping would have put it: the next line's first word did not fit any more.
 *
 * @param column Where the stretch is wrapped; undefined means that it was not.
 */
export function isWrapped(line: Line, next: Line, column: number | undefined): boolean {
  if (column === undefined) return false;
  const word =
    /^(?:[\u2e80-\u9fff\uac00-\ud7a3\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+)/.exec(
      next.text.replace(quotePrefix, ''),
    )?.[0] ?? '';
  // East Asian typesetting carries a closing mark down with the character before it, two characters at most.
  const slack = columns(word) > word.length ? 4 : 1;
  return line.indent + line.width + slack + columns(word) > column;
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
