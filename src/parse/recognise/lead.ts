import { menuLength } from './head.js';
import type { Recogniser } from './recogniser.js';

/** The standfirst: one paragraph between the title and the lines that say who and when. */
export const lead: Recogniser = {
  role: 'lead',
  propose({ shape, label, first }, survey) {
    if (label || shape.length > 1200 || survey.blockOf[first]! > 12 + menuLength(survey)) return undefined;
    return {
      clues: [
        'lead/base',
        shape.length <= Math.max(400, survey.typical) && 'lead/brief',
        shape.length > Math.max(700, 1.5 * survey.typical) && 'lead/long',
        shape.length < 50 && 'lead/fragment',
        shape.length < 150 && shape.ending === 'none' && 'lead/no-stop',
      ],
    };
  },
};
