/** What is known of a text before any block has a role: natural blocks, lengths, labels, indents, markers. */
import { fold } from '../text/fold.js';
import type { Line } from '../text/lines.js';
import { isBlank } from '../text/lines.js';
import { type Shape, shapeOf } from '../text/shape.js';
import { languages, type Words } from '../words/index.js';
import { type RunningLabel, runningLabels } from './labels.js';
import { isWrapped, type Run, runsOf, wrapColumn } from './wrap.js';

/** Lines that belong together as far as layout alone tells. */
export interface Block extends Run {
  text: string;
  shape: Shape;
  /** Smallest indent of its lines but the first, or of its only line. */
  indent: number;
  /** Blank lines before it. */
  gap: number;
  label?: RunningLabel;
}

export interface Survey {
  source: string;
  lines: readonly Line[];
  blocks: readonly Block[];
  /** Index in `blocks` of the block that each line lies in; -1 for blank lines. */
  blockOf: Int32Array;
  lang: string;
  /** The words of the text's language first, then those of all others. */
  words: readonly Words[];
  labels: ReadonlyMap<number, RunningLabel>;
  /** Column of hard wrapping, if the text has one. */
  column: number | undefined;
  /** Median length of the blocks of running text, in columns. */
  typical: number;
  /** Indent of most running text. */
  margin: number;
  /** Labels that stand in brackets or raised in running text. */
  markers: ReadonlySet<string>;
  /** Text and shape of any span of lines. */
  block(first: number, last: number): Block;
}

export function survey(
  source: string,
  lines: readonly Line[],
  lang: string,
  layout?: 'wrapped' | 'lines',
): Survey {
  const runs = runsOf(lines);
  const column =
    layout === 'lines' ? undefined : (wrapColumn(lines, runs) ?? (layout === 'wrapped' ? 80 : undefined));
  const labels = runningLabels(lines);
  const block = describe(source, lines, labels);
  const blocks = runs
    .flatMap((run) => naturalBlocks(run, lines, labels, column))
    .map(({ first, last }) => block(first, last));
  const blockOf = new Int32Array(lines.length).fill(-1);
  for (const [index, { first, last }] of blocks.entries()) blockOf.fill(index, first, last + 1);
  const running = blocks.filter(isRunning);
  return {
    source,
    lines,
    blocks,
    blockOf,
    lang,
    labels,
    column,
    block,
    words: [...languages].sort((a, b) => Number(b.lang === lang) - Number(a.lang === lang)),
    typical: median(running.map(({ shape }) => shape.length)) || 300,
    margin: median(running.map(({ indent }) => indent)) || 0,
    markers: markersOf(running),
  };
}

/** Running text: more than a line of it, or more than one sentence. */
function isRunning({ shape, label }: Block): boolean {
  return !label && (shape.length > 160 || (shape.sentences > 1 && shape.length > 60));
}

function median(values: number[]): number | undefined {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

function describe(
  source: string,
  lines: readonly Line[],
  labels: ReadonlyMap<number, RunningLabel>,
): Survey['block'] {
  const known = new Map<number, Map<number, Block>>();
  return (first, last) => {
    const row = known.get(first) ?? new Map<number, Block>();
    known.set(first, row);
    const seen = row.get(last);
    if (seen) return seen;
    const text = fold(source, lines.slice(first, last + 1)).text;
    const label = labels.get(first);
    const rest = lines.slice(first === last ? first : first + 1, last + 1);
    const indent = rest.reduce((least, { indent }) => Math.min(least, indent), Infinity);
    const made: Block = {
      first,
      last,
      text,
      shape: shapeOf(label ? text.slice(label.label.length) : text),
      indent,
      gap: gapBefore(lines, first),
      ...(label && { label }),
    };
    row.set(last, made);
    return made;
  };
}

function gapBefore(lines: readonly Line[], first: number): number {
  let gap = 0;
  while (first - gap > 0 && isBlank(lines[first - gap - 1]!)) gap++;
  return gap;
}

/** Cuts a run of lines where the layout shows that a block ends. */
function naturalBlocks(
  run: Run,
  lines: readonly Line[],
  labels: ReadonlyMap<number, RunningLabel>,
  column: number | undefined,
): Run[] {
  const blocks: Run[] = [{ first: run.first, last: run.first }];
  for (let index = run.first + 1; index <= run.last; index++) {
    const open = blocks.at(-1)!;
    if (goesOn(open, index, lines, labels, column)) open.last = index;
    else blocks.push({ first: index, last: index });
  }
  return blocks;
}

/** Whether a line goes on with the block before it. */
function goesOn(
  open: Run,
  index: number,
  lines: readonly Line[],
  labels: ReadonlyMap<number, RunningLabel>,
  column: number | undefined,
): boolean {
  const [first, before, line] = [lines[open.first]!, lines[open.last]!, lines[index]!];
  if (isEmptyQuote(before) || isEmptyQuote(line)) return isEmptyQuote(line);
  if (!isWrapped(before, line, column)) return false;
  const label = labels.get(index);
  if (label && label.count > 1 && (label.before !== undefined || label.after !== undefined)) return false;
  if (first.text.startsWith('>') !== line.text.startsWith('>')) return false;
  if (open.last === open.first) return line.indent <= first.indent + (labels.has(open.first) ? 10 : 1);
  // From the second line on the margin is known: a line further in begins a paragraph, one further out ends a quotation.
  return Math.abs(line.indent - before.indent) <= 1;
}

/** A quotation prefix with nothing behind it parts the paragraphs of a quotation; it goes with the one before it. */
const isEmptyQuote = ({ text }: Line) => /^[>\s]+$/.test(text);

const marker = /\[(\d{1,3})\]|[\p{L}\p{P}]([¹²³⁰⁴-⁹]+)|[\p{L}\p{P}] ?\((\d{1,3})\)/gu;

function markersOf(running: readonly Block[]): Set<string> {
  const found = new Set<string>();
  for (const { text } of running)
    for (const [, square, raised, round] of text.matchAll(marker))
      found.add((square ?? raised ?? round)!.normalize('NFKC'));
  return found;
}
