/** Names of people as libraries file them. */

/** Languages that print the family name first; it stays where it is. */
const familyFirst = new Set(['hu', 'ja', 'ko', 'vi', 'zh']);

/** Generations stand behind everything else. */
const generation = /^(?:jr|sr|junior|senior|[IVX]{1,4})\.?$/i;

/** A capital begins the words of a name, or follows the particle in front (“d’Arc”); other particles are short. */
const word = /^(?:\p{Ll}{0,2}[’']?\p{Lu}|\p{Ll}{1,4}$)/u;

/**
 * `Lindqvist, Mara` for `Mara Lindqvist`.
 *
 * Particles stay with the given names, as German, Dutch and Romance libraries file them. Two family names cannot be told
 * from two given ones: the last word counts.
 *
 * @returns Nothing where the order is not known: one word, many words, letters without capitals.
 */
export function fileAs(name: string, lang: string): string | undefined {
  if (familyFirst.has(lang.split('-')[0]!.toLowerCase())) return undefined;
  const words = name.split(/\s+/);
  const after = generation.test(words.at(-1)!) && words.length > 2 ? words.splice(-1) : [];
  if (words.length < 2 || words.length > 5 || !words.every((part) => word.test(part))) return undefined;
  if (![words[0]!, words.at(-1)!].every((part) => /\p{Lu}/u.test(part))) return undefined;
  const [family] = words.splice(-1);
  return [family!.replace(/,$/, ''), words.join(' '), ...after].join(', ');
}
