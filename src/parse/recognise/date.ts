import { later } from '../../later.js';
import type { Block, Survey } from '../regions/survey.js';
import { findDates } from '../text/date.js';
import { creditsOf, isIssue, saysMore } from './credits.js';
import { fieldOn } from './mail.js';
import type { Proposal, Recogniser } from './recogniser.js';

/** A line that says when the article was published, and no more. */
export const date: Recogniser = {
  role: 'date',
  propose(block, survey) {
    if (fieldOn(block.first, survey)?.field === 'date') return mailDate(block, survey);
    if (block.shape.length > 100) return undefined;
    if (isIssue(block.text, survey)) return { clues: ['date/whole', 'date/rest'], facts: { saysMore: true } };
    const credits = creditsOf(block, survey);
    if (!credits?.date || credits.names.length > 0 || credits.rest.length > 40) return undefined;
    return {
      clues: ['date/whole', credits.rest !== '' && 'date/rest'],
      facts: { date: credits.date, saysMore: saysMore(credits) },
    };
  },
};

/** Day, month and a year of two figures, as mail once had them; RFC 2822 says which century is meant. */
const shortYear = later(() => /(?<=(?<!\d)\d{1,2} \p{L}{3,9} )(\d\d)(?!\d)/u);
const fullYear = (year: string) => (Number(year) < 50 ? `20${year}` : `19${year}`);

function mailDate({ text }: Block, { lang }: Survey): Proposal | undefined {
  const [found] = findDates(text.replace(shortYear(), fullYear), lang);
  return found && { clues: ['date/field'], facts: { date: found.iso } };
}
