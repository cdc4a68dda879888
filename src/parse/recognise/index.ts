/** All recognisers in one table, and the spans that they are asked about. */
import type { Block, Survey } from '../regions/survey.js';
import { attribution } from './attribution.js';
import { sceneBreak } from './break.js';
import { byline } from './byline.js';
import { chrome } from './chrome.js';
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
  lead,
  heading,
  paragraph,
  quotation,
  attribution,
  verse,
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
  return survey.blocks.flatMap((block, index) => [
    ...readings(block, survey, recognisers),
    ...(block.last > block.first && block.last - block.first < splitUpTo ? cuts(block, survey) : []),
    ...(index < 12 ? fusions(block, survey) : []),
  ]);
}

function readings(
  block: Block,
  survey: Survey,
  table: readonly Recogniser[],
  clue?: 'layout/cut' | 'layout/fused',
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

/** A title that was broken over two or three short lines by hand. */
function fusions(block: Block, survey: Survey): Candidate[] {
  const found: Candidate[] = [];
  let { last } = block;
  for (let more = 0; more < 2; more++) {
    const next = survey.blocks[survey.blockOf[last]! + 1];
    if (!next || next.gap > 0 || next.shape.length > 80 || block.shape.length > 80) break;
    last = next.last;
    found.push(...readings(survey.block(block.first, last), survey, [title], 'layout/fused'));
  }
  return found;
}
