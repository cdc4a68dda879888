import { creditsOf } from './credits.js';
import type { Recogniser } from './recogniser.js';

/** A line that says when the article was published, and no more. */
export const date: Recogniser = {
  role: 'date',
  propose(block, survey) {
    if (block.shape.length > 100) return undefined;
    const credits = creditsOf(block.text, survey);
    if (!credits?.date || credits.names.length > 0 || credits.rest.length > 40) return undefined;
    return {
      clues: ['date/whole', credits.rest !== '' && 'date/rest'],
      facts: { date: credits.date },
    };
  },
};
