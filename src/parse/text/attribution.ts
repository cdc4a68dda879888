/** Lines under a quotation that say whose it is. */
import { columns } from './lines.js';
import { countSentences } from './shape.js';

/** Longest attribution, in columns. */
const longest = 90;

/** Whether a text is a dash and a few words that begin like a name. */
export function isAttributionText(text: string): boolean {
  return (
    /^(?:—|–|―|--)\s?["“«]?[\p{Lu}\p{Lo}]/u.test(text) &&
    columns(text) < longest &&
    countSentences(text) === 1
  );
}
