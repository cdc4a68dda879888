/** Lines that a poet set: each begins with a capital, wherever sentences end. */
import { beginsWithSmall } from '../text/letters.js';
import type { Line } from '../text/lines.js';
import { sign } from '../text/signs.js';
import { swift } from '../text/western.js';

const small = swift(String.raw`\p{Ll}`);
const capitalFirst = swift(String.raw`^[^\p{L}\p{N}]*\p{Lu}`);

const holdsSmall = ({ signs, text }: Line) => (signs & sign.lower) !== 0 || small(text).test(text);

const sentenceEnd = /[.!?:…。]["”’»)]*$/;
/** More than closes a sentence, in characters. */
const longestEnd = 12;

/** Whether lines begin with capitals where no sentence ended on the line before: set by a poet, not by a wrapping program. */
export function hasCapitals(lines: readonly Line[]): boolean {
  if (!lines.some(holdsSmall)) return false;
  let [runOn, capital] = [0, 0];
  let before = lines[0]!;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]!;
    if (isTurnedOver(line, lines[index - 1]!)) continue;
    if (!sentenceEnd.test(before.text.slice(-longestEnd))) {
      runOn++;
      if (!beginsWithSmall(line.text) && capitalFirst(line.text).test(line.text)) capital++;
    }
    before = line;
  }
  return runOn > 0 && capital >= runOn * 0.9;
}

/** Columns that the rest of a line of verse is set in from it, where it was too long for the page. */
const turnedOver = 3;

/** Whether a line is the rest of the one before it. */
const isTurnedOver = ({ indent, text }: Line, before: Line) =>
  indent >= before.indent + turnedOver && beginsWithSmall(text);
