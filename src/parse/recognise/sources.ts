import { isWord } from '../words/match.js';
import type { Recogniser } from './recogniser.js';
import { isEntry } from './reference.js';

/** The heading over the list of sources. */
export const sources: Recogniser = {
  role: 'sources',
  propose(block, survey) {
    if (block.shape.length > 60 || !isWord(block.text, 'sources', survey.words)) return undefined;
    const next = survey.blocks[survey.blockOf[block.last]! + 1];
    const place = block.first / survey.lines.length;
    return {
      clues: [
        'sources/word',
        survey.stated.has(block.first) && 'sources/stated',
        next !== undefined && (next.label !== undefined || isEntry(next, survey)) && 'sources/before-entries',
        place > 0.5 && 'sources/late',
        place < 0.3 && 'sources/early',
      ],
    };
  },
};
