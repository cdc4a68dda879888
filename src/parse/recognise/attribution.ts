import { isAttributionText } from '../text/attribution.js';
import type { Recogniser } from './recogniser.js';

/** The line under a quotation or a poem that says whose it is. */
export const attribution: Recogniser = {
  role: 'attribution',
  propose(block) {
    return isAttributionText(block.text) ? { clues: ['attribution/dash'] } : undefined;
  },
};
