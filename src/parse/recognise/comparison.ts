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
  if (block.shape.words < 8) return false;
  const lengths = sentenceLengths(survey);
  const shorter = countFirst(lengths, (length) => length <= block.shape.length * 1.5);
  return shorter <= Math.max(2, lengths.length / 12);
}

/** How many of the sorted values pass a test that those up to some limit pass. */
function countFirst(sorted: readonly number[], test: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Blocks that look like headings at first sight. */
const plainHeads = once(
  ({ blocks, typical }) =>
    new Set(
      blocks.filter(
        ({ shape, label }, index) =>
          !label &&
          shape.length < typical * 0.35 &&
          shape.length <= longestHeading &&
          (shape.ending === 'none' || shape.ending === 'question') &&
          shape.sentences === 1 &&
          shape.start !== 'lower' &&
          shape.start !== 'mark' &&
          (blocks[index + 1]?.shape.length ?? 0) > 2 * shape.length,
      ),
    ),
);

/** Their lengths, sorted, those in capitals and the others apart. */
const headLengths = once((survey) => {
  const lengthsOf = (inCapitals: boolean) =>
    [...plainHeads(survey)]
      .filter(({ shape }) => shape.capitals === inCapitals)
      .map(({ shape }) => shape.length)
      .sort((a, b) => a - b);
  return { capitals: lengthsOf(true), others: lengthsOf(false) };
});

/** Whether two or more other blocks look like headings at first sight and have about this length. */
export function isAlike(block: Block, survey: Survey): boolean {
  const { capitals, others } = headLengths(survey);
  const lengths = block.shape.capitals ? capitals : others;
  const shorter = countFirst(lengths, (length) => 2.5 * length <= block.shape.length);
  const upTo = countFirst(lengths, (length) => length < 2.5 * block.shape.length);
  return upTo - shorter - (isCounted(block, survey) ? 1 : 0) >= 2;
}

/** Whether the natural block that a block begins is one of those like it. */
function isCounted({ first, shape }: Block, survey: Survey): boolean {
  const own = survey.blocks[survey.blockOf[first]!]!;
  return (
    own.first === first &&
    plainHeads(survey).has(own) &&
    own.shape.capitals === shape.capitals &&
    own.shape.length < 2.5 * shape.length &&
    shape.length < 2.5 * own.shape.length
  );
}
