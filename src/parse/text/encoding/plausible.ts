/** How much a decoded text looks like a text of some language: the logarithm of a rough likelihood, at most 0. */
import { letters, signs } from './letters.js';

export interface Plausibility {
  /** Natural logarithm; the higher, the more plausible. */
  score: number;
  /** Tag of the language whose letters these are. */
  lang: string;
}

/** What it costs where letters stand as they do in no language. */
// Made when they are asked for: to read these patterns takes a tenth of the time that a short article in UTF-8 does.
const makeOddities = (): [cost: number, what: RegExp][] => [
  // Bytes that the encoding does not have.
  [20, /\ufffd/g],
  // Controls, private use, characters that are not assigned.
  [12, /[\x80-\x9f\p{Co}\p{Cn}]/gu],
  // A capital after a small letter, or before one within capitals.
  [7, /\p{Ll}(?=\p{Lu})/gu],
  [4, /(?<!\p{Lu})[^\P{Lu}A-Z]\p{Lu}(?=\p{Ll})/gu],
  // Capitals are rarer than small letters.
  [1.5, /[^\P{Lu}A-Z]/gu],
  // A sign within a word, but for those that join or part words.
  [6, /(?<=[\p{Lu}\p{Ll}])[^\p{L}\p{M}\p{N}\s\0-\x7f’‘·\u00ad–—…](?=[\p{Lu}\p{Ll}])/gu],
  // A word of two alphabets.
  [6, /[A-Za-z](?=[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Hebr}\p{sc=Arab}\p{sc=Thai}])/gu],
  [6, /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Hebr}\p{sc=Arab}\p{sc=Thai}](?=[A-Za-z])/gu],
  [3, /[a-z](?=[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}])/gu],
  [3, /[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}](?=[a-z])/gu],
  // An opening mark after a letter or before a space, a closing mark after a space.
  [4, /(?<=[\p{Lu}\p{Ll}])[“„]|[“„‘](?=\s)|(?<=\s)”/gu],
  // A letter beside a digit, or as a word by itself that is none.
  [2, /[^\P{Ll}a-z](?=\d)|(?<=\d)[^\P{Ll}a-z]|(?<=\d)[^\P{Lu}A-Z]|[^\P{Lu}A-Z](?=\d)/gu],
  [1.5, /(?<![\p{L}\p{M}’])[^\P{Ll}a-zàèéöåäøавиоксуязіжєёоη](?![\p{L}\p{M}’])/gu],
];

/** What marks are worth where they belong: more than letters anywhere. */
const makeNiceties = (): [worth: number, what: RegExp][] => [
  [2.5, /(?<=[\p{Lu}\p{Ll}])’(?=\p{Ll})/gu],
  [1.5, /(?<=^|[\s(])[“„«‘](?=[\p{L}\s])|(?<=[\p{L},.?!…])[”“»’](?=[\s,.;:)]|$)/gmu],
  [1.5, /(?<=\s)[—–](?=\s)|(?<=\p{Ll})—(?=\p{Ll})|(?<=\d)–(?=\d)|^[•·](?=\s)/gmu],
];

/** Logarithms of shares of the characters beyond ASCII that a character has, where it is in no list. */
const unlisted = { han: -9.5, hangul: -8, letter: -12, sign: -9.5 };
const shareOfSigns = 0.25;

/** Logarithm of the share of each listed character, by language; shares fall off with the rank. */
const makeShares = () =>
  Object.entries(letters).map(([lang, list]): [lang: string, ofLetter: Map<string, number>] => [
    lang,
    new Map(
      [...ranked(list, list.length > 120 ? 0.6 : 1 - shareOfSigns), ...ranked(signs, shareOfSigns)].reverse(),
    ),
  ]);

function ranked(list: string, whole: number): [string, number][] {
  const chars = [...list];
  const weights = chars.map((_, rank) => 1 / (rank + 3));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return chars.map((char, rank) => [char, Math.log((whole * weights[rank]!) / sum)]);
}

const points = (found: readonly [each: number, what: RegExp][], text: string) =>
  found.reduce((sum, [each, what]) => sum + each * (text.match(what)?.length ?? 0), 0);

let oddities: ReturnType<typeof makeOddities> | undefined;
let niceties: ReturnType<typeof makeNiceties> | undefined;
let shares: ReturnType<typeof makeShares> | undefined;

/**
 * Judges a decoded text by its characters beyond ASCII.
 * @param prior What is known of each language beforehand, as a logarithm.
 * @param least How plausible it must be to matter: what cannot be that is not looked through for oddities.
 */
export function plausibility(text: string, prior: (lang: string) => number, least = -Infinity): Plausibility {
  oddities ??= makeOddities();
  niceties ??= makeNiceties();
  shares ??= makeShares();
  const counts = countsOf(text);
  let best: Plausibility = { score: -Infinity, lang: 'und' };
  for (const [lang, ofLetter] of shares) {
    let score = prior(lang);
    for (const [char, count] of counts) score += count * (ofLetter.get(char) ?? unlistedShare(char, lang));
    if (score > best.score) best = { score, lang };
  }
  const worth = points(niceties, text);
  if (best.score + worth < least - 1) return { ...best, score: -Infinity };
  return { ...best, score: best.score - (points(oddities, text) - worth) };
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [char] of text.matchAll(/[^\0-\x9f\ufffd]/gu)) {
    const small = char === 'İ' ? 'ı' : char.toLowerCase();
    counts.set(small, (counts.get(small) ?? 0) + 1);
  }
  return counts;
}

const eastAsian = /^(?:zh|ja)/;

function unlistedShare(char: string, lang: string): number {
  if (eastAsian.test(lang) && /\p{sc=Han}/u.test(char)) return unlisted.han;
  if (lang === 'ko' && /[\p{sc=Hang}]/u.test(char)) return unlisted.hangul;
  return /\p{L}/u.test(char) ? unlisted.letter : unlisted.sign;
}
