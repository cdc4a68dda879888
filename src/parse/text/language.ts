/** The language of a text, from its letters. */
import { francAll } from 'franc-min';

/** ISO 639-3 codes that the detector gives, as the shorter tags that documents carry. */
const tags: Record<string, string> = {
  eng: 'en',
  spa: 'es',
  fra: 'fr',
  deu: 'de',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  pol: 'pl',
  ces: 'cs',
  rus: 'ru',
  ukr: 'uk',
  tur: 'tr',
  arb: 'ar',
  heb: 'he',
  pes: 'fa',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  swe: 'sv',
  hun: 'hu',
  ron: 'ro',
  ell: 'el',
  bul: 'bg',
  srp: 'sr',
  hin: 'hi',
  vie: 'vi',
  ind: 'id',
  bel: 'be',
};

/** Letters read to tell the language; more do not change the answer. */
const sampleSize = 6000;
/** Fewer letters than this tell nothing. */
const fewest = 40;

/**
 * Tells the language of a text.
 * @returns A BCP 47 primary tag, or `und` where the text is too short to tell.
 */
export function languageOf(text: string): string {
  const sample = sampleOf(text);
  const counts = { han: 0, kana: 0, letters: 0 };
  for (const char of sample) {
    if (/\p{Script=Han}/u.test(char)) counts.han++;
    else if (/[\u3041-\u30ff]/.test(char)) counts.kana++;
    else if (/\p{L}/u.test(char)) counts.letters++;
  }
  // A few kana among Han characters are enough to make it Japanese, which trigrams of both miss.
  if (counts.han + counts.kana > counts.letters / 2 && counts.han + counts.kana > 10)
    return counts.kana > counts.han / 20 ? 'ja' : 'zh';
  if (counts.letters < fewest) return 'und';
  const [best] = francAll(sample, { only: Object.keys(tags) });
  return tags[best?.[0] ?? ''] ?? 'und';
}

/** From the middle of the text, where page chrome of another language is rarest. */
function sampleOf(text: string): string {
  const start = Math.max(0, Math.floor(text.length / 2) - sampleSize / 2);
  return text.slice(start, start + sampleSize).replace(/https?:\S+/g, ' ');
}
