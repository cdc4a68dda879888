/** What is known of a text before any block has a role: natural blocks, lengths, labels, indents, markers. */
import type { Line } from '../text/lines.js';
import { languages, type Words } from '../words/index.js';
import { type Block, describer, type Layout, naturalBlocks } from './blocks.js';
import { runningLabels } from './labels.js';
import { runsOf, wrapColumn } from './wrap.js';

export type { Block } from './blocks.js';

export interface Survey extends Layout {
  blocks: readonly Block[];
  /** Index in `blocks` of the block that each line lies in; -1 for blank lines. */
  blockOf: Int32Array;
  lang: string;
  /** The words of the text's language first, then those of all others. */
  words: readonly Words[];
  /** Median length of the blocks of running text, in columns. */
  typical: number;
  /** Indent of most running text. */
  margin: number;
  /** Columns that the first lines of paragraphs are set in further than the others; 0 where they are not. */
  firstIndent: number;
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
  const shape: Layout = { source, lines, labels: runningLabels(lines), column };
  const block = describer(shape);
  const blocks = runs
    .flatMap((run) => naturalBlocks(run, shape))
    .map(({ first, last }) => block(first, last));
  const blockOf = new Int32Array(lines.length).fill(-1);
  for (const [index, { first, last }] of blocks.entries()) blockOf.fill(index, first, last + 1);
  const running = blocks.filter(isRunning);
  return {
    ...shape,
    blocks,
    blockOf,
    lang,
    block,
    words: [...languages].sort((a, b) => Number(b.lang === lang) - Number(a.lang === lang)),
    typical: median(running.map(({ shape }) => shape.length)) || 300,
    margin: median(running.map(({ indent }) => indent)) || 0,
    firstIndent: firstIndentOf(blocks, lines),
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

/** First lines are set in where a good part of the paragraphs of several lines has it. */
function firstIndentOf(blocks: readonly Block[], lines: readonly Line[]): number {
  const insets = blocks
    .filter(({ first, last, label }) => last > first && !label)
    .map(({ first, indent }) => lines[first]!.indent - indent);
  const inset = insets.filter((columns) => columns >= 1 && columns <= 12);
  return inset.length > insets.length * 0.3 ? (median(inset) ?? 0) : 0;
}

const marker = /\[(\d{1,3})\]|[\p{L}\p{P}]([¹²³⁰⁴-⁹]+)|[\p{L}\p{P}] ?\((\d{1,3})\)/gu;

function markersOf(running: readonly Block[]): Set<string> {
  const found = new Set<string>();
  for (const { text } of running)
    for (const [, square, raised, round] of text.matchAll(marker))
      found.add((square ?? raised ?? round)!.normalize('NFKC'));
  return found;
}
