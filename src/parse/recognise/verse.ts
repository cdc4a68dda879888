import type { Block, Survey } from '../regions/survey.js';
import type { Line } from '../text/lines.js';
import { looksLikeCode } from '../text/listing.js';
import type { PointsRule } from './points.js';
import type { Recogniser } from './recogniser.js';

/** Longest line of verse, in columns. */
const longestLine = 64;
/** Longest stanza, in lines. */
const longestStanza = 40;

/** A stanza: lines that end on purpose, between blank lines. Neither capitals nor rhyme are asked for. */
export const verse: Recogniser = {
  role: 'verse',
  propose(block, survey) {
    const stanza = stanzaFrom(block, survey);
    if (!stanza) return undefined;
    const lines = survey.lines.slice(stanza.first, stanza.last + 1);
    const stops = lines.filter(({ text }) => /[.!?。]["”’»]?$/.test(text)).length;
    const perLine: PointsRule[] = lines.slice(1, 14).map(() => 'verse/per-line');
    return {
      block: stanza,
      clues: [
        'verse/base',
        lines.length >= 4 && 'verse/lines',
        isRagged(lines, survey) && 'verse/ragged',
        stops < lines.length / 2 && 'verse/run-on',
        stops > lines.length * 0.7 && 'verse/stops',
        lines.every(({ indent }) => indent >= survey.margin + 2) && 'verse/indented',
        ...perLine,
      ],
    };
  },
};

/** From a block that follows a blank line: the whole run, if all of it are short lines without labels. */
function stanzaFrom(
  block: Block,
  { blocks, blockOf, lines, labels, block: span }: Survey,
): Block | undefined {
  if (block.gap === 0 && block.first > 0) return undefined;
  let last = block.last;
  for (let next = blocks[blockOf[last]! + 1]; next && next.gap === 0; next = blocks[blockOf[last]! + 1]) {
    if (next.last - block.first >= longestStanza) return undefined;
    last = next.last;
  }
  const inside = lines.slice(block.first, last + 1);
  if (inside.length < 2 || inside.some(({ width, text }) => width > longestLine || text.startsWith('>')))
    return undefined;
  if (lines.length > 0 && blockOf[last]! - blockOf[block.first]! + 1 < inside.length * 0.6) return undefined;
  if (inside.filter(({ text }) => looksLikeCode(text)).length > inside.length * 0.3) return undefined;
  const labelled = inside.filter((_, index) => (labels.get(block.first + index)?.count ?? 0) > 1).length;
  return labelled > inside.length / 3 ? undefined : span(block.first, last);
}

/** Whether most lines stop short of where the text around them is wrapped, or of the running text's length. */
function isRagged(lines: readonly Line[], { column, typical }: Survey): boolean {
  const limit = (column ?? Math.max(60, typical / 4)) * 0.85;
  return (
    lines.filter(({ indent, width }) => Math.min(indent, 8) + width < limit).length >= lines.length * 0.75
  );
}
