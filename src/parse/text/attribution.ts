/** Lines under a quotation that say whose it is. */
import { columns } from './lines.js';
import { countSentences } from './shape.js';

/** Longest attribution, in columns. */
const longest = 90;

/** Whether a text is a dash and a few words that begin like a name. */
export function isAttributionText(text: string): boolean {
  if (!/^(?:[—–―]|--)/.test(text)) return false;
  const named = /^(?:—|–|―|--)\s?["“«]?\p{L}[^—!?…]*$/u.test(text) && !/\p{Ll}{3}\.$/u.test(text);
  return named && columns(text) < longest && countSentences(text) === 1;
}
