/** Titles over stanzas: whether one of them is a title is decided for all of them. */
import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
import { isBlank } from '../text/lines.js';
import { looksLikeCode } from '../text/listing.js';
import { isNumeral } from './numbering.js';

/** Longest title over a stanza and longest line of one, in columns. */
const longestTitle = 40;
const longestLine = 64;
/** Fewest titles that make a series, and how often a line may come again that is no refrain. */
const fewest = 2;
const mostAlike = 2;

/** Most stanzas to a title on average: a few titles in a long poem stand by themselves. */
const mostStanzas = 10;

/** Whether a line is one of several that stand alone over short lines which are ended on purpose. */
export const isInSeries = ({ first, last }: Block, survey: Survey): boolean =>
  first === last && series(survey).has(first);

/** Lines that stand over stanzas, where there are several. */
const series = once((survey): ReadonlySet<number> => {
  const over: Block[] = [];
  let stanzas = 0;
  for (const [index, block] of survey.blocks.entries()) {
    if (!standsOverStanza(index, survey)) continue;
    stanzas++;
    if (mayBeTitle(block)) over.push(block);
  }
  const often = new Map<string, number>();
  for (const { text } of over) often.set(text, 0);
  for (const { text } of survey.blocks) if (often.has(text)) often.set(text, often.get(text)! + 1);
  const titles = over.filter(({ text }) => often.get(text)! <= mostAlike);
  return new Set(
    titles.length < Math.max(fewest, stanzas / mostStanzas) ? [] : titles.map(({ first }) => first),
  );
});

/** A few words without a mark that do not begin with a small letter; numbers alone may be those of the stanzas. */
function mayBeTitle({ first, last, text, label, gap, shape }: Block): boolean {
  if (first !== last || gap === 0 || shape.length > longestTitle) return false;
  return (
    !label &&
    !isNumeral(text) &&
    shape.ending === 'none' &&
    shape.start !== 'lower' &&
    shape.start !== 'quote' &&
    !/[,;:，、；：|/]/.test(text)
  );
}

/** Whether two or more lines follow up to the next blank one, none of them wrapped, labelled, or of a program. */
function standsOverStanza(index: number, { blocks, blockOf, lines, labels }: Survey): boolean {
  const next = blocks[index + 1];
  if (!next || next.gap === 0) return false;
  let last = next.first;
  while (last + 1 < lines.length && !isBlank(lines[last + 1]!) && last - next.first < mostLines) last++;
  const stanza = lines.slice(next.first, last + 1);
  return (
    stanza.length > 1 &&
    blockOf[last]! - blockOf[next.first]! >= stanza.length / 2 &&
    stanza.every(
      (line, at) => line.width <= longestLine && !labels.has(next.first + at) && !looksLikeCode(line),
    )
  );
}

/** Most lines of a stanza that are looked at. */
const mostLines = 16;
