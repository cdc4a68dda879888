/** Natural blocks: lines that belong together as far as layout alone tells. */
import { fold, isPlain, joinLines } from '../text/fold.js';
import { quoteDepth } from '../text/label.js';
import { isBlank, isRule, type Line } from '../text/lines.js';
import { type Shape, shapeOf } from '../text/shape.js';
import { holdsWords } from '../text/signs.js';
import type { Joint } from './divided.js';
import { cutBetweenEntries, hangingEntries } from './entries.js';
import type { RunningLabel } from './labels.js';
import { isWrappedByEye, localColumn, type Wrappings } from './local.js';
import { runsOn } from './run-on.js';
import type { Grid } from './tables/index.js';
import { underlineOf } from './underline.js';
import { isOverlong, isWrapped, mostHanging, type Run, rightEdge } from './wrap.js';

export interface Block extends Run {
  /** Its lines as one text, without an underline. */
  text: string;
  /** The kinds of characters in its lines. */
  signs: number;
  /** Of the text behind a label. */
  shape: Shape;
  /** Smallest indent of its lines but the first, or of its only line. */
  indent: number;
  /** Blank lines before it. */
  gap: number;
  label: RunningLabel | undefined;
  /** The mark that its last line underlines it with. */
  underline: string | undefined;
}

/** What the lines of a text have in common. */
export interface Layout extends Wrappings {
  source: string;
  labels: ReadonlyMap<number, RunningLabel>;
  /** Lines that a person or the page says are headings, with their levels where these are stated. */
  stated: ReadonlyMap<number, number | undefined>;
  /** Lines that are numbers or heads of printed pages. */
  pages: ReadonlySet<number>;
  /** Lines on which somebody begins to speak. */
  turns: ReadonlySet<number>;
  /** Tables, by each of their lines. */
  tables: ReadonlyMap<number, Grid>;
  /** How words are written that are divided at the ends of lines, where the text shows it. */
  divided: ReadonlyMap<number, Joint>;
}

/** Cuts a run of lines where the layout shows that a block ends. */
export function naturalBlocks(run: Run, layout: Layout): readonly Run[] {
  const blocks: Run[] = [{ first: run.first, last: run.first }];
  if (run.first === run.last) return blocks;
  const entries = hangingEntries(run, layout.lines);
  if (entries) return entries;
  const lines = layout.lines.slice(run.first, run.last + 1);
  const column = localColumn(lines, layout);
  const byEye = isWrappedByEye(lines, layout);
  const here = column === layout.column ? layout : { ...layout, column };
  for (let index = run.first + 1; index <= run.last; index++) {
    const open = blocks.at(-1)!;
    if (goesOn(open, index, here, byEye)) open.last = index;
    else blocks.push({ first: index, last: index });
  }
  return cutBetweenEntries(blocks, layout.lines);
}

/**
 * Whether a line goes on with the block before it.
 * @param byEye Whether the lines of the run are one paragraph that was wrapped so.
 */
function goesOn(open: Run, index: number, layout: Layout, byEye: boolean): boolean {
  const { lines, labels, stated, pages, tables, turns } = layout;
  if (turns.has(index) || stated.has(index) || pages.has(index) || pages.has(open.last)) return false;
  const table = tables.get(index);
  if (table || tables.has(open.last)) return table === tables.get(open.last);
  const first = lines[open.first]!;
  const before = lines[open.last]!;
  const line = lines[index]!;
  if (isEmptyQuote(before) || isEmptyQuote(line)) return isEmptyQuote(line);
  if (isRule(line)) return underlineOf(lines, open.first, index) !== undefined;
  if (underlineOf(lines, open.first, open.last)) return false;
  if (isOverlong(before, layout)) return false;
  const isRunning = byEye || isWrapped(before, line, layout) || runsOn(first, before, line, layout);
  if (!isRunning && !hangsUnder(open, line, layout)) return false;
  const label = labels.get(index);
  if (label && label.count > 1 && (label.before !== undefined || label.after !== undefined)) return false;
  if (quoteDepth(first.text) !== quoteDepth(line.text)) return false;
  if (areCentred(first, line)) return true;
  if (open.last === open.first && first.indent > 1 && beginsParagraph(index, layout)) return false;
  if (open.last === open.first)
    return line.indent <= first.indent + (labels.has(open.first) || turns.has(open.first) ? mostHanging : 1);
  // From the second line on the margin is known: a line further in begins a paragraph, one further out ends a quotation.
  return Math.abs(line.indent - before.indent) <= 1;
}

/** Columns by which further lines of an item may miss the place under its text. */
const aside = 2;

/** Whether a line stands about under the text of an item whose line before it is mostly full, in a wrapped text. */
function hangsUnder(open: Run, line: Line, { lines, labels, column }: Layout): boolean {
  const label = labels.get(open.first);
  if (column === undefined || label === undefined || label.count < 2) return false;
  const inset = line.indent - lines[open.first]!.indent;
  const isUnder = inset >= aside && inset <= label.label.length + aside;
  return isUnder && rightEdge(lines[open.last]!) >= column * 0.6;
}

/** Whether a line that is set in as far as the one before it runs on at the margin: it is the first of a paragraph. */
function beginsParagraph(index: number, layout: Layout): boolean {
  const [before, line, after] = [layout.lines[index - 1]!, layout.lines[index]!, layout.lines[index + 1]];
  if (!after || isBlank(after) || line.indent !== before.indent) return false;
  return after.indent < line.indent - 1 && isWrapped(line, after, layout);
}

/** Least that the second line of a centred title is set in, in columns: further than first lines of paragraphs. */
const centredFrom = 6;

/** Whether two lines of a wrapped title or heading are set around the same middle. */
const areCentred = (first: Line, line: Line) =>
  line.indent - first.indent >= centredFrom && Math.abs(middleOf(first) - middleOf(line)) <= 1;

const middleOf = ({ indent, width }: Line) => indent + width / 2;

/** A quotation prefix with nothing behind it parts the paragraphs of a quotation; it goes with the one before it. */
const isEmptyQuote = (line: Line) => !holdsWords(line) && /^[>\s]+$/.test(line.text);

/** Spans that are kept: recognisers ask again about those that begin where they are, and never go back. */
const kept = 4;

/** Makes a function that describes any span of lines. */
export function describer(layout: Layout): (first: number, last: number) => Block {
  const recent: Block[] = [];
  return (first, last) => {
    const known = recent.find((block) => block.first === first && block.last === last);
    if (known) return known;
    const block = describe(first, last, layout);
    recent.unshift(block);
    if (recent.length > kept) recent.pop();
    return block;
  };
}

/** Describes a span of lines. */
export function describe(first: number, last: number, { source, lines, labels }: Layout): Block {
  const label = labels.get(first);
  const underline = underlineOf(lines, first, last);
  const text = textOf(source, lines, first, underline ? last - 1 : last);
  const signs = signsOf(lines, first, last);
  return {
    first,
    last,
    text,
    signs,
    shape: shapeOf(label ? text.slice(label.label.length) : text, signs),
    indent: indentOf(lines, first, last),
    gap: gapBefore(lines, first),
    label,
    underline,
  };
}

/** Lines as one text. Most are plain, and then the way back to the input is not needed to put them together. */
function textOf(source: string, lines: readonly Line[], first: number, last: number): string {
  const texts: string[] = [];
  for (let index = first; index <= last; index++) {
    const line = lines[index]!;
    if (!isPlain(line.text, line)) return fold(source, lines.slice(first, last + 1)).text;
    if (!isBlank(line)) texts.push(line.text);
  }
  return joinLines(texts);
}

function signsOf(lines: readonly Line[], first: number, last: number): number {
  let signs = 0;
  for (let index = first; index <= last; index++) signs |= lines[index]!.signs;
  return signs;
}

function indentOf(lines: readonly Line[], first: number, last: number): number {
  let least = lines[last]!.indent;
  for (let index = first + 1; index < last; index++) least = Math.min(least, lines[index]!.indent);
  return least;
}

function gapBefore(lines: readonly Line[], first: number): number {
  let gap = 0;
  while (first - gap > 0 && isBlank(lines[first - gap - 1]!)) gap++;
  return gap;
}
