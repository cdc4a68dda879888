import { creditsOf } from './credits.js';
import { fieldOn } from './mail.js';
import type { Recogniser } from './recogniser.js';

/** A line that says who wrote the article, perhaps with the date beside the names. */
export const byline: Recogniser = {
  role: 'byline',
  propose(block, survey) {
    const field = fieldOn(block.first, survey);
    if (field)
      return field.field === 'from'
        ? { clues: ['byline/field'], facts: { names: senders(block.text.slice(field.skip)) } }
        : undefined;
    const credits = creditsOf(block, survey);
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

/** Names of the senders of a mail, without their addresses, which stand alone where there is no name. */
function senders(text: string): string[] {
  const names = text
    .split(/,(?![^<]*>)/)
    .map((part) => part.replace(/<[^>]*>|\([^)]*\)/g, '').replace(/^[\s"']+|[\s"']+$/g, ''));
  return names.every(Boolean) ? names : [text.trim()];
}
