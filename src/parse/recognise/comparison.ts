/** A short block against all others of its text: how rare its length is, and whether others are like it. */
import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';

/** Longest heading, in columns; longest seen in news and journals is about 120. */
export const longestHeading = 160;

/** Lengths of the blocks that end in a stop, sorted. */
const sentenceLengths = once(({ blocks }) =>
  blocks
    .filter(({ shape, label }) => !label && shape.ending === 'stop')
    .map(({ shape }) => shape.length)
    .sort((a, b) => a - b),
);

/**
 * Whether a sentence that stands alone is an exception in its text: at most one in twelve of the blocks that end in a
 * stop is as short, so its shortness means something.
 */
export function isRare(block: Block, survey: Survey): boolean {
  const lengths = sentenceLengths(survey);
  const shorter = countUpTo(lengths, block.shape.length * 1.5);
  return block.shape.words >= 8 && shorter <= Math.max(2, lengths.length / 12);
}

/** How many of the sorted values are no greater than a limit. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Blocks that look like headings at first sight. */
const plainHeads = once(({ blocks, typical }) =>
  blocks.filter(
    ({ shape, label }, index) =>
      !label &&
      ['none', 'question'].includes(shape.ending) &&
      shape.length < typical * 0.35 &&
      shape.length <= longestHeading &&
      shape.sentences === 1 &&
      shape.start !== 'lower' &&
      shape.start !== 'mark' &&
      (blocks[index + 1]?.shape.length ?? 0) > 2 * shape.length,
  ),
);

/** Whether two or more other blocks look like headings at first sight and have about this length. */
export function isAlike(block: Block, survey: Survey): boolean {
  const { length, capitals } = block.shape;
  let alike = 0;
  for (const { first, shape } of plainHeads(survey))
    if (
      first !== block.first &&
      shape.capitals === capitals &&
      shape.length < 2.5 * length &&
      length < 2.5 * shape.length &&
      ++alike >= 2
    )
      return true;
  return false;
}
