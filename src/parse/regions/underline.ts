/** Rules under titles and headings, which belong to the lines above them. */
import { isRule, type Line } from '../text/lines.js';
import { holdsWords } from '../text/signs.js';

/** Most lines of a wrapped title over its underline. */
const mostUnderlined = 3;

/** The mark of an underline: a row of one mark, about as long as the line above, or exactly as one of several. */
export function underlineOf(lines: readonly Line[], first: number, last: number): string | undefined {
  const rule = lines[last]!;
  if (last === first || last - first > mostUnderlined || !isRule(rule)) return undefined;
  const above = lines.slice(first, last);
  if (above.some(isMarks)) return undefined;
  const tolerance = above.length === 1 ? 3 : 0;
  // People underline what they see, and programs as many characters as there are.
  const isAsLong = above
    .flatMap(({ width, text }) => [width, text.length])
    .some((width) => Math.abs(width - rule.width) <= tolerance);
  return isAsLong && above[0]!.indent === rule.indent ? rule.text[0] : undefined;
}

const isMarks = (line: Line) => !holdsWords(line) && /^([-=~^*_])\1*$/.test(line.text);
