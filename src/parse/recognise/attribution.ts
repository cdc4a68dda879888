import { isAttribution } from './quotation.js';
import type { Recogniser } from './recogniser.js';

/** The line under a quotation or a poem that says whose it is. */
export const attribution: Recogniser = {
  role: 'attribution',
  propose(block) {
    return isAttribution(block) ? { clues: ['attribution/dash'] } : undefined;
  },
};
