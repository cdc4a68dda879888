/** Which code page bytes were written in, told by reading them in each. */
import { nearestLanguages } from '../nearness.js';
import { type Plausibility, plausibility } from './plausible.js';
import { readAs } from './read-as.js';

/** Code pages that texts were written in, the more usual first: where two read alike, the first is taken. */
const codePages: [name: string, rarity: number][] = [
  ['windows-1252', 0],
  ['windows-1251', 0],
  ['windows-1250', 0],
  ['shift_jis', 0],
  ['gb18030', 0],
  ['big5', 0],
  ['euc-kr', 0],
  ['euc-jp', 0],
  ['windows-1254', 0],
  ['windows-1253', 0],
  ['windows-1255', 0],
  ['windows-1256', 0],
  ['windows-1257', 0],
  ['koi8-r', 0],
  ['koi8-u', 0],
  ['iso-8859-2', 1],
  ['iso-8859-15', 1],
  ['iso-8859-5', 1],
  ['iso-8859-7', 1],
  ['iso-8859-8', 1],
  ['iso-8859-6', 1],
  ['macintosh', 2],
  ['windows-874', 2],
  ['ibm866', 2],
  ['x-mac-cyrillic', 2],
];

/** Bytes that are read in every code page; more do not change the answer. */
const sampleSize = 8192;

/** Tells the code page, and why. */
export function guessCodePage(bytes: Uint8Array): [name: string, reason: string] {
  const sample = sampleOf(bytes);
  const prior = priorOf(sample);
  let best: Plausibility & { name: string } = { name: 'windows-1252', lang: 'und', score: -Infinity };
  const readings = new Set<string>();
  for (const [name, rarity] of codePages) {
    const text = readAs(sample, name);
    if (readings.has(text)) continue;
    readings.add(text);
    const { score, lang } = plausibility(text, prior, best.score + rarity);
    if (score - rarity > best.score) best = { name, lang, score: score - rarity };
  }
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(best.lang)!;
  return [best.name, `it is not valid UTF-8, and read so, its letters are those of ${language}`];
}

/** The first lines that hold bytes beyond ASCII, up to the size of a sample. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(sampleSize);
  let filled = 0;
  for (let start = 0; start < bytes.length && filled < sampleSize; ) {
    const lineEnd = bytes.indexOf(0x0a, start) + 1 || bytes.length;
    const line = bytes.subarray(start, lineEnd);
    if (line.some((byte) => byte >= 0x80)) {
      const part = line.subarray(0, sampleSize - filled);
      sample.set(part, filled);
      filled += part.length;
    }
    start = lineEnd;
  }
  return sample.subarray(0, filled);
}

/** What the language that plain letters suggest is worth: more, the more there are, up to a limit. */
const weightPerLetter = 0.1;
const greatestWeight = 40;
/** Nearness of a language that the detector does not know. */
const unknown = 0.75;

/** Languages by the letters within ASCII, which all code pages share. */
function priorOf(sample: Uint8Array): (lang: string) => number {
  const ascii = String.fromCharCode(...sample.map((byte) => (byte < 0x80 ? byte : 0x20)));
  const letters = ascii.match(/[A-Za-z]/g)?.length ?? 0;
  const near = new Map(nearestLanguages(ascii));
  const share = letters / sample.length;
  const trust = Math.min(greatestWeight, weightPerLetter * letters) * Math.min(1, 4 * share);
  return (lang) => -trust * (1 - (near.get(lang) ?? unknown));
}
