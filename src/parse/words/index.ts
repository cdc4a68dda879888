/** The languages whose words are known. A new one is a file beside these and a line here. */
import { ar } from './ar.js';
import { cs } from './cs.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import type { Words } from './language.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { zh } from './zh.js';

export type { Words } from './language.js';

export const languages: readonly Words[] = [
  en,
  es,
  fr,
  de,
  pt,
  it,
  nl,
  pl,
  cs,
  ru,
  uk,
  tr,
  ar,
  he,
  fa,
  hi,
  zh,
  ja,
  ko,
];

const sorted = new Map<string, readonly Words[]>();

/** All languages, that of a text first; the same list each time, since what was looked up in one is kept with it. */
export function languagesFrom(lang: string): readonly Words[] {
  const known = sorted.get(lang);
  if (known) return known;
  const found = languages.toSorted((a, b) => Number(b.lang === lang) - Number(a.lang === lang));
  sorted.set(lang, found);
  return found;
}

const pairs = new Map<string, readonly Words[]>();

/** The language of a text, if its words are known, and English. */
export function nearLanguages(lang: string): readonly Words[] {
  const [first] = languagesFrom(lang) as [Words];
  const found = pairs.get(first.lang) ?? [...new Set([first, en])];
  pairs.set(first.lang, found);
  return found;
}
