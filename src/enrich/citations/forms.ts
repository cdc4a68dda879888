/** The forms that markers of citations have, and what looks like one and is none. */
import { later } from '../../later.js';
import { circled, plainDigits } from '../../parse/text/label.js';
import { bareNumber, bareNumberOpening } from '../../parse/text/marker.js';
import { swift } from '../../parse/text/western.js';

/** A label within a marker, and where it stands in the text. */
export interface Labelled {
  label: string;
  start: number;
  end: number;
}

export interface Marker {
  start: number;
  end: number;
  /** As printed, with its brackets. */
  text: string;
  labels: Labelled[];
  /** Whether it consists of one label and nothing else but brackets. */
  isBare: boolean;
}

const digits = '[0-9０-９٠-٩۰-۹०-९]';
const numbers = `${digits}{1,3}(?:\\s*[,،;；、–—-]\\s*${digits}{1,3})*`;
const raisedDigits = '[⁰¹²³⁴-⁹]{1,3}';
/** What equals something is the value of a function: `F[1,3] = 8.42`. */
const noValue = '(?!\\s?[=<>≤≥≈~±])';
/** Behind a number that is no year, a unit or a variable stands an exponent: `10²`, `m²`, `см²`, `x²`. */
const noExponent =
  '(?<!(?<![\\p{N}])\\p{N}{1,3}|\\p{N}{5})(?<!(?<!\\p{L})(?:[kcdmµ]?m|[ксдм]?м|م|מ|मी|ft|mi|yd|[\\p{sc=Latin}\\p{sc=Greek}]))';

/** Group 1 holds the labels. */
const patterns = {
  square: swift(
    `[[［〔【](\\s*(?:${numbers}|[*†‡§¶]{1,3}|[a-z]{1,3})\\s*)(?:[,،]\\s[^\\][］〕】]{1,40})?[\\]］〕】]${noValue}`,
    'g',
  ),
  // A number or sign before a comma is a label of its own: `[4, Moor 2004]` is read by it.
  named: swift(String.raw`\[(?!\s*(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z])\s*[,;])([^\][]*\p{L}[^\][]*)\]`, 'g'),
  raised: later(
    () =>
      new RegExp(
        `(?<=[\\p{L}\\p{P}\\p{N}])${noExponent}(${raisedDigits}(?:[,،⸴ ]${raisedDigits})*)(?![\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\p{N}])`,
        'gu',
      ),
  ),
  circled: swift(`(?<=[\\p{L}\\p{P}\\p{N}])(${circled})`, 'g'),
  sign: swift(String.raw`(?<=[\p{L}\p{P}\p{N}])(?<![*†‡§¶])([*†‡§¶]{1,3})(?=$|[\s\p{P}])`, 'g'),
  round: swift(`(?<=\\S ?)[(（](${numbers})[)）]${noValue}`, 'g'),
  plain: swift(bareNumber.join('|'), 'g'),
};

/** What each marker of a form begins with: most texts have none of it, and are not looked through for the rest. */
const openings: Record<Form, RegExp> = {
  square: /[[［〔【]/,
  named: /\[/,
  raised: /[⁰¹²³⁴-⁹]/,
  circled: new RegExp(circled, 'u'),
  sign: /[*†‡§¶]/,
  round: /[(（]/,
  plain: bareNumberOpening,
};

export type Form = keyof typeof patterns;
export const forms = Object.keys(patterns) as Form[];

/** Longest text in brackets that may be the label of a source. */
const longest = 60;

/**
 * The markers of a form in a text.
 * @param isFirst Whether nothing stands before the text; behind a link or the like a marker may begin it.
 */
export function markersIn(text: string, form: Form, isFirst: boolean): Marker[] {
  if (!openings[form].test(text)) return [];
  const before = isFirst ? '' : 'xx';
  return [...(before + text).matchAll(patterns[form](before + text))].flatMap((match) => {
    const start = match.index - before.length;
    const printed = match[0];
    const inner = match[1] ?? printed;
    if (start < 0 || inner.length > longest) return [];
    const from = start + printed.indexOf(inner);
    const labels = (form === 'named' ? namesIn(inner) : numbersIn(inner)).map((label) => ({
      label: label.label,
      start: from + label.start,
      end: from + label.end,
    }));
    const isBare = labels.length === 1 && printed.length <= inner.length + 2;
    return [{ start, end: start + printed.length, text: printed, labels, isBare }];
  });
}

const parts = new RegExp(`${circled}|[⁰¹²³⁴-⁹]+|[0-9０-９٠-٩۰-۹०-९]+|[*†‡§¶]+|[a-z]+`, 'g');

/** The labels within a marker; a range names its two ends. */
function numbersIn(text: string): Labelled[] {
  return [...text.matchAll(parts)].map((match) => ({
    label: plainDigits(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Labels that are words: `Smith 2004; Roe 1999`. Beside a name and a year a single word or number is a page or a remark. */
function namesIn(text: string): Labelled[] {
  const labels = [...text.matchAll(/[^;,\s][^;,]*/g)].map((match) => {
    const label = match[0].trimEnd();
    return { label, start: match.index, end: match.index + label.length };
  });
  const ofWords = labels.filter(({ label }) => /\s/.test(label));
  return ofWords.length > 0 ? ofWords : labels;
}
