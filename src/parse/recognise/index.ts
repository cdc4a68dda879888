/** All recognisers in one table, and the spans that they are asked about. */
import type { Block, Survey } from '../regions/survey.js';
import { attribution } from './attribution.js';
import { sceneBreak } from './break.js';
import { author, byline } from './byline.js';
import { chrome } from './chrome.js';
import { code } from './code.js';
import { date } from './date.js';
import { heading } from './heading.js';
import { item } from './item.js';
import { lead } from './lead.js';
import { paragraph } from './paragraph.js';
import { quotation } from './quotation.js';
import { type Candidate, candidate, type Recogniser } from './recogniser.js';
import { source } from './source.js';
import { sources } from './sources.js';
import { title } from './title.js';
import { verse } from './verse.js';

export type { BlockRole, Candidate, Facts, Recogniser } from './recogniser.js';

export const recognisers: readonly Recogniser[] = [
  title,
  date,
  byline,
  author,
  lead,
  heading,
  paragraph,
  quotation,
  attribution,
  verse,
  code,
  item,
  sources,
  source,
  chrome,
  sceneBreak,
];

/** Natural blocks of at most this many lines are also tried line by line, because a title and a byline may touch. */
const splitUpTo = 6;

/**
 * Proposes readings for all lines: of each natural block as a whole, of the single lines of short ones, and of
 * titles over several blocks.
 */
export function recognise(survey: Survey): Candidate[] {
  return survey.blocks.flatMap((block) => [
    ...readings(block, survey, recognisers),
    ...(block.last > block.first && block.last - block.first < splitUpTo ? cuts(block, survey) : []),
    ...fusions(block, survey),
  ]);
}

function readings(
  block: Block,
  survey: Survey,
  table: readonly Recogniser[],
  clue?: 'layout/cut',
): Candidate[] {
  return table.flatMap((recogniser) => {
    const proposal = recogniser.propose(block, survey);
    if (!proposal) return [];
    const clues = clue ? [...proposal.clues, clue] : proposal.clues;
    return [candidate(recogniser.role, proposal.block ?? block, { ...proposal, clues })];
  });
}

/** A first line cut off from the rest of its block, again and again. */
function cuts(block: Block, survey: Survey): Candidate[] {
  const found: Candidate[] = [];
  for (let line = block.first; line < block.last; line++) {
    found.push(
      ...readings(survey.block(line, line), survey, [title, date, byline, sceneBreak], 'layout/cut'),
    );
    found.push(
      ...readings(survey.block(line + 1, block.last), survey, [
        title,
        date,
        byline,
        lead,
        heading,
        paragraph,
      ]),
    );
  }
  return found;
}

/** Titles, headings and bylines that were broken over two or three short lines by hand. */
function fusions(block: Block, survey: Survey): Candidate[] {
  const found: Candidate[] = [];
  let { last } = block;
  for (let more = 0; more < 2; more++) {
    const next = survey.blocks[survey.blockOf[last]! + 1];
    if (!next || next.gap > 0 || next.shape.length > longestPart || block.shape.length > longestPart) break;
    last = next.last;
    const isWhole = block.gap > 0 && (survey.blocks[survey.blockOf[last]! + 1]?.gap ?? 1) > 0;
    found.push(...fused(survey.block(block.first, last), isWhole || block.first === 0, survey));
  }
  return found;
}

/** Longest line of a title that was broken by hand, in columns. */
const longestPart = 90;

function fused(block: Block, isWhole: boolean, survey: Survey): Candidate[] {
  return [title, heading, byline].flatMap((recogniser) => {
    const proposal = recogniser.propose(block, survey);
    if (!proposal || !isOneThing(recogniser, block, isWhole, survey)) return [];
    const whole = `${recogniser.role as 'title' | 'heading' | 'byline'}/whole-run` as const;
    return [
      candidate(recogniser.role, block, {
        ...proposal,
        clues: [...proposal.clues, isWhole && whole, 'layout/fused'],
      }),
    ];
  });
}

/** Two short lines are two things, unless they were wrapped by hand, or stand apart as a whole and are set so. */
function isOneThing(recogniser: Recogniser, block: Block, isWhole: boolean, survey: Survey): boolean {
  const goesOn = /^\p{Ll}/u.test(survey.lines[block.first + 1]!.text);
  if (recogniser === heading) return isWhole && (block.shape.capitals || isCentred(block, survey));
  return goesOn || survey.column !== undefined || isCentred(block, survey);
}

const isCentred = ({ first, last }: Block, { lines, margin }: Survey) =>
  lines.slice(first, last + 1).every(({ indent }) => indent > margin + 4);
