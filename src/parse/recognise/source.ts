import { once } from '../regions/once.js';
import type { Block } from '../regions/survey.js';
import { isBullet } from '../text/label.js';
import { isWord } from '../words/match.js';
import type { Recogniser } from './recogniser.js';

/** A labelled entry of the list of sources or notes. The forms of its labels may be mixed. */
export const source: Recogniser = {
  role: 'source',
  propose(block, survey) {
    const { label } = block;
    if (!label || isBullet(label.label)) return undefined;
    const under = headingBefore(survey) < block.first;
    const place = block.first / survey.lines.length;
    return {
      clues: [
        'source/label',
        under && 'source/under-heading',
        survey.markers.has(label.label.name) && 'source/cited',
        notesOf(survey).has(block.first) && 'source/notes',
        label.count > 1 && 'source/runs-on',
        place > 0.7 && 'source/late',
        !under && place < 0.5 && !notesOf(survey).has(block.first) && 'source/early',
      ],
      facts: { label: label.label },
    };
  },
};

/** Line of the last heading for sources with a labelled block right after it; beyond the end if there is none. */
const headingBefore = once(({ blocks, words }) => {
  const isHeading = (block: Block, index: number) =>
    block.shape.length <= 60 &&
    isWord(block.text, 'sources', words) &&
    blocks[index + 1]?.label !== undefined;
  return blocks.findLast(isHeading)?.first ?? Infinity;
});

/** Share of the labels of a list of notes that the text must have markers for. */
const mustBeCited = 0.5;

/**
 * First lines of the entries of a list of notes that may have no heading: labels that count from 1 in any form, to
 * the last of them in the text, and markers for a good part of them in the text before.
 */
const notesOf = once(({ blocks, markers }): ReadonlySet<number> => {
  const chain = lastCount(blocks);
  const cited = chain.filter(({ label }) => markers.has(label!.label.name)).length;
  return new Set(cited > 0 && cited >= chain.length * mustBeCited ? chain.map(({ first }) => first) : []);
});

/** The last blocks whose numbers count from 1 without a gap. */
function lastCount(blocks: readonly Block[]): Block[] {
  let chain: Block[] = [];
  for (const block of blocks) {
    const value = block.label && !isLettered(block) ? block.label.label.value : undefined;
    if (value === 1) chain = [block];
    else if (value !== undefined && value === chain.length + 1) chain.push(block);
  }
  return chain;
}

const isLettered = ({ label }: Block) => /[a-z]/.test(label!.label.style);
