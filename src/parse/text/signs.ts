/**
 * Which kinds of characters a text holds, told in one pass. A short line is asked for dozens of patterns, and most of them
 * need a sign that it has not.
 */

/** Kinds of characters, a bit each. */
export const sign = {
  digit: 1 << 0,
  upper: 1 << 1,
  lower: 1 << 2,
  comma: 1 << 3,
  question: 1 << 4,
  exclamation: 1 << 5,
  bracket: 1 << 6,
  colon: 1 << 7,
  /** What parts the things on one line. */
  separator: 1 << 8,
  bar: 1 << 9,
  /** What calls a note, figures of the usual size and brackets apart. */
  note: 1 << 10,
  /** What programs are written with, and prose has little of; brackets and colons apart. */
  code: 1 << 11,
  /** What rules are drawn with, and dashes. */
  stroke: 1 << 12,
  tab: 1 << 13,
  /** What prints nothing and is no blank; tabs are among them. */
  control: 1 << 14,
  /** Two blanks in a row. */
  gap: 1 << 15,
  /** A stretch without blanks that is longer than words are. */
  endless: 1 << 17,
  /** Characters that may be of any kind. */
  other: 1 << 16,
} as const;

const members: readonly [kinds: number, characters: string][] = [
  [sign.digit, '0123456789¼½¾'],
  [sign.digit | sign.note, '¹²³'],
  [sign.upper, 'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ'],
  [sign.lower, 'abcdefghijklmnopqrstuvwxyzµßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ'],
  [sign.comma, ',;'],
  [sign.question, '?'],
  [sign.exclamation, '!'],
  [sign.bracket, '()[]'],
  [sign.colon, ':'],
  [sign.separator, '|/·•@'],
  [sign.bar, '|'],
  [sign.note, '*†‡§¶'],
  [sign.code, ';{}=<>|&+$#/'],
  [sign.stroke, '-=_–—'],
  [sign.tab, '\t'],
];

/** Letters up to U+00FF and the usual marks have known kinds; a table of them is quicker to ask than anything else. */
const [firstUnknown, firstMark, end] = [0x100, 0x2000, 0x2070];
const kinds = new Int32Array(end);
kinds.fill(sign.control, 0, 0x20).fill(sign.control, 0x7f, 0xa0).fill(sign.other, firstUnknown, firstMark);
for (const [kind, characters] of members) for (const char of characters) kinds[char.charCodeAt(0)]! |= kind;

const blank = 0x20;
/** Characters of the shortest stretch that is endless. */
const longest = 32;

/** The signs of a stretch of a text. */
export function signsOf(text: string, from: number, to: number): number {
  let signs = 0;
  /** Where the stretch without blanks begins. */
  let start = from;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    signs |= code < end ? kinds[code]! : sign.other;
    if (code !== blank) continue;
    if (at === start && at > from) signs |= sign.gap;
    if (at - start >= longest) signs |= sign.endless;
    start = at + 1;
  }
  return to - start >= longest ? signs | sign.endless : signs;
}

/** Whether a text may hold a character of some kinds. */
export const mayHold = ({ signs }: { signs: number }, kinds: number): boolean =>
  (signs & (kinds | sign.other)) !== 0;

/** Whether a text surely holds a letter or a figure. */
export const holdsWords = ({ signs }: { signs: number }): boolean =>
  (signs & (sign.digit | sign.upper | sign.lower)) !== 0;
