/** Which lines stand together as a listing, and what tells it. */
import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
import { goesOn } from '../text/form-patterns.js';
import { hasForm } from '../text/forms.js';
import { isBlank, isRule, type Line } from '../text/lines.js';
import { isSaid, isSession, isWorded, looksLikeCode } from '../text/listing.js';
import { isDense, isSetIn, stretchFrom } from './stretch.js';

/** Longest listing, in lines. */
const longest = 400;
/** Share of its lines that look like a program or markup, from which a stretch may be a listing, and from which it surely is one. */
const leastShare = 0.3;
const sureShare = 0.7;

export interface Listing {
  first: number;
  last: number;
  /** Share of its lines that look like a program or markup. */
  share: number;
  /** Whether it has a form, or an order of lines, that is one of listings alone. */
  hasForm: boolean;
  isSession: boolean;
  /** Whether nothing in it reads as prose, and all the rest as a listing. */
  isSure: boolean;
}

/** The listings of a text, by the first line of each. */
export const listings = once((survey): ReadonlyMap<number, Listing> => {
  const found = new Map<number, Listing>();
  const { blocks, blockOf } = survey;
  for (let index = 0; index < blocks.length; index++) {
    const listing = listingFrom(blocks[index]!, survey);
    if (!listing) continue;
    found.set(listing.first, listing);
    if (listing.isSure) index = blockOf[listing.last]!;
  }
  return found;
});

/** Whether each line lies in what is surely a listing. */
const sureLines = once((survey): Uint8Array => {
  const sure = new Uint8Array(survey.lines.length);
  for (const { first, last, isSure } of listings(survey).values()) if (isSure) sure.fill(1, first, last + 1);
  return sure;
});

/** Whether a block begins in what is surely a listing. */
export const isListed = ({ first }: Block, survey: Survey): boolean => sureLines(survey)[first] === 1;

/** The listing that a block begins: a stretch of lines, or a run of them where no blank lines part the blocks of a text. */
function listingFrom(block: Block, survey: Survey): Listing | undefined {
  const stretches = [stretchFrom(block, survey, longest), runFrom(block, survey)];
  const read = stretches.flatMap((stretch) => (stretch ? [judged(stretch.first, stretch.last, survey)] : []));
  const listing = read.find((one) => one?.isSure) ?? read[0];
  if (!listing?.isSure) return listing;
  const last = endOf(listing, survey);
  return last === listing.last ? listing : judged(listing.first, last, survey);
}

function judged(first: number, last: number, survey: Survey): Listing | undefined {
  const { lines, margin } = survey;
  const inside = lines.slice(first, last + 1).filter((line) => !isBlank(line) && !isRule(line));
  if (inside.length === 0) return undefined;
  const isSetFar = inside.every(({ indent }) => indent >= margin + 3);
  const looks = (line: Line) => looksLikeCode(line) || (isSetFar && isSetting.test(line.text));
  const share = inside.filter(looks).length / inside.length;
  const [hasAForm, session] = [hasForm(inside), isSession(inside[0]!.text)];
  if (share < leastShare && !hasAForm && !session) return undefined;
  if (inside.length === 1 ? isSaid(inside[0]!.text) : isRunOn(first, last, survey)) return undefined;
  const holdsProse = inside.some(({ text }) => isProse(text));
  const form = hasAForm && !holdsProse;
  const isList = inside.every(({ text }) => /^[-*•–] /.test(text));
  const isSure =
    !holdsProse &&
    (form || session || (!isList && (share >= sureShare || (share >= 0.4 && isStepped(inside)))));
  return isSure || (inside.length > 1 && !holdsProse && !isList)
    ? { first, last, share, hasForm: form, isSession: session, isSure }
    : undefined;
}

/** Whether lines are set in under others, as programs are. */
const isStepped = (lines: readonly Line[]) =>
  lines.some(({ indent }, index) => index > 0 && indent >= lines[index - 1]!.indent + 2);

/** Whether most of some lines were wrapped, and read as prose together. */
function isRunOn(first: number, last: number, { lines, blockOf }: Survey): boolean {
  if (first === last || blockOf[last]! - blockOf[first]! + 1 > (last - first + 1) / 2) return false;
  const text = lines.slice(first, last + 1).map(({ text }) => text);
  return severalWords.test(text.join(' '));
}

const severalWords = /(?:[\p{L}’']{2,},? ){6}|[\p{Script=Han}\p{Script=Hiragana}]{6}/u;

/** Comments, settings and ends of blocks, which at the margin may be headings of Markdown and words like all others. */
const isSetting = /^(?:#+ |(?:- )?[a-z][\w-]*:(?: \S+)?$|end$)/;

/** Several words in a row that end like a sentence, unless a mark of comments stands before them. */
export const isProse = (text: string) =>
  !/^(?:\/\/|#|--|\*|;)/.test(text) &&
  /[.!?:。！？：；]["”’»)]?$/.test(text) &&
  severalWords.test(text.replace(/"[^"]*"/g, '""'));

/**
 * The last line of a listing that blank lines do not end: a bracket is open before them, or what follows is set in further
 * than where the listing begins.
 */
function endOf({ first, last }: Listing, { lines, blocks, blockOf }: Survey): number {
  let end = last;
  let open = openAfter(lines, first, last, 0);
  for (let at = blockOf[end]! + 1; at < blocks.length; at++) {
    const next = blocks[at]!;
    const { indent, text } = lines[next.first]!;
    const belongs = indent >= lines[first]!.indent + 2 || (open > 0 && /^[}\])<]|^\/\/|^#/.test(text));
    // What touches lines that belong to the listing does, too.
    const isApart = next.gap > 0 ? !belongs || (open <= 0 && isSaid(text)) : end === last && open <= 0;
    if (isApart || isProse(text) || next.last - first >= longest) break;
    open = openAfter(lines, next.first, next.last, open);
    end = next.last;
  }
  return end;
}

/** How many brackets are open after some lines. */
function openAfter(lines: readonly Line[], first: number, last: number, before: number): number {
  let open = before;
  for (let index = first; index <= last; index++)
    for (const char of lines[index]!.text)
      if ('{[('.includes(char)) open++;
      else if ('}])'.includes(char)) open--;
  return open;
}

/** Lines at the margin that are none of a program by themselves, but may stand between those that are. */
const mostBetween = 2;

/** A run of lines at the margin from one that looks like a program to the last such, where blank lines part nothing else. */
function runFrom(block: Block, survey: Survey): Block | undefined {
  if (!isDense(survey) || isSetIn(block, survey)) return undefined;
  const { blocks, blockOf, lines } = survey;
  const start = lines[block.first]!;
  if (!looksAlone(start) && !opensForm(block.first, lines)) return undefined;
  let last = block.last;
  for (let at = blockOf[block.first]! + 1, between = 0; at < blocks.length; at++) {
    const { first, last: end } = blocks[at]!;
    const line = lines[first]!;
    const isUnder = line.indent >= start.indent + 2;
    if (end - block.first >= longest || isProse(line.text) || (!isUnder && isSaid(line.text))) break;
    if (isUnder || looksAlone(line) || (goesOn.test(line.text) && !line.text.endsWith('.'))) {
      last = end;
      between = 0;
    } else if (isWorded(line.text) || line.text.length > longestBetween || ++between > mostBetween) break;
  }
  return survey.block(block.first, last);
}

/** Lines that tell a form at the head of a run. */
const mostOpening = 3;

/** Whether the first lines of a run have a form of listings. */
function opensForm(first: number, lines: readonly Line[]): boolean {
  for (let count = 1; count <= mostOpening; count++)
    if (hasForm(lines.slice(first, first + count).filter((line) => !isBlank(line)))) return true;
  return false;
}

/** Longest line that may stand between those of a program, in characters. */
const longestBetween = 60;

const looksAlone = (line: Line) => looksLikeCode(line) && !isSaid(line.text) && !isWorded(line.text);
