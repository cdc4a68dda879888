/** The verbs of saying of all languages. */
import { languages } from '../../../parse/words/index.js';

const verbs = new Set(languages.flatMap((language) => language.says ?? []));
/** Those of scripts without spaces between words. */
const unspaced = [...verbs].filter((verb) => /^[\p{sc=Han}\p{sc=Hira}]/u.test(verb));

export const isVerb = (word: string): boolean => verbs.has(word);

/** Whether a text has a verb of saying; most texts beside a quotation have none. */
export const holdsVerb = (text: string): boolean =>
  text.split(/[^\p{L}\p{M}\u200c]+/u).some((word) => verbs.has(word)) ||
  (/[\p{sc=Han}]/u.test(text) && unspaced.some((verb) => text.includes(verb)));
