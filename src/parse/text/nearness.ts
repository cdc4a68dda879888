/**
 * How near a text is to languages, by the three characters that stand together most often in each. It is what franc does,
 * with its data and in its order, in a tenth of the time: the language is asked of every text, and a table of what the text
 * holds is all that has to be made for it. Three characters are one number, which is found sooner than a string.
 */
import { trigrams } from './trigrams.js';

/** Characters that are read. */
const sampleSize = 2048;
/** Fewer of them tell nothing. */
const fewest = 10;
/** What three characters are worth that a language has not among its most frequent. */
const strange = 300;

type Script = keyof typeof trigrams;

/** All but the characters of each script. */
const others: Record<Script, RegExp> = {
  latin: /[^A-Za-zÀ-ɏḀ-ỿ]+/g,
  cyrillic: /[^\u0400-\u052f]+/g,
  arabic: /[^\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]+/g,
  devanagari: /[^\u0900-\u097f]+/g,
};
const scripts = Object.keys(others) as Script[];

/** A language with its most frequent trigrams. */
type Model = [lang: string, trigrams: number[]];

/** Those of a script, made when the first text in it is read. */
const models = new Map<Script, Model[]>();

function modelsOf(script: Script): Model[] {
  let known = models.get(script);
  if (!known) {
    known = Object.entries(trigrams[script]).map(([lang, list]) => [
      lang,
      list.split('|').map((trigram) => numberOf(trigram, 0)),
    ]);
    models.set(script, known);
  }
  return known;
}

/** Languages with their nearness to a text, the nearest, which has 1, first; none where its script is another. */
export function nearestLanguages(text: string): [lang: string, nearness: number][] {
  const sample = text.slice(0, sampleSize);
  const script = sample.length < fewest ? undefined : scriptOf(sample);
  if (!script) return [];
  const counts = countsOf(sample);
  const distances = modelsOf(script)
    .map(([lang, model]): [string, number] => [lang, distance(counts, model)])
    .sort(([, one], [, two]) => one - two);
  const least = distances[0]![1];
  const most = sample.length * strange - least;
  return distances.map(([lang, distance]) => [lang, 1 - (distance - least) / most]);
}

/** The script of most letters, if languages of it are known. */
function scriptOf(sample: string): Script | undefined {
  const without = (pattern: RegExp) => sample.replace(pattern, '').length;
  if (without(others.latin) > sample.length / 2) return 'latin';
  const counts = scripts.map((script) => without(others[script]));
  const known = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...counts);
  return most > 0 && most >= without(/\P{L}+/gu) - known ? scripts[counts.indexOf(most)] : undefined;
}

/** Three characters as a number, by ten bits of each, in which the letters of one script differ. */
const numberOf = (text: string, start: number): number =>
  (low(text, start) << 20) | (low(text, start + 1) << 10) | low(text, start + 2);
const low = (text: string, index: number): number => text.charCodeAt(index) & 0x3ff;

/** How often a text has each three characters; figures and marks of ASCII count as blanks. */
function countsOf(sample: string): Map<number, number> {
  const words = sample
    .replace(/[\s\u0021-\u0040]+/g, ' ')
    .trim()
    .toLowerCase();
  const text = ` ${words} `;
  const counts = new Map<number, number>();
  for (let start = 0; start + 3 <= text.length; start++) {
    const trigram = numberOf(text, start);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

/** Sum of the differences between how often the text has its trigrams and how frequent they are in a language. */
function distance(counts: ReadonlyMap<number, number>, model: readonly number[]): number {
  let sum = counts.size * strange;
  for (let rank = 0; rank < model.length; rank++) {
    const count = counts.get(model[rank]!);
    if (count !== undefined) sum += Math.abs(count - rank - 1) - strange;
  }
  return sum;
}
