/** Citations by author and year, `(Smith, 2004)` and `Smith (2004)`, of sources that have no labels. */

import type { Root } from 'mdast';
import { later } from '../../later.js';
import { diagnostic, type Report } from '../../messages.js';
import { eachInline, type Find, replaceInTexts } from '../inline.js';
import { sliceText } from '../slice.js';
import { type DatedEntry, datedEntries, linkTo, year } from './entries.js';
import { isApart } from './usage.js';

/** What may be a citation, in a text: whose it is, of which year, and the stretch that becomes the link. */
interface Citation {
  names: string;
  year: string;
  start: number;
  end: number;
}

/** Bracketed text; some list a dozen works at once. */
const bracket = /[([（［]([^()[\]（）［］]{4,900})[)\]）］]/gu;
/** In a part of a bracket: names, the first year, further ones of the same names. */
const part = new RegExp(
  `^([^\\d]{0,160}?)[,，、.]?\\s?(?<!\\d)(${year})((?:,\\s?${year}(?!\\d))*)(?![\\p{L}\\d])`,
  'u',
);
/** Words before the names: “see also”. */
const lead = later(() => /^(?:\p{Ll}[\p{L}.]*,?\s){1,3}/u);
const alone = new RegExp(`^${year}(?![\\p{L}\\d])`, 'u');
/** Authors between the first one and the bracket: “and Lee”, “et al.”, “’s”. */
const others = later(
  () =>
    /^(?:[’']s)?(?:,?\s(?:\p{Ll}{1,4}|&)\s\p{Lu}[\p{L}’'-]+)*(?:,?\s\p{Ll}{1,4}\.?\s\p{Ll}{1,10}\.?)?\s?$/u,
);
/** Characters before a bracket in which its author is looked for. */
const reach = 80;

/** Ties citations by author and year to their sources. */
export function authorDates(tree: Root, report: Report): void {
  const entries = datedEntries(tree);
  if (entries.length === 0) return;
  for (const child of tree.children)
    eachInline(
      child,
      (node) =>
        replaceInTexts(node, (text, _, leaf) =>
          citationsIn(text, entries).flatMap((citation) => {
            const place = () => sliceText(leaf, citation.start, citation.end).position;
            return resolve(citation, entries, (rule) =>
              report(diagnostic(rule, place(), text.slice(citation.start, citation.end))),
            );
          }),
        ),
      isApart,
    );
}

function citationsIn(text: string, entries: readonly DatedEntry[]): Citation[] {
  return [...text.matchAll(bracket)].flatMap((match) => {
    const inner = match[1]!;
    const from = match.index + 1;
    const before = text.slice(Math.max(0, match.index - reach), match.index);
    const [bare] = alone.exec(inner) ?? [];
    const names = bare && namesBefore(before, entries);
    if (bare && names) return [{ names, year: bare, start: from, end: from + bare.length }];
    return partsOf(inner).flatMap(({ text: piece, at }) => withNames(piece, from + at, entries));
  });
}

/** The author whose name ends right before a bracket, with the others. */
function namesBefore(before: string, entries: readonly DatedEntry[]): string | undefined {
  const starts = entries.flatMap(({ name }) => {
    const at = before.lastIndexOf(name);
    const isWhole = at >= 0 && !/\p{L}/u.test(before[at - 1] ?? ' ');
    return isWhole && others().test(before.slice(at + name.length)) ? [at] : [];
  });
  return starts.length > 0 ? before.slice(Math.min(...starts)) : undefined;
}

function partsOf(inner: string): { text: string; at: number }[] {
  return [...inner.matchAll(/[^;；]+/g)].map((match) => ({ text: match[0], at: match.index }));
}

/** The citations of one part: the names with the first year, and each further year by itself. */
function withNames(piece: string, at: number, entries: readonly DatedEntry[]): Citation[] {
  const match = part.exec(piece);
  if (!match) return [];
  const [whole, before = '', first = '', further = ''] = match;
  const names = withoutLead(before, entries);
  const start = at + before.length - names.length;
  const end = at + whole.length - further.length;
  const rest = [...further.matchAll(new RegExp(year, 'g'))].map((other) => ({
    names,
    year: other[0],
    start: end + other.index,
    end: end + other.index + other[0].length,
  }));
  return [{ names, year: first, start, end }, ...rest];
}

/** Names without “see also” before them; “van den Berg” is a name where an entry begins so. */
function withoutLead(before: string, entries: readonly DatedEntry[]): string {
  const names = before.trimStart();
  return entries.some((entry) => isBy(entry, names)) ? names : names.replace(lead(), '');
}

type Problem = 'citation-without-source' | 'ambiguous-citation';

function resolve(
  { names, year, start, end }: Citation,
  entries: readonly DatedEntry[],
  tell: (rule: Problem) => void,
): Find[] {
  const theirs = entries.filter((entry) => isBy(entry, names));
  const ofYear = theirs.filter(({ years }) => years[0] === year);
  const fitting = ofYear.length > 0 ? ofYear : theirs.filter(({ years }) => years.includes(year));
  const whole = fitting.filter(({ text }) => secondNames(names).every((name) => text.includes(name)));
  const [entry, other] = whole.length > 0 ? whole : fitting;
  if (other) tell('ambiguous-citation');
  else if (!entry && theirs.length > 0) tell('citation-without-source');
  return entry && !other ? [{ start, end, node: (printed) => linkTo(entry.node.identifier, printed) }] : [];
}

/** Whether names begin with that of an entry; in Han a citation may leave given names out. */
function isBy({ name }: DatedEntry, names: string): boolean {
  const cited = names.normalize('NFC');
  if (cited[0] !== name[0]) return false;
  if (/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(name))
    return hanNames(cited).every((part, index) => hanNames(name)[index]?.startsWith(part));
  return cited.startsWith(name) && !/[\p{L}\p{M}]/u.test(cited[name.length] ?? ' ');
}

/** 山田・鈴木 are two people, a name in kana with a point in it is none of them. */
const hanNames = (text: string) =>
  (/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}・]+/u.exec(text)?.[0] ?? '').split(/(?<=\p{sc=Han})・/u);

const secondNames = (names: string) => (names.match(/\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? []).slice(1);
