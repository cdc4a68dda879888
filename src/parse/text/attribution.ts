/** Lines under a quotation that say whose it is. */
import { columns } from './lines.js';
import { countSentences } from './shape.js';
import { swift } from './western.js';

/** Longest attribution, in columns. */
const longest = 90;

const named = swift(String.raw`^(?:—|–|―|--)\s?["“«]?\p{L}[^—!?…]*$`);
const sentence = swift(String.raw`\p{Ll}{3}\.$`);

/** Whether a text is a dash and a few words that begin like a name. */
export function isAttributionText(text: string): boolean {
  if (!/^(?:[—–―]|--)/.test(text)) return false;
  return (
    named(text).test(text) &&
    !sentence(text).test(text) &&
    columns(text) < longest &&
    countSentences(text) === 1
  );
}
