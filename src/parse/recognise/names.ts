/** Names of people, as lines of credits have them. */
import { later } from '../../later.js';
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

/** Marks behind names that call what stands below on who they are: “Ann Lee¹, Ben Roe²,³*”. */
const marks = later(
  () => /(?<=\p{L}{2})(?:[¹²³⁰⁴-⁹*†‡§]|\d(?!\d))(?:[,，]?(?:[¹²³⁰⁴-⁹*†‡§]|\d(?!\d)))*(?=[\s,，;、&]|$)/gu,
);

/** Splits names at what joins them; none unless every part reads as a name. */
export function namesIn(text: string, survey: Survey, stated: boolean): string[] {
  const unmarked = /[\d¹²³⁰⁴-⁹*†‡§]/.test(text) ? text.replace(marks(), '') : text;
  if (/\d/.test(unmarked)) return [];
  const names = unmarked
    .split(joiner(survey))
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length <= 12 && names.every((name) => isName(name, stated)) ? names : [];
}

const particle =
  /^(?:de|del|della|dei|di|da|do|dos|das|du|des|la|le|van|von|vom|der|den|zu|ter|ten|af|av|bin|ibn|ben|al|el|y|e|i|ad|of|the|’t)$/i;

const capitalised = swift(String.raw`^\p{Lu}[\p{L}\p{M}.'’-]*$`);

/**
 * One to five words with capitals, particles between them; in scripts without capitals, a few short words. Korean names have no
 * blank, and other words of Korean have: they are names where that is stated.
 */
export function isName(text: string, stated: boolean): boolean {
  if (text.length > 60 || /\d/.test(text)) return false;
  if (/^[\u3041-\u9fff々・\s\uac00-\ud7a3]+$/.test(text)) {
    if (!stated && /[\uac00-\ud7a3]/.test(text)) return false;
    return text.length <= (stated ? 20 : 8) && text.length >= 2;
  }
  const words = text.split(/[\s\u00a0]+/);
  const isWhole = words.every(isPartOfName) && !particle.test(words.at(-1)!);
  if (!stated && !isWhole) return false;
  if (words.filter((word) => !particle.test(word)).length > (stated ? 6 : 5)) return false;
  if (!stated && words.some((word) => /^(?:of|the|and)$|['’]s$/i.test(word))) return false;
  const cased = words.filter((word) => beginsWithCapital(word));
  // People who write their second name small are still known by the word before it.
  if (stated && words.length === 2 && /^\p{Lu}\p{Ll}+ \p{Ll}{3,}$/u.test(text)) return true;
  if (cased.length === 0) return /^\p{Lo}/u.test(text) && words.length >= 2 && words.length <= 5 && stated;
  return isWhole;
}

/** Whether a text is in a script without capitals, which tell no names then. */
export const isUncased = (text: string) => /^\p{Lo}/u.test(text) && !/[\p{Lu}\p{Ll}]/u.test(text);

/** What has no capitals and may be a name where something else says so: a person’s in East Asia, or two to four words. */
export const isUncasedName = (text: string, survey: Survey) =>
  /^[\u3041-\u9fff\uac00-\ud7a3]/.test(text)
    ? text.length > 2 && isPerson(text, survey)
    : isUncasedWords(text);

const isUncasedWords = (text: string) =>
  isUncased(text) && text.length <= 40 && /^[\p{L}\p{M}'’׳-]+(?:\s[\p{L}\p{M}'’׳-]+){1,3}$/u.test(text);

/** Whether a name has more than one part, as a word of another kind has not. */
export const isWholeName = (name: string) => /\s|・/.test(name);

/** A single word behind a comma, where all names before it have several: where it was written, or for whom. */
export function placeBehind(text: string, names: readonly string[]): string | undefined {
  const last = names.at(-1);
  if (last === undefined || names.length < 2 || isWholeName(last) || !names.slice(0, -1).every(isWholeName))
    return undefined;
  return /[,;]\s*$/.test(text.slice(0, text.length - last.length)) ? last : undefined;
}

/** Whether a text is a frequent family name and as much more as given names are long. */
export const isPerson = (text: string, survey: Survey) =>
  behindFamily(text, survey).some((rest) => given.test(rest));

/** Whether a text begins with a frequent family name and, set off from what follows, a given name. */
export const beginsWithPerson = (text: string, survey: Survey) =>
  isPerson(/^\s*([^\s,、，·・]*)/.exec(text)![1]!, survey);

/** What stands behind the family names that a text may begin with. */
const behindFamily = (text: string, { words }: Survey) =>
  (words[0]?.surnames ?? []).filter((name) => text.startsWith(name)).map((name) => text.slice(name.length));

const given = /^(?:[\u4e00-\u9fff]{1,2}|[\uac00-\ud7a3]{1,2}|[\u3041-\u309f]{2,4}|[\u30a1-\u30ff]{2,4})$/;

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
