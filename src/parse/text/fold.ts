/** Lines that belong together to one text, and the way back from each of its characters to the input. */
import type { Line } from './lines.js';
import { mayHold, sign } from './signs.js';

/** A text put together from pieces of the input. */
export interface Folded {
  /** Put together when it is asked for. */
  readonly text: string;
  /** Two numbers for each piece, its index in the text and its offset in the input; up to the next both run alike. */
  pieces: number[];
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
 * @param options `breaks`: keep line breaks as newlines (verse); `prefix`: what to skip at each further line; `joint`:
 *   how a word is written that the end of a line divides, by the index of the line.
 */
export function fold(
  source: string,
  lines: readonly Line[],
  from = lines[0]?.from ?? 0,
  options: {
    breaks?: boolean;
    prefix?: RegExp | undefined;
    joint?: (index: number) => 'whole' | 'compound' | undefined;
  } = {},
): Folded {
  const folded = new Builder();
  lines.forEach((line, index) => {
    const start = index === 0 ? from : line.from + (options.prefix?.exec(line.text)?.[0].length ?? 0);
    if (index > 0 && start >= line.to) return;
    const divided = index > 0 ? options.joint?.(index - 1) : undefined;
    if (divided === 'whole') folded.shorten();
    else if (index > 0 && !divided && folded.last !== '')
      folded.add(options.breaks ? '\n' : joint(folded.last, source[start] ?? ''));
    append(folded, source, start, line);
  });
  return folded;
}

/** A text as it grows. To ask a string that grows for its end would copy all of it each time. */
class Builder implements Folded {
  readonly chunks: string[] = [];
  readonly pieces: number[] = [];
  #length = 0;

  /** @param from Offset in the input, where the text stands there. */
  add(text: string, from?: number): void {
    if (text === '') return;
    if (from !== undefined) this.pieces.push(this.#length, from);
    this.chunks.push(text);
    this.#length += text.length;
  }

  /** Takes the last character away. */
  shorten(): void {
    const shorter = this.last.slice(0, -1);
    this.#length += shorter.length - this.last.length;
    if (this.chunks.pop() !== undefined && shorter !== '') this.chunks.push(shorter);
  }

  get text(): string {
    return this.chunks.join('');
  }

  /** The last part. */
  get last(): string {
    return this.chunks.at(-1) ?? '';
  }
}

function joint(before: string, after: string): string {
  return unspaced.test(before.at(-1) ?? '') && unspaced.test(after) ? '' : ' ';
}

/** Joins the lines of one text. */
export function joinLines(lines: readonly string[]): string {
  if (lines.length === 1) return lines[0]!;
  const parts: string[] = [];
  lines.forEach((line, index) => {
    if (index > 0) parts.push(joint(lines[index - 1]!, line[0] ?? ''));
    parts.push(line);
  });
  return parts.join('');
}

/** Ordinary white space and what prints nothing; no-break spaces are the author's and stay. */
const plain =
  /[^\t\v\f \0-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]+|[\t\v\f \0-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]+/g;

/** Whether folding leaves the text of a line, or a part of it, as it is. */
export function isPlain(text: string, line: Line): boolean {
  return !mayHold(line, sign.control | sign.gap) || !/[\0-\x1f\x7f-\x9f\ufeff\ufffe\uffff]| {2}/.test(text);
}

function append(folded: Builder, source: string, start: number, line: Line): void {
  const text = source.slice(start, line.to);
  if (isPlain(text, line)) {
    folded.add(text, start);
    return;
  }
  for (const match of text.matchAll(plain)) {
    const first = match[0][0]!;
    if (first === ' ' || first === '\t' || first === '\v' || first === '\f' || unprintable.test(first)) {
      if (/[ \t\v\f]/.test(match[0])) folded.add(' ');
    } else folded.add(match[0], start + match.index);
  }
}

/** A line without what no output format can hold; a tab is a tab. */
export function printable(text: string): string {
  return text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g, '');
}
