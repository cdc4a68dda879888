/** Speakers in scripts that write names with capitals. */
import { beginsWithSmall } from '../../../parse/text/letters.js';
import { swift } from '../../../parse/text/western.js';
import type { Beside } from './index.js';
import { holdsVerb, isVerb } from './verbs.js';
import type { WordsOf } from './words-of.js';

const word = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
const particle = '(?:d[aeiou]s?|del|della|v[ao]n|de[nr]|te[nr]|l[ae]|el|al|bin)';
// V8 writes loops of up to three rounds out, and takes 10 ms for this one, where it has to be.
const name = `${word}(?:\\s(?:${particle}\\s){0,4}(?:${word}|\\p{Lu}\\.)){0,4}`;
const nameFirst = swift(`^${name}`);
const nameLast = swift(`(?<![\\p{L}\\p{M}])${name}$`);
/** A name, a verb and a few words without names, up to a colon: “Anna Moor told the paper:”. */
const nameVerbRest = swift(`(?<![\\p{L}\\p{M}])(${name})\\s(\\p{L}+)((?:\\s[\\p{L}\\p{N}’'-]+){1,6})$`);

const verbLast = swift(String.raw`(\p{L}+)\s$`);
const verbNext = swift(String.raw`^\s(\p{L}+)`);

/** The name before a quotation, which a comma, a colon or a blank parts from it. */
export function namedBefore({ before }: Beside, words: WordsOf): string | undefined {
  const [end, colon] = /\s?([,:])?\s?$/.exec(before)!;
  if (end === '' || !holdsVerb(before)) return undefined;
  const clause = lastClause(before.slice(0, before.length - end.length));
  return (
    subjectThenVerb(clause, words) ??
    verbThenSubject(clause, words) ??
    (colon === ':' ? withRest(clause, words) : undefined)
  );
}

const lastClause = (text: string) =>
  /(?:^|[.!?…]\s|[;:—–“”„«»"]\s?)([^;:—–“”„«»"]*?)$/u.exec(text)?.[1] ?? text;

function subjectThenVerb(clause: string, words: WordsOf): string | undefined {
  const [, before, verb] = /^(.*)\s(\S+)$/s.exec(clause) ?? [];
  if (verb === undefined || !isVerb(verb)) return undefined;
  const found = nameLast(before!).exec(before!);
  return found ? certain(found[0], before!.slice(0, found.index), words) : undefined;
}

/** Before the verb stands no other subject: who is told something is named behind the verb, too. */
function verbThenSubject(clause: string, words: WordsOf): string | undefined {
  const found = nameLast(clause).exec(clause);
  const [head, verb] = (found && verbLast(clause).exec(clause.slice(0, found.index))) ?? [];
  if (!found || !isVerb((verb ?? '').toLowerCase())) return undefined;
  const before = clause.slice(0, found.index - head!.length).trim();
  return before.split(/[\s,]+/).every((part) => part === '' || words.isOpener(part) || /^\d/.test(part))
    ? found[0]
    : undefined;
}

function withRest(clause: string, words: WordsOf): string | undefined {
  const found = nameVerbRest(clause).exec(clause);
  if (!found || !isVerb(found[2]!)) return undefined;
  const rest = found[3]!.trim().split(' ');
  return rest.every((part) => beginsWithSmall(part) || /^\d/.test(part) || words.isOpener(part))
    ? certain(found[1]!, clause.slice(0, found.index), words)
    : undefined;
}

/** A name at the head of a sentence without the words before it; a single word there may be a pronoun. */
function certain(found: string, before: string, words: WordsOf): string | undefined {
  if (/\p{L}/u.test(before)) return found;
  const parts = found.split(' ');
  const first = parts.findIndex(
    (part) => !words.isOpener(part) && !(parts.length > 1 && words.isCommon(part)),
  );
  if (first < 0) return undefined;
  const isAlone = first === 0 && parts.length === 1;
  return !isAlone || words.isName(found) ? parts.slice(first).join(' ') : undefined;
}

/** A verb and a name between commas or dashes: « Les filets, dit Anne Maure, sont vieux » · «Идёт, — сказал Иван Петров. — Ждём». */
const aside = swift(`[,!?…]\\s(?:[—–-]\\s)?(\\p{L}+)\\s(${name})(?=,|[.,]?\\s[—–])`, 'g');

/** The name in a quotation that stands between its parts. */
export function namedWithin({ quote }: Beside): string | undefined {
  if (!holdsVerb(quote) || /[“”„«»"‘‚]/.test(quote.slice(1, -1))) return undefined;
  const found = [...quote.matchAll(aside(quote))].filter(([, verb]) => isVerb(verb!));
  return found.length === 1 ? found[0]![2] : undefined;
}

/** The name behind a quotation: `,” said Anna Moor`, `,” Moor said`. */
export function namedBehind({ quote, behind }: Beside, words: WordsOf): string | undefined {
  const start = /^,?\s(?:[—–-]\s)?/.exec(behind)?.[0];
  if (!start || !holdsVerb(behind) || /[:：]\s?$/.test(behind)) return undefined;
  const rest = behind.slice(start.length);
  const verb = /^(\S+)\s/.exec(rest)?.[1] ?? '';
  if (isVerb(verb)) return nameFirst(rest).exec(rest.slice(verb.length + 1))?.[0];
  const found = nameFirst(rest).exec(rest)?.[0];
  const next = found && verbNext(rest).exec(rest.slice(found.length))?.[1];
  if (!found || !isVerb(next ?? '')) return undefined;
  // Behind a full stop stands a sentence of its own.
  if (start.startsWith(',') || !/[.!?…]\P{L}*$/u.test(quote)) return found;
  return /[!?]\P{L}*$/u.test(quote) ? certain(found, '', words) : undefined;
}
