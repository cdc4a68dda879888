/** Lines that stand together as those of a stanza or a listing do, whatever natural blocks they make. */
import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';

/** Columns that lines are set in from the margin at least, to stand apart by that alone. */
const inset = 2;

/**
 * The stretch of lines that a block begins: up to the next blank line or, where paragraphs follow each other without
 * blank lines, as far as lines are set in.
 *
 * @param longest Most lines of a stretch.
 * @returns Undefined where the block begins none, or a longer one.
 */
export function stretchFrom(block: Block, survey: Survey, longest: number): Block | undefined {
  const { blocks, blockOf } = survey;
  const before = blocks[blockOf[block.first]! - 1];
  const bySetting = isDense(survey) && isSetIn(block, survey);
  const begins = block.gap > 0 || before === undefined || (bySetting && !isSetIn(before, survey));
  if (!begins) return undefined;
  let last = block.last;
  for (let next = blocks[blockOf[last]! + 1]; next && next.gap === 0; next = blocks[blockOf[last]! + 1]) {
    if (bySetting && !isSetIn(next, survey)) break;
    if (next.last - block.first >= longest) return undefined;
    last = next.last;
  }
  return survey.block(block.first, last);
}

/** Whether paragraphs follow each other without blank lines. */
export const isDense = once(({ blocks }) => {
  const { running, touching } = countsOf(blocks);
  return touching > running * 0.7;
});

/** Whether blank lines part most paragraphs. */
const isParted = once(({ blocks }) => {
  const { running, touching } = countsOf(blocks);
  return touching <= running * 0.4;
});

/** How much running text there is, and how much of it touches what stands above. */
function countsOf(blocks: readonly Block[]): { running: number; touching: number } {
  const running = blocks.filter(({ shape, label }) => !label && shape.length > 160);
  return { running: running.length, touching: running.filter(({ gap }) => gap === 0).length };
}

/** Whether no blank line stands before a block, in a text whose paragraphs blank lines part. */
export const isTouching = (block: Block, survey: Survey): boolean =>
  block.gap === 0 && survey.blockOf[block.first] !== 0 && isParted(survey);

/** Whether all lines of a block are set in from the margin. */
export const isSetIn = ({ first, last }: Block, { lines, margin }: Survey) =>
  lines.slice(first, last + 1).every(({ indent }) => indent >= margin + inset);
