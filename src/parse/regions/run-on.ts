/** Sentences that go on over the end of a line although their next word would have fitted: people wrap by hand and by eye. */
import { beginsWithSmall } from '../text/letters.js';
import type { Line } from '../text/lines.js';
import { narrowestByEye, type Wrappings } from './local.js';

/**
 * A line that ends early, as people wrap by hand, but within a sentence: no stop ends it and a small letter follows, or
 * it opens a bracket. Within a word it may end as early as it likes.
 */
export function runsOn(
  first: Line,
  before: Line,
  line: Line,
  { column, parted }: Pick<Wrappings, 'column' | 'parted'>,
): boolean {
  if (column === undefined) return parted && isLong(before) && isWithinSentence(before, line);
  if (isDivided(before, line) || isWithinInset(first, before, line, column)) return true;
  if (parted && endsWithin(before, column)) return true;
  if (before.indent + before.width < column * 0.6) return false;
  if (/[「『（〈《【〔([]$/.test(before.text)) return true;
  return isWithinSentence(before, line);
}

/** Whether a line ends without a stop and the next begins with a small letter. */
const isWithinSentence = (before: Line, line: Line) =>
  beginsWithSmall(line.text) && /[\p{L},]["”’»)\]]?$/u.test(before.text.slice(-3));

/** Whether a line is longer than those of verse and of lists are, in columns. */
const isLong = ({ indent, width }: Line) => indent + width >= narrowestByEye;

/** Columns that the first line of a paragraph is set in, at most. */
const mostInset = 8;

/** Whether a long line ends within a sentence of a paragraph that is set in: people who type so wrap by eye, too. */
function isWithinInset(first: Line, before: Line, line: Line, column: number): boolean {
  const inset = first.indent - line.indent;
  if (inset < 2 || inset > mostInset) return false;
  return endsWithin(before, column * (first === before ? 0.9 : 1));
}

/** Whether a line that is nearly full has no stop at its end. */
const endsWithin = ({ text, indent, width }: Line, column: number) =>
  indent + width >= column * 0.85 && /[\p{L}\p{N},;]$/u.test(text.slice(-2));

/** Whether a word is divided between two lines: small letters on both sides of the hyphen, or capitals. */
const isDivided = ({ text: before }: Line, { text }: Line) =>
  /[-‐]$/.test(before.slice(-1)) &&
  ((beginsWithSmall(text) && /\p{Ll}.$/u.test(before.slice(-3))) ||
    (/\p{Lu}.$/u.test(before.slice(-3)) && /^\p{Lu}{2}/u.test(text)));
