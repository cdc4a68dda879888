import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
import { isWrapped, type Run } from '../regions/wrap.js';
import { isBlank } from '../text/lines.js';
import { looksLikeCode } from '../text/listing.js';
import { mayHold, sign } from '../text/signs.js';
import { isSaid } from '../text/turn.js';
import { swift } from '../text/western.js';
import { hasCapitals } from './capitals.js';
import type { Recogniser } from './recogniser.js';
import { isDense } from './stretch.js';

/** A term and what it means, under it and set in, or beside it behind a colon or a dash. */
export const definition: Recogniser = {
  role: 'definition',
  propose({ first }, survey) {
    const entry = entriesOf(survey).get(first);
    if (!entry) return undefined;
    const { last, skip, meaning } = entry;
    return {
      block: survey.block(first, last),
      clues: ['definition/base', skip === undefined ? 'definition/under' : 'definition/beside'],
      facts: { meaning, skip },
    };
  },
};

interface Entry extends Run {
  term: string;
  /** Characters up to the meaning, where it stands on the same line. */
  skip?: number;
  /** Blocks that say what the term means. */
  meaning: readonly Run[];
  /** Columns of the meaning. */
  length: number;
  /** Indents of term and meaning. */
  setting: string;
}

/** Fewest entries of a list. */
const fewest = 3;
/** Longest terms, in columns: over what they mean, and beside it. */
const longestOver = 50;
const longestBeside = 30;
/** Shortest meanings, in columns; most are longer. */
const shortest = 40;
/** Columns that a meaning is set in further than its term, at least and at most. */
const inset = [2, 16] as const;
/** Most blank lines between two entries. */
const mostBlank = 2;
/** Shortest paragraph that shows where a text has its margin. */
const shortestParagraph = 80;

/** All entries of lists, by their first lines: those beside each other that are set alike, of different terms. */
const entriesOf = once((survey): Map<number, Entry> => {
  const found = new Map<number, Entry>();
  let open: Entry[] = [];
  const close = () => {
    if (isList(open) && standsApart(open, survey) && !isPoem(open, survey))
      for (const entry of open) found.set(entry.first, entry);
    open = [];
  };
  for (let at = 0; at < survey.blocks.length; at++) {
    const block = survey.blocks[at]!;
    const entry = entryAt(at, survey);
    const before = open.at(-1);
    if (
      before &&
      !(entry?.setting === before.setting && block.gap <= mostBlank && isNext(before, at, survey))
    )
      close();
    if (!entry) continue;
    open.push(entry);
    at = survey.blockOf[entry.last]!;
  }
  close();
  return found;
});

const isNext = ({ last }: Run, at: number, { blockOf }: Survey) => blockOf[last] === at - 1;

/** Terms differ, as names of speakers do not, and say less than what they mean, as lines of verse do not. */
function isList(entries: readonly Entry[]): boolean {
  if (entries.length < fewest || new Set(entries.map(({ term }) => term)).size < entries.length) return false;
  const lengths = entries.map(({ length }) => length).sort((a, b) => a - b);
  const terms = entries.map(({ term }) => term.length).sort((a, b) => a - b);
  const middle = entries.length >> 1;
  return lengths[middle]! >= shortest && lengths[middle]! >= terms[middle]! * 1.5;
}

/** Stanzas whose first line stands further out: their lines begin with capitals, as wrapped meanings do not. */
function isPoem(entries: readonly Entry[], { lines }: Survey): boolean {
  const stanzas = entries
    .filter(({ skip }) => skip === undefined)
    .map(({ first, last }) => lines.slice(first + 1, last + 1).filter((line) => !isBlank(line)))
    .filter((stanza) => stanza.length > 1);
  const capital = stanzas.filter(hasCapitals);
  return stanzas.length >= entries.length / 2 && capital.length > stanzas.length * 0.7;
}

/** Paragraphs around the list begin where its terms do: where most are set in, short lines that are not are headings. */
function standsApart(entries: readonly Entry[], survey: Survey): boolean {
  if (entries[0]!.skip !== undefined) return true;
  const { indent } = survey.lines[entries[0]!.first]!;
  const [first, last] = [entries[0]!.first, entries.at(-1)!.last];
  const others = paragraphsOf(survey).filter((block) => block.last < first || block.first > last);
  const flush = others.filter((block) => block.indent <= indent);
  return flush.length > others.length - flush.length;
}

const paragraphsOf = once(({ blocks }) =>
  blocks.filter(({ label, shape, text }) => !label && shape.length >= shortestParagraph && isSaid(text)),
);

function entryAt(at: number, survey: Survey): Entry | undefined {
  const block = survey.blocks[at]!;
  const { lines, turns, tables, stated } = survey;
  const isOther = [turns, tables, stated].some((known) => known.has(block.first));
  if (block.label || isOther || !term(block.text).test(block.text)) return undefined;
  if (looksLikeCode(lines[block.first]!)) return undefined;
  return entryUnder(at, survey) ?? entryBeside(block, survey);
}

/** A word, in quotation marks or not; what begins with other signs is a switch of a command, or the like. */
const term = swift(String.raw`^["'“‘«»„「『《(（]?[\p{L}\p{N}]`);

/** A short line, and blocks that are set in under it. */
function entryUnder(at: number, survey: Survey): Entry | undefined {
  const { blocks, lines } = survey;
  const [block, next] = [blocks[at]!, blocks[at + 1]];
  if (block.first !== block.last || block.shape.length > longestOver || !next || next.gap > 0)
    return undefined;
  if (['stop', 'comma', 'question', 'ellipsis'].includes(block.shape.ending)) return undefined;
  const { indent } = lines[block.first]!;
  const step = lines[next.first]!.indent - indent;
  if (step < inset[0] || step > inset[1] || isWrapped(lines[block.first]!, lines[next.first]!, survey))
    return undefined;
  const meaning: Block[] = [];
  for (
    let more = at + 1;
    blocks[more] && blocks[more]!.gap <= 1 && isSetIn(blocks[more]!, indent, survey);
    more++
  )
    meaning.push(blocks[more]!);
  const last = meaning.at(-1)?.last;
  if (last === undefined) return undefined;
  const length = meaning.reduce((sum, { shape }) => sum + shape.length, 0);
  return { first: block.first, last, term: block.text, meaning, length, setting: `${indent} ${step}` };
}

const isSetIn = ({ first, last }: Run, indent: number, { lines }: Survey) =>
  lines.slice(first, last + 1).every((line) => line.indent >= indent + inset[0]);

/** What parts a term from what it means beside it. */
const partings = [
  /^[^:：.!?。！？–—]{2,40}(?::\s+|：)(?=\S)/u,
  /^[^:：.!?。！？–—]{2,40}\s(?:[–—]|--?)\s+(?=\S)/u,
];

/** A short term, a colon or a dash, and a sentence behind it, in lines that touch while other blocks do not. */
function entryBeside({ first, last, text, gap, shape }: Block, survey: Survey): Entry | undefined {
  const { text: line, indent, signs } = survey.lines[first]!;
  if (!mayHold({ signs }, sign.colon | sign.stroke)) return undefined;
  const parting = partings.findIndex((form) => form.test(line));
  if (parting < 0 || isDense(survey) || !isSaid(text)) return undefined;
  const [head] = partings[parting]!.exec(line)!;
  const term = head.replace(/[\s:：–—-]+$/u, '');
  const before = survey.blocks[survey.blockOf[first]! - 1];
  const next = survey.blocks[survey.blockOf[last]! + 1];
  const touches = gap === 0 || next?.gap === 0;
  if (!before || !touches || term.length > longestBeside) return undefined;
  return {
    first,
    last,
    term,
    skip: head.length,
    meaning: [{ first, last }],
    length: shape.length - head.length,
    setting: `${indent} ${parting}`,
  };
}
