import type { Block, Survey } from '../regions/survey.js';
import { isAttributionText } from '../text/attribution.js';
import { byline } from './byline.js';
import { talksInDashes } from './dashes.js';
import { firstText } from './head.js';
import type { Recogniser } from './recogniser.js';

/** Most blocks and columns of what is quoted, columns where nothing sets it apart, and of the line that says whose it is. */
const mostBlocks = 12;
const longest = 400;
const longestPlain = 160;
const longestName = 60;
/** Longest block that an epigraph stands under, in columns. */
const longestAbove = 100;
/** Columns that a name without a dash is set in further than the quotation. */
const mostlyRight = 4;
/** Longest line of verse in it. */
const longestLine = 64;

/** Words of somebody else before an article or a chapter begins, and whose they are. */
export const epigraph: Recogniser = {
  role: 'epigraph',
  propose(block, survey) {
    const { blocks, blockOf, margin, lines } = survey;
    const here = blockOf[block.first]!;
    const found = block.first === blocks[here]!.first ? partsFrom(here, survey) : undefined;
    if (!found) return undefined;
    const { quoted, name, by } = found;
    const next = blocks[here + quoted.length + 1]!;
    const isUnderTitle = here < firstText(survey);
    const isVerse = quoted.length > 1 && quoted.every((part) => part.last === part.first);
    const isSetIn = quoted.every((part) =>
      lines.slice(part.first, part.last + 1).every(({ indent }) => indent >= margin + 2),
    );
    const text = quoted.map((part) => part.text).join(' ');
    const inMarks = /^(?:["“„«「『].*["”“»」』]|».*«)[.]?$/su.test(text);
    const isWork = /[,،、，]/.test(name.text);
    const isBySomebodyElse = byline.propose(next, survey)?.clues.includes('byline/stated') ?? false;
    // A lead and a name behind a dash are the author’s own.
    const isQuoted = inMarks || isVerse || isSetIn || isWork || isBySomebodyElse;
    if (isUnderTitle && !isQuoted) return undefined;
    // A paragraph and a name under it, neither of them set apart, are a text and its author.
    const isApart = inMarks || isVerse || isSetIn;
    if (!isApart && (name.gap > 0 || text.length > longestPlain)) return undefined;
    return {
      block: survey.block(block.first, name.last),
      clues: [
        'epigraph/base',
        ...by,
        inMarks && 'epigraph/in-marks',
        isSetIn && 'epigraph/set-in',
        isVerse && 'epigraph/verse',
        isWork && 'epigraph/work',
        isBySomebodyElse && 'epigraph/somebody-else',
        !isUnderTitle && 'epigraph/under-heading',
      ],
      facts: { name: name.first, isVerse },
    };
  },
};

interface Parts {
  quoted: Block[];
  name: Block;
  /** How the name is told. */
  by: ('epigraph/dash' | 'epigraph/right')[];
}

/** The quotation that begins with a block, under a short line and over running text, with the name under it. */
function partsFrom(here: number, survey: Survey): Parts | undefined {
  const { blocks, lines, turns, tables } = survey;
  const before = blocks[here - 1];
  if (!before || before.shape.length > longestAbove || before.shape.sentences > 2) return undefined;
  const quoted: Block[] = [];
  let length = 0;
  for (let at = here; at < blocks.length && quoted.length < mostBlocks; at++) {
    const block = blocks[at]!;
    const by = quoted.length > 0 ? namedBy(block, quoted, survey) : [];
    if (by.length > 0) return isOverText(at, survey) ? { quoted, name: block, by } : undefined;
    if (block.label || turns.has(block.first) || tables.has(block.first) || block.text.startsWith('>'))
      return undefined;
    if (quoted.length > 0 && block.gap > 0) return undefined;
    length += block.shape.length;
    const isBroken = lines.slice(block.first, block.last + 1).some(({ width }) => width > longestLine);
    if (length > longest || (isBroken && quoted.length > 0)) return undefined;
    quoted.push(block);
  }
  return undefined;
}

/** What says that a block names whose the words before it are: a dash, or its place far to the right. */
function namedBy(block: Block, quoted: readonly Block[], survey: Survey): Parts['by'] {
  if (block.first !== block.last || block.shape.length > longestName || block.gap > 1) return [];
  const left = survey.lines[block.first]!.indent;
  const furthest = quoted.reduce((most, { first }) => Math.max(most, survey.lines[first]!.indent), 0);
  const isRight = left >= furthest + mostlyRight;
  const isDashed = isAttributionText(block.text);
  if (isDashed && block.gap > 0 && !isRight && talksInDashes(survey)) return [];
  const isTouching = block.gap === 0 && survey.blockOf[block.first]! > firstText(survey);
  if (!isDashed && !(isRight && isTouching && block.shape.capitals && block.shape.words <= 8)) return [];
  return [
    ...(isDashed ? (['epigraph/dash'] as const) : []),
    ...(isRight ? (['epigraph/right'] as const) : []),
  ];
}

/** Whether running text begins behind a block, perhaps under a byline. */
function isOverText(at: number, survey: Survey): boolean {
  const next = survey.blocks.slice(at + 1, at < firstText(survey) ? at + 4 : at + 2);
  const text = next.findIndex(
    ({ shape }) => shape.length > 160 || (shape.sentences > 1 && shape.length > 80),
  );
  return text >= 0 && next[0]!.gap > 0;
}
