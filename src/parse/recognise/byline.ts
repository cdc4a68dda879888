import { creditsOf } from './credits.js';
import type { Recogniser } from './recogniser.js';

/** A line that says who wrote the article, perhaps with the date beside the names. */
export const byline: Recogniser = {
  role: 'byline',
  propose(block, survey) {
    const credits = creditsOf(block.text, survey);
    if (!credits || credits.names.length === 0 || credits.rest.length > 60) return undefined;
    return {
      clues: [
        credits.stated && 'byline/stated',
        !credits.stated && 'byline/name',
        credits.date !== undefined && 'byline/dated',
        credits.rest !== '' && 'byline/rest',
        block.shape.ending === 'stop' && 'byline/stop',
      ],
      facts: { names: credits.names, date: credits.date },
    };
  },
};
