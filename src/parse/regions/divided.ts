/** Words that were divided at the end of a line, as far as the text itself shows how they are written. */
import { later } from '../../later.js';
import { quotePrefix } from '../text/label.js';
import type { Line } from '../text/lines.js';
import { languages } from '../words/index.js';

/** How a word is written whose parts stand on two lines: as one, or with the hyphen. */
export type Joint = 'whole' | 'compound';

const hyphens = new Set<string | undefined>(['-', '\u2010', '\u00ad']);
const firstPart = later(() => /(\p{L}{2,})[-\u2010\u00ad]$/u);
const secondPart = later(() => /^(?:\p{Ll}{2,}|\p{Lu}{2,}(?!\p{Ll}))/u);
const suspending = new Set(languages.flatMap(({ and, or = [] }) => [...and, ...or]));
const word = later(() => /\p{L}+(?:[-\u2010]\p{L}+)*/gu);

interface Divided {
  line: number;
  whole: string;
  compound: string;
}

/**
 * Finds divided words. Those that the text holds elsewhere are written as there. A hyphen at the end of a line may belong
 * to the word (`well-known`), so without that proof it stays, and its parts stand together; a word for “and” behind it
 * shows that it has no second part here (`up- and downstream`).
 *
 * @returns Joints, by the line whose end divides the word.
 */
export function dividedWords(lines: readonly Line[]): Map<number, Joint> {
  const divided: Divided[] = [];
  lines.forEach((line, index) => {
    if (hyphens.has(line.text.at(-1))) divided.push(...dividedAfter(line, lines[index + 1], index));
  });
  const counts = countsOf(new Set(divided.flatMap(({ whole, compound }) => [whole, compound])), lines);
  return new Map(
    divided.map(({ line, whole, compound }): [number, Joint] => {
      const [one, two] = [counts.get(whole) ?? 0, counts.get(compound) ?? 0];
      return [line, one > 0 && one >= two ? 'whole' : 'compound'];
    }),
  );
}

function dividedAfter({ text }: Line, next: Line | undefined, line: number): Divided[] {
  const [first, second] = [
    firstPart().exec(text)?.[1],
    secondPart().exec(next?.text.replace(quotePrefix, '') ?? '')?.[0],
  ];
  if (!first || !second || suspending.has(second) || isCapital(first.at(-1)!) !== isCapital(second[0]!))
    return [];
  return [{ line, whole: `${first}${second}`.toLowerCase(), compound: `${first}-${second}`.toLowerCase() }];
}

const isCapital = (letter: string) => /\p{Lu}/u.test(letter);

/** How often the text has each of some words; parts of compounds count, too. */
function countsOf(wanted: ReadonlySet<string>, lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  if (wanted.size === 0) return counts;
  for (const { text } of lines)
    for (const [found] of text.toLowerCase().matchAll(word()))
      for (const part of new Set([found.replaceAll('\u2010', '-'), ...found.split(/[-\u2010]/)]))
        if (wanted.has(part)) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}
