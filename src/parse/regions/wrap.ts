/** Whether the lines of a stretch were wrapped at a column, and which line ends are therefore no ends of blocks. */
import { labelOf, quoteDepth, quotePrefix } from '../text/label.js';
import type { Line } from '../text/lines.js';
import { characters, columns, isBlank, isRule, type Measure } from '../text/lines.js';
import { mayHold, sign } from '../text/signs.js';
import { Counter } from './counter.js';

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
export const narrowest = 40;
export const widest = 130;
/** How far below the column most lines end: where the next word did not fit. */
const ragged = 14;

/** Shares of lines that tell a wrapped text: few lines are longer than its column, and most ends of lines are due to it. */
const mayExceed = 0.1;
const mustReach = 0.3;
const mustBreakThere = 0.55;
/** Share of the lines that may stand out to the left of the margin. */
const marginShare = 0.2;

/** Lines with their widths as the program measured that wrapped them, and where it did. */
export interface Wrapping {
  lines: readonly Line[];
  /** Column of hard wrapping, if the text has one. */
  column: number | undefined;
  measure: Measure;
}

/**
 * How a text is wrapped: at a column, or at a number of characters where some are wide and that explains its lines better.
 *
 * @param lines All lines, measured in columns.
 * @param runs Its stretches without blank lines.
 */
export function wrapping(
  lines: readonly Line[],
  runs: readonly Run[],
  turns: ReadonlySet<number> = new Set(),
): Wrapping {
  const inColumns = wrapColumn(lines, runs, turns, columns);
  if (lines.every(({ text, width }) => width === text.length))
    return { lines, column: inColumns?.column, measure: columns };
  const counted = lines.map((line) => ({ ...line, width: characters(line.text) }));
  const inCharacters = wrapColumn(counted, runs, turns, characters);
  return inCharacters && inCharacters.errors < (inColumns?.errors ?? Infinity)
    ? { lines: counted, column: inCharacters.column, measure: characters }
    : { lines, column: inColumns?.column, measure: columns };
}

/**
 * The column at which a text is wrapped.
 *
 * Any column is wrong about the lines that are longer, and about those that end although the next word would have
 * fitted. Both errors grow quickly on either side of the true column, so the one with the fewest errors is it.
 *
 * Stretches that are set in as a whole, listings and verse, say nothing of it: their lines end as their authors want.
 *
 * @returns The column and how many lines contradict it; undefined where the lines were not wrapped, and so their ends are
 *   ends of blocks.
 */
function wrapColumn(
  lines: readonly Line[],
  runs: readonly Run[],
  turns: ReadonlySet<number>,
  measure: Measure,
): { column: number; errors: number } | undefined {
  const atMargin = runs.filter(standsAt(marginOf(runs, lines), lines));
  const endsAtMargin = endsWithin(atMargin, lines, turns);
  const [running, ends] =
    endsAtMargin.length < 2 ? [runs, endsWithin(runs, lines, turns)] : [atMargin, endsAtMargin];
  if (ends.length < 2) return undefined;
  const longer = new Counter(widest);
  const fitting = new Counter(widest);
  for (const { first, last } of running)
    for (let index = first; index <= last; index++)
      if (isBreakable(lines[index]!)) longer.add(rightEdge(lines[index]!));
  for (const end of ends) fitting.add(needed(lines[end]!, lines[end + 1]!, measure));
  const errorsAt = (width: number) => longer.above(width) + fitting.upTo(width);
  let column = narrowest;
  for (let width = narrowest; width <= widest; width++)
    if (errorsAt(width) < errorsAt(column)) column = width;
  const reaching = ends.filter((line) => rightEdge(lines[line]!) > column - ragged).length;
  const isWrapped =
    longer.above(column) <= lineCount(running) * mayExceed + 1 &&
    fitting.above(column) >= ends.length * mustBreakThere &&
    reaching >= ends.length * mustReach;
  return isWrapped ? { column, errors: errorsAt(column) } : undefined;
}

const lineCount = (runs: readonly Run[]) => runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);

/** The smallest indent that a good part of all lines have. */
function marginOf(runs: readonly Run[], lines: readonly Line[]): number {
  const indents = new Uint32Array(lineCount(runs));
  let count = 0;
  for (const { first, last } of runs)
    for (let index = first; index <= last; index++) indents[count++] = lines[index]!.indent;
  return indents.sort()[Math.floor(count * marginShare)] ?? 0;
}

/** Whether some line of a stretch stands at a margin, or is no more than a blank away from it. */
const standsAt = (margin: number, lines: readonly Line[]) => (run: Run) => {
  for (let index = run.first; index <= run.last; index++) if (lines[index]!.indent <= margin + 1) return true;
  return false;
};

/** Whether a program could have wrapped a line: it is more than one word, a label apart. */
function isBreakable({ text }: Pick<Line, 'text'>): boolean {
  const label = labelOf(text);
  return opportunity.test(label ? text.slice(label.length) : text);
}

const opportunity = /\s|[\u2e80-\u9fff]/;

/**
 * Lines of stretches that another follows, but for those before first lines of paragraphs that are set in, before items of
 * lists, and where one quotation ends and another begins.
 */
function endsWithin(runs: readonly Run[], lines: readonly Line[], turns: ReadonlySet<number>): number[] {
  const ends: number[] = [];
  for (const { first, last } of runs)
    for (let index = first; index < last; index++) {
      const line = lines[index]!;
      const next = lines[index + 1]!;
      const inset = turns.has(index) ? mostHanging : 1;
      const isOther =
        next.indent > line.indent + inset || turns.has(index + 1) || labelOf(next.text) !== undefined;
      if (!isOther && !isQuoteEnd(line, next) && !isRule(next)) ends.push(index);
    }
  return ends;
}

/** Lines with other marks, or with nothing behind them, which parts the paragraphs of a quotation. */
const isQuoteEnd = ({ text: one }: Line, { text: two }: Line) =>
  quoteDepth(one) !== quoteDepth(two) || (two.startsWith('>') && /^[>\s]+$/.test(two));

/** Columns by which a line may exceed the column that it was wrapped at. */
const mayStandOut = 12;

/** Whether a line was not wrapped where the text is: it goes far beyond the column, although it could have been broken there. */
export function isOverlong(line: Line, { column }: Pick<Wrapping, 'column'>): boolean {
  if (column === undefined || rightEdge(line) <= column + mayStandOut) return false;
  return isBreakable({ text: line.text.slice(0, column) });
}

export const rightEdge = ({ indent, width }: Line) => indent + width;

/** One East Asian character, or a word of other letters with the East Asian marks that close it. */
const firstWord =
  /^(?:[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+[、。〉》」』】〕！），．：；？]{0,3})/;

const wordEnd = /\s|$/;

/** Width that a line would have needed to take the first word of the next. */
function needed(line: Line, next: Line, measure: Measure): number {
  const text = next.text.startsWith('>') ? next.text.replace(quotePrefix, '') : next.text;
  if (!mayHold(next, sign.other)) return rightEdge(line) + 1 + text.search(wordEnd);
  const word = firstWord.exec(text)?.[0] ?? '';
  // East Asian typesetting carries a closing mark down with the character before it, two characters at most.
  const slack = /^[\u2e80-\u9fff\uff00-\uffef]/.test(word) ? 2 * measure('一') : 1;
  return rightEdge(line) + slack + measure(word);
}

/**
 * Whether the end of a line is where wrapping would have put it: the next line's first word did not fit any more.
 *
 * @param wrapping Where the stretch is wrapped, a column of undefined meaning that it was not, and how it is measured.
 */
export function isWrapped(
  line: Line,
  next: Line,
  { column, measure }: Pick<Wrapping, 'column' | 'measure'>,
): boolean {
  return column !== undefined && needed(line, next, measure) > column;
}

/** Columns that further lines of what has a label, or a name before it, are set in at most. */
export const mostHanging = 10;
