/** What stands around a short line, and how such lines are spread over the text: contrast is more than length. */
import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
import { isBlank } from '../text/lines.js';
import { hasCapitals } from './capitals.js';
import { isNumeral } from './numbering.js';
import type { PointsRule } from './points.js';
import { isTouching } from './stretch.js';

/** Clues that a short line's neighbours and the text as a whole give for or against a heading. */
export function surroundings(block: Block, survey: Survey): (PointsRule | false)[] {
  const { blocks, blockOf } = survey;
  const [here, after] = [blockOf[block.first]!, blockOf[block.last]! + 1];
  const [before, next] = [blocks[here - 1], blocks[after]];
  const run = runLength(here, after, survey);
  const density = densityOf(survey);
  const style = styleOf(survey);
  return [
    before !== undefined && isText(before) && 'heading/after-text',
    next !== undefined && isText(next) && blocks[after + 1] !== undefined && 'heading/over-text',
    !isNumeral(block.text) && next !== undefined && isVerse(next, survey) && 'heading/over-verse',
    next?.label !== undefined && 'heading/over-list',
    block.shape.ending === 'colon' && next !== undefined && !isText(next) && 'heading/announces',
    run === 2 && 'heading/beside-short',
    run > 2 && 'heading/among-short',
    density > 0.35 && 'heading/dense',
    density < 0.15 && 'heading/sparse',
    block.gap > (next?.gap ?? 1) && block.gap > 0 && 'heading/gap-above',
    isPart(block, next, survey) && 'heading/touching',
    spacedLines(survey) > 1 && block.gap <= usualGap(survey) && before !== undefined && 'heading/usual-gap',
    isRepeated(block, survey) && 'heading/repeated',
    style !== undefined && block.shape.words > 2 && styleMatches(block, style) && 'heading/house-style',
    style !== undefined && block.shape.words > 2 && !styleMatches(block, style) && 'heading/other-style',
    block.first > lastText(survey) && 'heading/after-all',
    block.first < firstLong(survey) && 'heading/before-all',
  ];
}

const isText = ({ shape, label }: Block) =>
  !label && (shape.length > 160 || shape.sentences > 1 || (shape.length > 80 && shape.ending === 'stop'));

/** Fewest lines that tell verse under its title, as many as are looked at, and the longest of them, in columns. */
const fewestVerses = 3;
const mostVerses = 8;
const longestVerse = 80;

/** Whether the lines up to the next blank one begin with capitals wherever sentences end. */
function isVerse({ first, gap }: Block, { lines }: Survey): boolean {
  const near = lines.slice(first, first + mostVerses);
  const blank = near.findIndex(isBlank);
  const verses = blank < 0 ? near : near.slice(0, blank);
  return (
    gap > 0 &&
    verses.length >= fewestVerses &&
    verses.every(({ width }) => width <= longestVerse) &&
    hasCapitals(verses)
  );
}

/** A short line that does not end like a sentence and bears no label. */
const isShort = ({ shape, label }: Block) =>
  !label && shape.length < 90 && !['stop', 'comma'].includes(shape.ending);

/** Whether a short line touches another one, in a text whose blocks blank lines part: they are one thing together. */
const isPart = (block: Block, next: Block | undefined, survey: Survey) =>
  (isTouching(block, survey) && isBrief(survey.blocks[survey.blockOf[block.first]! - 1]!)) ||
  (next !== undefined && isTouching(next, survey) && isBrief(next));

const isBrief = ({ shape, label }: Block) => !label && shape.length < 90;

/** Blank lines that stand before most blocks of running text, or before most blocks where there is none. */
export const usualGap = once(({ blocks }) => {
  const running = blocks.filter(isText);
  const gaps = (running.length > 0 ? running : blocks).map(({ gap }) => gap).sort((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? 1;
});

/** How many short lines over or under running text stand behind more blank lines than other blocks. */
const spacedLines = once((survey) => {
  const usual = Math.max(1, usualGap(survey));
  const { blocks } = survey;
  const from = blocks.findIndex(isText);
  return blocks.filter((block, index) => index > from && isShort(block) && block.gap > usual).length;
});

/** Longest run of short lines that is counted. */
const longestRun = 4;

/** How many short lines stand together here, up to a few. */
function runLength(here: number, after: number, { blocks }: Survey): number {
  let run = 1;
  const isShortAt = (at: number) => at >= 0 && at < blocks.length && isShort(blocks[at]!);
  for (let at = here - 1; run < longestRun && isShortAt(at); at--) run++;
  for (let at = after; run < longestRun && isShortAt(at); at++) run++;
  return run;
}

/** Share of the short lines among all blocks. */
const densityOf = once(
  ({ blocks }) => blocks.filter(isShort).length / Math.max(1, blocks.filter(({ label }) => !label).length),
);

const repeats = once(({ blocks }) => {
  const seen = new Map<string, number>();
  for (const { text, shape } of blocks) if (shape.length < 160) seen.set(text, (seen.get(text) ?? 0) + 1);
  return seen;
});

const isRepeated = ({ text }: Block, survey: Survey) => (repeats(survey).get(text) ?? 0) > 1;

interface Style {
  capitals: boolean;
  titleCase: boolean;
}

/** Fewest lines that make a style. */
const fewest = 3;

/** How the short lines over running text are set, where most of them are set alike. */
const styleOf = once(({ blocks }): Style | undefined => {
  const heads = blocks.filter(
    (block, index) =>
      isShort(block) && block.shape.words > 2 && blocks[index + 1] && isText(blocks[index + 1]!),
  );
  if (heads.length < fewest) return undefined;
  const share = (test: (block: Block) => boolean) => heads.filter(test).length / heads.length;
  const capitals = share(({ shape }) => shape.capitals);
  const titleCase = share(({ shape }) => shape.titleCase > 0.7);
  if ([capitals, titleCase].some((part) => part > 0.3 && part < 0.7)) return undefined;
  return { capitals: capitals >= 0.7, titleCase: titleCase >= 0.7 };
});

const styleMatches = ({ shape }: Block, { capitals, titleCase }: Style) =>
  shape.capitals === capitals && shape.titleCase > 0.7 === titleCase;

const lastText = once(({ blocks }) => blocks.findLast(isText)?.first ?? -1);
const firstLong = once(({ blocks }) => blocks.find(isText)?.first ?? Infinity);
