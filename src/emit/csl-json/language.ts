/** The language of a source, where the entry states it: `(in German)`, `[auf Polnisch]`. */
import { languages } from '../../parse/words/index.js';
import type { Reading } from './reading.js';

const stated = /[([](?:(?:in|auf|en|em|op|po|på|на)\s)?(\p{L}{4,14})[)\]]/giu;

/** Reads it; the names of languages are those of English and of the text’s language. */
export function readLanguage(reading: Reading, lang: string): void {
  for (const match of reading.left.matchAll(stated)) {
    const tag = tagOf(match[1]!, lang);
    if (!tag) continue;
    const start = match.index + match[0].lastIndexOf(match[1]!);
    const place = { start, end: start + match[1]!.length, confidence: 0.95 };
    reading.set('language', tag, place, match.index, match.index + match[0].length);
    return;
  }
}

const known = new Map<string, Map<string, string>>();

function tagOf(name: string, lang: string): string | undefined {
  const small = name.toLowerCase();
  return [lang === 'und' ? 'en' : lang, 'en'].map((tag) => namesIn(tag).get(small)).find(Boolean);
}

function namesIn(lang: string): Map<string, string> {
  const found =
    known.get(lang) ??
    new Map(
      languages.map(({ lang: tag }) => [
        (new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag).toLowerCase(),
        tag,
      ]),
    );
  known.set(lang, found);
  return found;
}
