/** Lines that belong together to one text, and the way back from each of its characters to the input. */
import type { Line } from './lines.js';

/** A text put together from pieces of the input. */
export interface Folded {
  text: string;
  /** `[index in text, offset in the input]` where each piece begins; between two beginnings both run alike. */
  pieces: [index: number, offset: number][];
}

/** Scripts written without spaces between words: a line break between two of their characters is not a space. */
const unspaced = /[\u2e80-\u303f\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Characters that no output format can hold or show: controls, byte order marks inside, noncharacters. */
const unprintable = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/;

/**
 * Folds a stretch of lines to one text: line breaks and runs of white space become one space, or nothing between
 * characters of scripts that do not put spaces between words.
 *
 * @param source The whole input.
 * @param lines Lines in order.
 * @param from Offset in the first line at which to begin, past a label or a quotation prefix.
 * @param options `breaks`: keep line breaks as newlines (verse); `prefix`: what to skip at each further line.
 */
export function fold(
  source: string,
  lines: readonly Line[],
  from = lines[0]?.from ?? 0,
  options: { breaks?: boolean; prefix?: RegExp | undefined } = {},
): Folded {
  const folded: Folded = { text: '', pieces: [] };
  lines.forEach((line, index) => {
    const start = index === 0 ? from : line.from + (options.prefix?.exec(line.text)?.[0].length ?? 0);
    if (index > 0 && start >= line.to) return;
    if (index > 0) folded.text += options.breaks ? '\n' : joint(folded.text, source[start] ?? '');
    append(folded, source, start, line.to);
  });
  return folded;
}

function joint(before: string, after: string): string {
  return unspaced.test(before.at(-1) ?? '') && unspaced.test(after) ? '' : ' ';
}

/** Joins two lines of one text. */
export function joinLines(before: string, after: string): string {
  return before + joint(before, after[0] ?? '') + after;
}

/** Ordinary white space and what prints nothing; no-break spaces are the author's and stay. */
const plain =
  /[^\t\v\f \0-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]+|[\t\v\f \0-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]+/g;

function append(folded: Folded, source: string, start: number, end: number): void {
  const text = source.slice(start, end);
  if (!/[\t\v\f\0-\x1f\x7f-\x9f\ufeff\ufffe\uffff]| {2}/.test(text)) {
    folded.pieces.push([folded.text.length, start]);
    folded.text += text;
    return;
  }
  for (const match of text.matchAll(plain)) {
    const first = match[0][0]!;
    if (first === ' ' || first === '\t' || first === '\v' || first === '\f' || unprintable.test(first)) {
      if (/[ \t\v\f]/.test(match[0])) folded.text += ' ';
    } else {
      folded.pieces.push([folded.text.length, start + match.index]);
      folded.text += match[0];
    }
  }
}

/** A line without what no output format can hold; a tab is a tab. */
export function printable(text: string): string {
  return text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g, '');
}

/** Offset in the input of a character of a folded text. */
export function offsetOf(pieces: Folded['pieces'], index: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]![0] <= index) low = middle;
    else high = middle - 1;
  }
  const [at, offset] = pieces[low] ?? [0, 0];
  return offset + index - at;
}
