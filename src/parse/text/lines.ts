/** Text to lines: offsets into the text as given, so that lines and their ends concatenate back to it. */
import { holdsWords, mayHold, sign, signsOf } from './signs.js';

export interface Line {
  /** Offset of the first character of the line. */
  start: number;
  /** Offset after its last character, before the line end. */
  end: number;
  /** Offset of the first character that is not white space (`end` if there is none). */
  from: number;
  /** Offset after the last character that is not white space. */
  to: number;
  /** Columns of white space at the start; a tab goes to the next multiple of eight, and an ideographic blank takes two. */
  indent: number;
  /** The line without the white space around it. */
  text: string;
  /** Columns that `text` takes; East Asian wide characters take two. */
  width: number;
  /** The kinds of characters in `text`. */
  signs: number;
}

export const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** Cuts a text into its lines. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const ending = lineEndAt(text, at);
    if (ending === 0) continue;
    lines.push(line(text, start, at));
    start = at + ending;
    at = start - 1;
  }
  if (start < text.length) lines.push(line(text, start, text.length));
  return lines;
}

/** Characters of the end of a line that stands at an offset, 0 where none does: `lineEnd` without a match for each line. */
function lineEndAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code > 0x0d && code < 0x85) return 0;
  if (code === 0x0d) return text.charCodeAt(at + 1) === 0x0a ? 2 : 1;
  return code === 0x0a || code === 0x85 || code === 0x2028 || code === 0x2029 ? 1 : 0;
}

/** White space, and marks that print nothing: a byte order mark, zero-width space, control characters. */
const unseen = /[\s\u200b\ufeff\0-\x1f\x7f-\x9f]/;

function isUnseen(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !(code > 0x20 && code < 0x7f) && unseen.test(text[at]!);
}

function line(text: string, start: number, end: number): Line {
  let from = start;
  let to = end;
  let indent = 0;
  while (from < end && isUnseen(text, from)) indent = indentAfter(text[from++]!, indent);
  while (to > from && isUnseen(text, to - 1)) to--;
  const content = text.slice(from, to);
  const signs = signsOf(text, from, to);
  const width = mayHold({ signs }, sign.other) ? columns(content) : content.length;
  return { start, end, from, to, indent, text: content, width, signs };
}

/** Column that a piece of white space leads to. */
function indentAfter(blank: string, indent: number): number {
  if (blank === '\t') return (indent & ~7) + 8;
  return indent + (blank === '\u3000' ? 2 : 1);
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud87f][\udc00-\udfff]/g;

/** What a text takes of the width of a line. */
export type Measure = (text: string) => number;

/** Columns that a text takes on a terminal or typewriter. */
export function columns(text: string): number {
  if (!/[\u1100-\u115f\u2e80-\uffff]/.test(text)) return text.length;
  return text.length + (text.match(wide)?.length ?? 0);
}

/** Characters of a text, which is what programs wrap at that know nothing of wide ones. */
export const characters: Measure = (text) => text.length;

/** Whether a line holds nothing to read. */
export function isBlank(line: Line): boolean {
  return line.from === line.to;
}

/** Whether a line is a row of one mark, as underlines are. */
export function isRule(line: Line): boolean {
  return !holdsWords(line) && /^([-=~^*_])\1{2,}$/.test(line.text);
}
