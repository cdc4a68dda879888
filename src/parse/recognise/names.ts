/** Names of people, as lines of credits have them. */
import { once } from '../regions/once.js';
import type { Survey } from '../regions/survey.js';
import { beginsWithCapital, beginsWithLetter } from '../text/letters.js';
import { swift } from '../text/western.js';

/** What stands between two names: commas, semicolons and the words for “and”. */
const joiner = once(({ words }) => {
  const joiners = words
    .slice(0, 1)
    .concat(words.filter(({ lang }) => lang === 'en'))
    .flatMap(({ and }) => and);
  const and = joiners.filter((word) => beginsWithLetter(word) && !/[\u3041-\uffef]/.test(word)).join('|');
  return new RegExp(`\\s*[,،;、]\\s*(?:(?:${and})\\s+)?|\\s+(?:${and}|&)\\s+`, 'iu');
});

/** Splits names at what joins them; none unless every part reads as a name. */
export function namesIn(text: string, survey: Survey, stated: boolean): string[] {
  if (/\d/.test(text)) return [];
  const names = text
    .split(joiner(survey))
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length <= 12 && names.every((name) => isName(name, stated)) ? names : [];
}

const particle =
  /^(?:de|del|della|dei|di|da|do|dos|das|du|des|la|le|van|von|vom|der|den|zu|ter|ten|af|av|bin|ibn|ben|al|el|y|e|i|ad|of|the|’t)$/i;

const capitalised = swift(String.raw`^\p{Lu}[\p{L}\p{M}.'’-]*$`);

/** One to five words with capitals, particles between them; in scripts without capitals, a few short words. */
export function isName(text: string, stated: boolean): boolean {
  if (text.length > 60 || /\d/.test(text)) return false;
  if (/^[\u3041-\u9fff々・\s\uac00-\ud7a3]+$/.test(text))
    return text.length <= (stated ? 20 : 8) && text.length >= 2;
  const words = text.split(/[\s\u00a0]+/);
  const isWhole = words.every(isPartOfName);
  if (!stated && !isWhole) return false;
  if (words.filter((word) => !particle.test(word)).length > (stated ? 6 : 5)) return false;
  if (!stated && words.some((word) => /^(?:of|the|and)$|['’]s$/i.test(word))) return false;
  const cased = words.filter((word) => beginsWithCapital(word));
  // People who write their second name small are still known by the word before it.
  if (stated && words.length === 2 && /^\p{Lu}\p{Ll}+ \p{Ll}{3,}$/u.test(text)) return true;
  if (cased.length === 0) return /^\p{Lo}/u.test(text) && words.length >= 2 && words.length <= 5 && stated;
  return isWhole;
}

const isPartOfName = (word: string) =>
  capitalised(word).test(word) ||
  particle.test(word) ||
  (/^[dlo]['’]/.test(word) && beginsWithCapital(word.slice(2))) ||
  /^["“«(].+[)"”»]$/u.test(word);

/** One word of small letters and digits, as people call themselves in forums and as developers. */
export const isPseudonym = (text: string) => pseudonym(text).test(text);
const pseudonym = swift(String.raw`^\p{Ll}[\p{Ll}\p{N}_-]{2,24}$`);

/** The name of a site, as one that publishes under its address calls itself. */
export const isSite = (text: string) => /^(?:[\p{L}\p{N}-]{2,40}\.){1,3}\p{L}{2,10}$/u.test(text);
