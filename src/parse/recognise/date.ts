import type { Block, Survey } from '../regions/survey.js';
import { findDates } from '../text/date.js';
import { creditsOf } from './credits.js';
import { fieldOn } from './mail.js';
import type { Proposal, Recogniser } from './recogniser.js';

/** A line that says when the article was published, and no more. */
export const date: Recogniser = {
  role: 'date',
  propose(block, survey) {
    if (fieldOn(block.first, survey)?.field === 'date') return mailDate(block, survey);
    if (block.shape.length > 100) return undefined;
    const credits = creditsOf(block, survey);
    if (!credits?.date || credits.names.length > 0 || credits.rest.length > 40) return undefined;
    return {
      clues: ['date/whole', credits.rest !== '' && 'date/rest'],
      facts: { date: credits.date },
    };
  },
};

function mailDate({ text }: Block, { lang }: Survey): Proposal | undefined {
  const [found] = findDates(text, lang);
  return found && { clues: ['date/field'], facts: { date: found.iso } };
}
