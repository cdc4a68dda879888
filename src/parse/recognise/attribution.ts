import { isAttributionText } from '../text/attribution.js';
import { talksInDashes } from './dashes.js';
import type { Recogniser } from './recogniser.js';

/** The line under a quotation or a poem that says whose it is. */
export const attribution: Recogniser = {
  role: 'attribution',
  propose(block, survey) {
    if (!isAttributionText(block.text)) return undefined;
    // In talk that is set with dashes only a name that touches what it stands under, or is set in, is one.
    const before = survey.blocks[survey.blockOf[block.first]! - 1];
    const isUnder = block.gap === 0 || block.indent > (before?.indent ?? 0) + 1;
    return isUnder || !talksInDashes(survey) ? { clues: ['attribution/dash'] } : undefined;
  },
};
