import type { Survey } from '../regions/survey.js';
import { isBlank, type Line } from '../text/lines.js';
import { listings } from './listing.js';
import type { Recogniser } from './recogniser.js';

/** A program, a command or markup that the author shows. */
export const code: Recogniser = {
  role: 'code',
  propose(block, survey) {
    const listing = listings(survey).get(block.first);
    if (!listing) return undefined;
    const { first, last, share } = listing;
    const lines = survey.lines.slice(first, last + 1).filter((line) => !isBlank(line));
    return {
      block: survey.block(first, last),
      clues: [
        'code/base',
        listing.isSure && 'code/sure',
        listing.hasForm && 'code/form',
        listing.isSession && 'code/prompt',
        lines.length > 2 && share >= 0.4 && 'code/lines',
        lines.every(({ indent }) => indent >= survey.margin + 3) && 'code/set-in',
        isNested(lines) && 'code/nested',
        isAnnounced(first, survey) && 'code/announced',
      ],
    };
  },
};

/** Whether lines are set in further under what opens them, and come back. */
function isNested(lines: readonly Line[]): boolean {
  const steps = lines.slice(1).map(({ indent }, index) => indent - lines[index]!.indent);
  return steps.some((step) => step >= 2) && steps.some((step) => step <= -2);
}

/** Whether what stands before ends in a colon. */
const isAnnounced = (first: number, { blocks, blockOf }: Survey) =>
  blocks[blockOf[first]! - 1]?.shape.ending === 'colon';
