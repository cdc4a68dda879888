/** What is known of a text before any block has a role: natural blocks, lengths, labels, indents, markers. */
import type { Removed } from '../../article.js';
import type { HeadingPattern } from '../text/heading-pattern.js';
import { isBullet } from '../text/label.js';
import { isBlank, type Line } from '../text/lines.js';
import { languagesFrom, nearLanguages, type Words } from '../words/index.js';
import { type Block, describe, describer, type Layout, naturalBlocks } from './blocks.js';
import { dividedWords } from './divided.js';
import { type Unlinked, withoutEditLinks } from './edit-links.js';
import { runningLabels } from './labels.js';
import { withOwnColumns } from './local.js';
import { markersOf } from './markers.js';
import { pageFurniture } from './pages.js';
import { tablesOf } from './tables/index.js';
import { turnsOf } from './turns.js';
import { type Run, runsOf, type Wrapping, wrapping } from './wrap.js';

export type { Block } from './blocks.js';

export interface Survey extends Layout {
  blocks: readonly Block[];
  /** Index in `blocks` of the block that each line lies in; -1 for blank lines. */
  blockOf: Int32Array;
  lang: string;
  /** The words of the text's language first, then those of all others. */
  words: readonly Words[];
  /** The words of the text's language and of English. */
  near: readonly Words[];
  /** Median length of the blocks of running text, in columns. */
  typical: number;
  /** Indent of most running text. */
  margin: number;
  /** Columns that the first lines of paragraphs are set in further than the others; 0 where they are not. */
  firstIndent: number;
  /** Labels that stand in brackets, raised, or behind a stop in running text, and how often. */
  markers: ReadonlyMap<string, number>;
  /** Links to edit sections, which were cut off their lines. */
  links: readonly Removed[];
  /** Text and shape of any span of lines. */
  block(first: number, last: number): Block;
  /** What was found out about the whole, see `once`. */
  answers: unknown[];
}

/** What a person says of a text. */
export interface SurveyOptions {
  layout?: 'wrapped' | 'lines' | undefined;
  headings?: readonly HeadingPattern[] | undefined;
}

export function survey(
  source: string,
  given: readonly Line[],
  lang: string,
  { layout, headings = [] }: SurveyOptions = {},
): Survey {
  const { lines: printed, links } = withoutEditLinks(given);
  const runs = runsOf(printed);
  const tables = tablesOf({ source, lines: printed });
  const turns = turnsOf(printed);
  const prose = runsOutside(tables, runs);
  const found = withOwnColumns(wrapping(printed, prose, turns), prose);
  const { lines } = found;
  const column = columnOf(found, layout);
  const shape: Layout = {
    source,
    ...found,
    column,
    labels: runningLabels(lines, column),
    tables,
    turns,
    stated: statedOf(lines, headings, links),
    pages: column === undefined ? new Set() : pageFurniture(lines),
    divided: column === undefined ? new Map() : dividedWords(lines),
  };
  const blocks = runs
    .flatMap((run) => naturalBlocks(run, shape))
    .map(({ first, last }) => describe(first, last, shape));
  const blockOf = new Int32Array(lines.length).fill(-1);
  blocks.forEach(({ first, last }, index) => void blockOf.fill(index, first, last + 1));
  const other = describer(shape);
  const running = blocks.filter((block) => isRunning(block) && !tables.has(block.first));
  return {
    ...shape,
    blocks,
    blockOf,
    lang,
    block: (first, last) => {
      const natural = blocks[blockOf[first]!];
      return natural?.first === first && natural.last === last ? natural : other(first, last);
    },
    words: languagesFrom(lang),
    links: [...links.values()],
    near: nearLanguages(lang),
    typical: median(running.map(({ shape }) => shape.length)) || 300,
    margin: median(running.map(({ indent }) => indent)) || 0,
    firstIndent: firstIndentOf(blocks, lines),
    markers: markersOf(blocks.filter(mayCite)),
    answers: [],
  };
}

/** Runs without the lines of tables, whose ends mean something else. */
function runsOutside(tables: Layout['tables'], runs: readonly Run[]): readonly Run[] {
  if (tables.size === 0) return runs;
  return runs.flatMap(({ first, last }) => {
    const parts: Run[] = [];
    for (let line = first; line <= last; line++) {
      if (tables.has(line)) continue;
      const open = parts.at(-1);
      if (open?.last === line - 1) open.last = line;
      else parts.push({ first: line, last: line });
    }
    return parts;
  });
}

/** Where a person says that lines were wrapped and nothing tells where. */
const usualColumn = 80;

function columnOf({ column }: Wrapping, layout: SurveyOptions['layout']): number | undefined {
  if (layout === 'lines') return undefined;
  return column ?? (layout === 'wrapped' ? usualColumn : undefined);
}

/** Lines that a person or the page says are headings, and their levels where these are stated, too. */
function statedOf(
  lines: readonly Line[],
  headings: readonly HeadingPattern[],
  links: Unlinked['links'],
): Survey['stated'] {
  // A link behind the first line stands behind the title.
  const first = lines.findIndex((line) => !isBlank(line));
  const linked = [...links.keys()].filter((line) => line !== first);
  const stated = new Map<number, number | undefined>(linked.map((line) => [line, undefined]));
  if (headings.length > 0)
    for (const [index, { text }] of lines.entries()) {
      const pattern = text && headings.find(({ test }) => test(text));
      if (pattern) stated.set(index, pattern.level);
    }
  return stated;
}

/** Running text: more than a line of it, or more than one sentence. */
function isRunning(block: Block): boolean {
  return !block.label && isText(block);
}

const isText = ({ shape }: Block) => shape.length > 160 || (shape.sentences > 1 && shape.length > 60);

/** Running text and items under a bullet; what a number labels may be a source itself. */
const mayCite = (block: Block) => isText(block) && (!block.label || isBullet(block.label.label));

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
