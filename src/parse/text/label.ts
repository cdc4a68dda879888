/** Labels at the head of a line: of list items, numbered headings and source entries. */
import { beginsWithLetter } from './letters.js';
import { swift } from './western.js';

export interface Label {
  /** The label as printed, with its brackets. */
  marker: string;
  /** Characters up to the text that it labels. */
  length: number;
  /** Form and kind, e.g. `[1]`, `1.`, `(a)`, `¹`, or the bullet itself. */
  style: string;
  /** What it counts to; bullets have none. */
  value?: number;
  /** The label itself: `2`, `a`, `†`. */
  name: string;
}

/** Numbers in circles from 1 to 50, as East Asian texts call their notes. */
export const circled = '[①-⑳㉑-㉟㊱-㊿]';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Zeros of the digits that lists are numbered with besides ours: Arabic, Persian, Devanagari. */
const zeros = [0x660, 0x6f0, 0x966];

/** A text with all of its digits, raised ones and those of other scripts, as `0` to `9`. */
export function plainDigits(text: string): string {
  if (ascii.test(text)) return text;
  return text
    .replace(/[⁰¹²³⁴-⁹]/g, (char) => String(superscripts.indexOf(char)))
    .replace(/[٠-٩۰-۹०-९]/g, (char) => {
      const code = char.charCodeAt(0);
      return String(code - zeros.findLast((zero) => zero <= code)!);
    })
    .normalize('NFKC');
}

const ascii = /^[\0-\x7f]*$/;

type Reader = (match: RegExpExecArray) => Omit<Label, 'length' | 'marker'>;

const number =
  (style: string): Reader =>
  (match) => {
    const name = plainDigits(match[2]!);
    return { style, name, value: Number(name) };
  };

const letter =
  (style: string): Reader =>
  (match) => {
    const name = match[2]!;
    return { style, name, value: name.toLowerCase().charCodeAt(0) - 96 };
  };

const named = swift(String.raw`^(\[((?=[^\]]*\p{L})[^\]]{1,40}(?:1[5-9]|20)?\d\d[a-z]?)\])\s+(?=\S)`);

/** Forms of labels; group 1 is the label as printed, group 2 what it counts. First match wins. */
const forms: [pattern: Pick<RegExp, 'exec'>, read: Reader][] = [
  [/^([[［〔【]([0-9０-９٠-٩۰-۹०-९]{1,3})[\]］〕】])[\s:.]*/, number('[1]')],
  [/^([(（]([0-9０-９٠-٩۰-۹०-९]{1,3})[)）])[.:]?\s*/, number('(1)')],
  [/^(([0-9０-９٠-٩۰-۹०-९]{1,3})[.．])\s+(?=\S)/, number('1.')],
  [/^(([0-9０-９]{1,3})、)\s*(?=\S)/, number('1、')],
  [/^(([0-9０-９٠-٩۰-۹०-९]{1,3})[)）])\s*(?=\S)/, number('1)')],
  [{ exec: (text) => named(text).exec(text) }, (match) => ({ style: '[A]', name: match[2]! })],
  [/^(\[([a-z])\])\s+(?=\S)/i, letter('[a]')],
  [/^([[［〔【]([*†‡§¶]{1,3})[\]］〕】])\s*(?=\S)/, (match) => ({ style: '†', name: match[2]! })],
  [/^(([0-9]{1,3}):)\s+(?=\S)/, number('1:')],
  [new RegExp(`^((${circled})[.、．]?)\\s*(?=\\S)`, 'u'), number('①')],
  [/^(([¹²³⁰⁴-⁹]{1,3})[.)]?)\s*(?=\S)/, number('¹')],
  [/^(\(([a-z])\))\s+(?=\S)/i, letter('(a)')],
  [/^(([a-z])\))\s+(?=\S)/i, letter('a)')],
  [/^([•▪‣◦○●■□►▶➤✓✔·*+–-])\s+(?=\S)/, (match) => ({ style: match[1]!, name: match[1]! })],
  [/^([\^↑](?:\s[a-z](?=\s))*)\s+(?=\S)/, (match) => ({ style: '^', name: match[1]! })],
  [/^([*†‡§¶]+)\s*(?=\S)/, (match) => ({ style: '†', name: match[1]! })],
];

/** Most lines begin with a word, and are asked again and again; of the others most begin with a quotation mark. */
const mayBegin = (text: string) =>
  beginsWithLetter(text) ? text[1] === ')' : !/^["'“”„‘’«»「『]/.test(text);

/** The label at the head of a text, if there is one. */
export function labelOf(text: string): Label | undefined {
  if (!mayBegin(text)) return undefined;
  for (const { 0: pattern, 1: read } of forms) {
    const match = pattern.exec(text);
    if (match) return { marker: match[1]!, length: match[0].length, ...read(match) };
  }
  return undefined;
}

const bareLabel = swift(String.raw`^(([0-9]{1,3}))\s+(?=[\p{L}\p{P}])`);

/** A number alone at the head of a text, which labels it only where others beside it do. */
export function bareLabelOf(text: string): Label | undefined {
  const match = bareLabel(text).exec(text);
  return match ? { marker: match[1]!, length: match[0].length, ...number('1')(match) } : undefined;
}

/** Whether a label is a bullet, which counts nothing. */
export function isBullet(label: Label): boolean {
  return label.value === undefined && label.style !== '†' && label.style !== '[A]';
}

/** Quotation prefixes of mail. */
export const quotePrefix = /^(?:>\s?)+/;

/** How many of these marks a line has. */
export const quoteDepth = (text: string) =>
  text.startsWith('>') ? (quotePrefix.exec(text)?.[0].match(/>/g)?.length ?? 0) : 0;
