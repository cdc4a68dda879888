/** The verbs of saying of all languages. */
import { swift } from '../../../parse/text/western.js';
import { languages } from '../../../parse/words/index.js';

const verbs = new Set(languages.flatMap((language) => language.says ?? []));
/** Characters of scripts without spaces between words, and the verbs that are written with them. */
const han = /[\u3400-\u9fff]/;
const unspaced = [...verbs].filter((verb) => han.test(verb));
const between = swift(String.raw`[^\p{L}\p{M}\u200c]+`);

export const isVerb = (word: string): boolean => verbs.has(word);

/** Whether a text has a verb of saying; most texts beside a quotation have none. */
export const holdsVerb = (text: string): boolean =>
  text.split(between(text)).some((word) => verbs.has(word)) ||
  (han.test(text) && unspaced.some((verb) => text.includes(verb)));
