/** All recognisers in one table, and the spans that they are asked about. */
import type { Block, Survey } from '../regions/survey.js';
import { beginsWithSmall } from '../text/letters.js';
import { attribution } from './attribution.js';
import { sceneBreak } from './break.js';
import { author, byline } from './byline.js';
import { caption } from './caption.js';
import { chrome } from './chrome.js';
import { code } from './code.js';
import { creditsOf } from './credits.js';
import { date } from './date.js';
import { definition } from './definition.js';
import { epigraph } from './epigraph.js';
import { heading } from './heading.js';
import { item } from './item.js';
import { lead } from './lead.js';
import { isListed } from './listing.js';
import { page } from './page.js';
import { paragraph } from './paragraph.js';
import { quotation } from './quotation.js';
import { type Candidate, candidate, type Reach, type Recogniser } from './recogniser.js';
import { reference } from './reference.js';
import { source } from './source.js';
import { sources } from './sources.js';
import { table } from './table.js';
import { title } from './title.js';
import { verse } from './verse.js';

export type { BlockRole, Candidate, Facts, Reach, Recogniser } from './recogniser.js';

export const recognisers: readonly Recogniser[] = [
  title,
  date,
  byline,
  author,
  lead,
  heading,
  paragraph,
  caption,
  quotation,
  attribution,
  epigraph,
  verse,
  code,
  table,
  item,
  definition,
  sources,
  source,
  reference,
  chrome,
  page,
  sceneBreak,
];

/** Natural blocks of at most this many lines are also tried line by line, because a title and a byline may touch. */
const splitUpTo = 6;

/**
 * Proposes readings for all lines: of each natural block as a whole, of the single lines of short ones, and of
 * titles over several blocks.
 *
 * @param reach A recogniser is not asked about lines where nothing of its role may stand.
 */
export function recognise(survey: Survey, reach: Reach): Candidate[] {
  const found: Candidate[] = [];
  const asked: Asked = { survey, reach, found };
  for (const { first, last } of survey.blocks) {
    readings({ first, last, table: recognisers }, asked);
    if (last > first && last - first < splitUpTo) cuts(first, last, asked);
    fusions(first, last, asked);
  }
  return found;
}

/** What questions are asked of, and the answers. */
interface Asked {
  survey: Survey;
  reach: Reach;
  found: Candidate[];
}

/** Lines and what may be read there. */
interface Question {
  first: number;
  last: number;
  table: readonly Recogniser[];
  /** What speaks for or against each answer, whatever it is. */
  clue?: 'layout/cut';
}

/** What is not looked for in what is surely a listing. */
const seldomListed = new Set([
  lead,
  heading,
  caption,
  quotation,
  attribution,
  epigraph,
  verse,
  table,
  item,
  definition,
]);

function readings({ first, last, table, clue }: Question, asked: Asked): void {
  const { survey, reach } = asked;
  let block: Block | undefined;
  for (const recogniser of table) {
    if (!reach.allows(recogniser.role, first)) continue;
    block ??= survey.block(first, last);
    if (seldomListed.has(recogniser) && isListed(block, survey)) continue;
    const proposal = recogniser.propose(block, survey);
    if (!proposal) continue;
    const isListing = recogniser !== code && isListed(block, survey);
    const clues = [...proposal.clues, clue ?? false, isListing && 'layout/listed'] as const;
    note(candidate(recogniser.role, proposal.block ?? block, clues, proposal.facts), asked);
  }
}

function note(candidate: Candidate, { reach, found }: Asked): void {
  reach.add(candidate);
  found.push(candidate);
}

const cutOff = [title, date, byline, sceneBreak];
const leftOver = [title, date, byline, lead, heading, paragraph];

/** A first line cut off from the rest of its block, again and again, but not in the middle of a sentence. */
function cuts(first: number, last: number, asked: Asked): void {
  const { lines } = asked.survey;
  for (let line = first; line < last; line++) {
    if (beginsWithSmall(lines[line + 1]!.text) && /[\p{L},]$/u.test(lines[line]!.text.slice(-2))) continue;
    readings({ first: line, last: line, table: cutOff, clue: 'layout/cut' }, asked);
    readings({ first: line + 1, last, table: leftOver }, asked);
  }
}

/** Titles, headings and bylines that were broken over two or three short lines by hand. */
function fusions(first: number, last: number, asked: Asked): void {
  const { survey } = asked;
  const block = survey.block(first, last);
  let end = last;
  for (let more = 0; more < 2; more++) {
    const next = survey.blocks[survey.blockOf[end]! + 1];
    if (!next || next.gap > 0 || next.shape.length > longestPart || block.shape.length > longestPart) break;
    end = next.last;
    const isWhole = block.gap > 0 && (survey.blocks[survey.blockOf[end]! + 1]?.gap ?? 1) > 0;
    fused(survey.block(first, end), isWhole || first === 0, asked);
  }
}

/** Longest line of a title that was broken by hand, in columns. */
const longestPart = 90;

function fused(block: Block, isWhole: boolean, asked: Asked): void {
  const { survey, reach } = asked;
  for (const recogniser of [title, heading, byline]) {
    if (!reach.allows(recogniser.role, block.first)) continue;
    if (recogniser === heading && isListed(block, survey)) continue;
    if (!isOneThing(recogniser, block, isWhole, survey)) continue;
    const proposal = recogniser.propose(block, survey);
    if (!proposal) continue;
    const whole = `${recogniser.role as 'title' | 'heading' | 'byline'}/whole-run` as const;
    const clues = [...proposal.clues, isWhole && whole, 'layout/fused'] as const;
    note(candidate(recogniser.role, block, clues, proposal.facts), asked);
  }
}

/** Two short lines are two things, unless they were wrapped by hand, or stand apart as a whole and are set so. */
function isOneThing(recogniser: Recogniser, block: Block, isWhole: boolean, survey: Survey): boolean {
  const goesOn = beginsWithSmall(survey.lines[block.first + 1]!.text);
  if (recogniser === heading) return isWhole && (block.shape.capitals || isCentred(block, survey));
  if (recogniser === title && endsInByline(block, survey)) return false;
  return goesOn || survey.column !== undefined || isCentred(block, survey);
}

/** Whether the last line says who wrote the article: “by”, too, is a small word. */
const endsInByline = ({ last }: Block, survey: Survey) =>
  creditsOf(survey.block(last, last), survey)?.stated === true;

const isCentred = ({ first, last }: Block, { lines, margin }: Survey) =>
  lines.slice(first, last + 1).every(({ indent }) => indent > margin + 4);
