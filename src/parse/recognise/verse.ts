import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
import { isWrapped, runsOf } from '../regions/wrap.js';
import { isBlank, type Line } from '../text/lines.js';
import { looksLikeCode } from '../text/listing.js';
import { hasCapitals } from './capitals.js';
import { firstText, isCredit } from './head.js';
import type { PointsRule } from './points.js';
import type { Recogniser } from './recogniser.js';
import { stretchFrom } from './stretch.js';

/** Longest line of verse, in columns. */
const longestLine = 64;
/** Longest where capitals at the heads of its lines say that it is one. */
const longestWithCapitals = 80;
/** Lines of a song; prose is hardly ever set so narrow. */
const narrow = 40;
/** Longest stanza, in lines. */
const longestStanza = 400;

/** A stanza: lines that end on purpose, between blank lines. Neither capitals nor rhyme are asked for. */
export const verse: Recogniser = {
  role: 'verse',
  propose(block, survey) {
    const stanza = stanzaFrom(block, survey);
    if (!stanza) return undefined;
    const lines = survey.lines.slice(stanza.first, stanza.last + 1);
    const stops = lines.filter(({ text }) => stop.test(text.slice(-2))).length;
    const perLine: PointsRule[] = lines.slice(1, 14).map(() => 'verse/per-line');
    const pieces = survey.blockOf[stanza.last]! - survey.blockOf[stanza.first]! + 1;
    return {
      block: stanza,
      clues: [
        'verse/base',
        lines.length >= 4 && 'verse/lines',
        lines.length === 2 && 'verse/couplet',
        lines.length === 1 && 'verse/refrain',
        isRagged(lines, survey) && 'verse/ragged',
        pieces < lines.length * 0.6 && 'verse/wrapped',
        fits(lines, survey) && 'verse/fits',
        hasCapitals(lines) && 'verse/capitals',
        isPatterned(lines) && 'verse/pattern',
        lines.length <= 4 && holdsCredit(stanza, survey) && 'verse/credit',
        lines.length > 2 && stanzaSizes(survey).get(lines.length)! > 1 && 'verse/stanzas',
        lines.some(({ width }) => width > longestLine) && 'verse/wide',
        lines.length >= 4 && lines.every(({ width }) => width <= narrow) && 'verse/narrow',
        stops < lines.length / 2 && 'verse/run-on',
        stops > lines.length * 0.7 && 'verse/stops',
        lines.every(({ indent }) => indent >= survey.margin + 2) && 'verse/indented',
        ...perLine,
      ],
    };
  },
};

const stop = /[.!?。]["”’»]?$/;

/** The stretch that a block begins, if all of it are short lines without labels. */
function stanzaFrom(block: Block, survey: Survey): Block | undefined {
  const stretch = stretchFrom(block, survey, longestStanza);
  if (!stretch) return undefined;
  const { lines, labels, turns } = survey;
  const inside = lines.slice(stretch.first, stretch.last + 1);
  if (turns.has(stretch.first) || (inside.length === 1 && !isRefrain(block, survey))) return undefined;
  const widest = inside.reduce((most, { width }) => Math.max(most, width), 0);
  if (widest > longestLine && (widest > longestWithCapitals || !hasCapitals(inside))) return undefined;
  if (inside.some(({ text }) => text.startsWith('>'))) return undefined;
  if (inside.filter(looksLikeCode).length > inside.length * 0.3) return undefined;
  const labelled = inside.filter((_, index) => (labels.get(block.first + index)?.count ?? 0) > 1).length;
  return labelled > inside.length / 3 ? undefined : stretch;
}

/** Columns that a refrain may be set in further than the stanzas: a line further in is set around the middle. */
const furtherIn = 8;

/** Whether a single line that is set in stands between short blocks, one of them a stanza, as a refrain does. */
function isRefrain({ first, last }: Block, survey: Survey): boolean {
  const { lines, margin, blocks, blockOf } = survey;
  const [before, next] = [blocks[blockOf[first]! - 1], blocks[blockOf[last]! + 1]];
  const { indent } = lines[first]!;
  if (!before || !next || indent < margin + 2) return false;
  const isShort = ({ shape }: Block) => shape.length <= longestLine * 4 && shape.sentences < 6;
  const isSetIn = (line: Line | undefined) =>
    line !== undefined && !isBlank(line) && line.indent >= margin + 2 && line.indent + furtherIn >= indent;
  const stanzas = [lines.slice(before.last - 1, before.last + 1), lines.slice(next.first, next.first + 2)];
  return isShort(before) && isShort(next) && stanzas.some((pair) => pair.every(isSetIn));
}

/** Whether a line before the running text says who wrote it, or when. */
function holdsCredit({ first, last }: Block, survey: Survey): boolean {
  if (survey.blockOf[first]! >= firstText(survey)) return false;
  for (let line = first; line <= last; line++) if (isCredit(survey.block(line, line), survey)) return true;
  return false;
}

/** Whether two or more indents alternate. */
function isPatterned(lines: readonly Line[]): boolean {
  const steps = lines.slice(1).filter(({ indent }, index) => Math.abs(indent - lines[index]!.indent) >= 1);
  return steps.length >= 2 && new Set(lines.map(({ indent }) => indent)).size <= lines.length / 2;
}

/** Whether the first word of the next line would have fitted on most lines. */
function fits(lines: readonly Line[], survey: Survey): boolean {
  const early = lines.slice(1).filter((line, index) => !isWrapped(lines[index]!, line, survey));
  return survey.column !== undefined && lines.length > 2 && early.length >= (lines.length - 1) * 0.7;
}

/** How many runs of short lines have each number of lines. */
const stanzaSizes = once(({ lines }) => {
  const sizes = new Map<number, number>();
  for (const { first, last } of runsOf(lines)) {
    const size = last - first + 1;
    if (
      size <= longestStanza &&
      lines.slice(first, last + 1).every(({ width }) => width <= longestWithCapitals)
    )
      sizes.set(size, (sizes.get(size) ?? 0) + 1);
  }
  return sizes;
});

/** Whether most lines stop short of where the text around them is wrapped, or of the running text's length. */
function isRagged(lines: readonly Line[], { column, typical }: Survey): boolean {
  const limit = (column ?? Math.max(60, typical / 4)) * 0.85;
  return (
    lines.filter(({ indent, width }) => Math.min(indent, 8) + width < limit).length >= lines.length * 0.75
  );
}
