/** The names that an entry of a source list begins with. */
import { later } from '../../later.js';
import { beginsWithLetter } from '../../parse/text/letters.js';
import { swift } from '../../parse/text/western.js';

/** A person, or an organisation (`literal`), as CSL-JSON has it. */
export type Name = { family: string; given?: string } | { literal: string };

export interface FoundNames {
  names: Name[];
  /** Characters of the text that they take, with what parts them from the rest. */
  length: number;
  confidence: number;
}

const and = '(?:&|and|und|et|en|y|e|og|och|i|и|та|ve|és)';
const particles = `(?<![\\p{L}\\p{M}])(?:(?!${and}\\s)(?:\\p{Ll}{1,4}|V[ao]n|D[eiu][nrs]?|L[ae])(?:[’']|\\s)){0,3}`;
const word = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
const family = `${particles}${word}(?:\\s${word})?(?:,?\\s(?:Jr|Sr|II|III)\\b\\.?)?`;
// No two parts of these patterns take the same blank or comma: lists of many names would be tried in all ways.
const initial = '\\p{Lu}[\\p{Lu}\\p{Ll}]?\\.';
const initials = `${initial}(?:[\\s-]*${initial}){0,3}(?:[\\s-]*\\p{Lu}(?=,))?`;
const initialsFirst = (family: string) => `${initials}[\\s-]*${family}`;
const person = `(?:${word}|\\p{Lu}\\.)\\s(?:${initials}[\\s-]*|\\p{Lu}\\s|${word}\\s)?${particles}${word}`;
const capitals = "\\p{Lu}{2}[\\p{Lu}’'-]*(?:\\s\\p{Lu}{2}[\\p{Lu}’'-]*)?";
const between = `(?:\\s*(?<![\\p{L}])${and}\\s|[,;]{1,2}\\s*(?:${and}\\s)?)`;
const others = '(?:[,;]?\\s(?:et al|and others|u\\. ?a|и др|y otros)\\.?)?';
const end = '(?=\\s*(?:[.,:;(（“"«„‘]|$|\\d{4}))';

/** Moor A. is none where a family name follows: Anna B. Moor, */
const givenFirst = `^${word}\\s(?:\\p{Lu}\\.\\s?)+${particles}${word}[,.:]\\s`;

/** The pattern for a text. */
type Pattern = (text: string) => RegExp;

interface Style {
  /** What no such list is without. Machine code for the patterns of a list takes ten milliseconds, and most texts need one of them. */
  sign: Pattern;
  /** All names of the list. */
  list: Pattern;
  /** One of them: `family` and `given`, or `last` and `first` where lists may have both orders. */
  one: Pattern;
  confidence: number;
}

const list = (first: string, further = first, ends = end) =>
  swift(`^${first}(?:${between}${further})*${others}${ends}`);
const people = `(?<given>(?:${word}|\\p{Lu}\\.)(?:\\s${word}|\\s\\p{Lu}\\.?)*?)\\s(?<family>${particles}${word})(?=${between}|${others}[.,:(]|$)`;
const each = (source: string) => swift(source, 'g');

/** Orders in which names are written; the first that fits is taken. */
const styles: Style[] = [
  // Moor, A. B., Lee, C. & Roy, D.
  {
    sign: swift(String.raw`,\s?\p{Lu}[\p{Lu}\p{Ll}]?\.`),
    list: list(
      `${family},\\s?${initials}`,
      `(?:${family},\\s?${initials}|${initialsFirst(family)}|(?<=(?<!\\p{L})${and}\\s)(?!${initialsFirst(family)})${person})`,
      '(?=[\\s\\p{P}]|(?<=\\s)|$)',
    ),
    one: each(
      `(?<family>${family}),\\s?(?<given>${initials})|(?<first>${initials})[\\s-]*(?<last>${family})`,
    ),
    confidence: 0.95,
  },
  // Moor AB, Lee C.
  {
    sign: swift(String.raw`\s\p{Lu}{1,3}(?!\p{L})`),
    list: list(`(?!${givenFirst})${family}\\s\\p{Lu}{1,3}(?!\\p{L})`),
    one: each(`(?<family>${family})\\s(?<given>\\p{Lu}{1,3})(?!\\p{L})`),
    confidence: 0.9,
  },
  // A. B. Moor, C. Lee and D. Roy
  {
    sign: swift(String.raw`^\p{Lu}[\p{Lu}\p{Ll}]?\.`),
    list: list(initialsFirst(family)),
    one: each(`(?<given>${initials})[\\s-]*(?<family>${family})`),
    confidence: 0.9,
  },
  // AB Moor, C Lee and D Roy
  {
    sign: swift(String.raw`^\p{Lu}{1,3}\s`),
    list: list(`\\p{Lu}{1,3}\\s${family}`),
    one: each(`(?<given>\\p{Lu}{1,3})\\s(?<family>${family})`),
    confidence: 0.8,
  },
  // MOOR A. B., LEE C.
  {
    sign: swift(String.raw`\s\p{Lu}[\p{Lu}\p{Ll}]?\.`),
    list: list(`${family}\\s${initials}`, undefined, '(?=\\s*[,;(“"«„‘\\d])'),
    one: each(`(?<family>${family})\\s(?<given>${initials})`),
    confidence: 0.8,
  },
  // MOOR Anna et LEE Chris
  {
    sign: swift(String.raw`^\p{Lu}{2}`),
    list: list(`${capitals}\\s${word}(?:\\s${word})?`),
    one: each(`(?<family>${capitals})\\s(?<given>${word}(?:\\s${word})?)(?=${between}|${end}|$)`),
    confidence: 0.8,
  },
  // Anna Moor, Chris B. Lee, and Dan Roy
  {
    sign: swift(`\\s${and}\\s`),
    list: swift(`^${person}(?:,\\s${person})*,?\\s${and}\\s${person}${others}${end}`),
    one: each(people),
    confidence: 0.8,
  },
  // Moor, Anna B., Dan Roy, and Chris Lee
  {
    sign: swift(String.raw`^[^,]+,\s\p{Lu}`),
    list: swift(
      `^${particles}${word}(?:\\s(?:Jr|Sr)\\.?)?,\\s${word}(?:\\s${word}|\\s\\p{Lu}\\.?)?(?:(?:,\\s${person})*,?\\s${and}\\s${person})?${others}(?=\\s*[.:(（“"«„‘]|,\\s*(?:[“"«„‘(\\d]|[Ee]ds?\\b)|\\s\\d{4}|$)`,
    ),
    one: each(
      `^(?<family>${particles}${word}(?:\\s(?:Jr|Sr)\\.?)?),\\s(?<given>${word}(?:\\s${word}|\\s\\p{Lu}\\.?)?)|(?<first>(?:${word}|\\p{Lu}\\.)(?:\\s\\p{Lu}\\.?)?)\\s(?<last>${particles}${word})`,
    ),
    confidence: 0.85,
  },
];

/** Given name first, one person; organisations and titles may read so, too. */
const plainName = swift(`^(${word}(?:\\s\\p{Lu}\\.?)*)\\s(${word})(?:[,.:]\\s+|\\s*(?=[“"«„‘]))(?=\\S)`);
/** The same with commas and abbreviations in it, right before the year. */
const department = swift(
  String.raw`^(\p{Lu}[^():;“”"«»\d]{1,120}?)\.?\s*(?=[(（](?:1[5-9]|20)\d\d[a-z]?[)）])`,
);
/** An organisation, right before the year in brackets or behind a stop. */
const organisation = swift(
  String.raw`^(\p{Lu}[^.,:;()“”"«»\d]{1,80}?)\.?\s*(?=[(（]?(?:1[5-9]|20)\d\d[a-z]?[)）.])`,
);
const han = later(
  () => /^([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}・]{2,12})[.．,，、：:]?\s*(?=[（(『「《“]|\d{4})/u,
);

/** Finds the names at the head of an entry. */
export function namesAt(text: string): FoundNames | undefined {
  const dash = /^(?:[—–―_-]\s?){2,}[.,;:]?\s*/u.exec(text);
  if (dash) return { names: [], length: dash[0].length, confidence: 0 };
  for (const style of beginsWithLetter(text) ? styles : []) {
    const found = style.sign(text).test(text) && style.list(text).exec(text);
    if (found)
      return { names: namesOf(found[0], style), length: found[0].length, confidence: style.confidence };
  }
  const plain = plainName(text).exec(text);
  if (plain)
    return { names: [{ family: plain[2]!, given: plain[1]! }], length: plain[0].length, confidence: 0.6 };
  const literal =
    organisation(text).exec(text) ??
    (/^[\u2e80-\uffff]/.test(text) ? han().exec(text) : null) ??
    department(text).exec(text);
  return literal
    ? { names: [{ literal: literal[1]! }], length: literal[0].length, confidence: 0.7 }
    : undefined;
}

function namesOf(text: string, { one }: Style): Name[] {
  return [...text.matchAll(one(text))].map(({ groups = {} }) => ({
    family: (groups.family ?? groups.last)!.trim(),
    given: (groups.given ?? groups.first)!.trim(),
  }));
}
