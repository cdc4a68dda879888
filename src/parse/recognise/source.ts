import type { Block, Survey } from '../regions/survey.js';
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

const headings = new WeakMap<Survey, number>();

/** Line of the last heading for sources with a labelled block right after it; beyond the end if there is none. */
function headingBefore(survey: Survey): number {
  let line = headings.get(survey);
  if (line === undefined) {
    const isHeading = (block: Block, index: number) =>
      block.shape.length <= 60 &&
      isWord(block.text, 'sources', survey.words) &&
      survey.blocks[index + 1]?.label !== undefined;
    line = survey.blocks.findLast(isHeading)?.first ?? Infinity;
    headings.set(survey, line);
  }
  return line;
}

const notes = new WeakMap<Survey, Set<number>>();

/** Share of the labels of a list of notes that the text must have markers for. */
const mustBeCited = 0.5;

/**
 * First lines of the entries of a list of notes that may have no heading: labels that count from 1 in any form, to
 * the last of them in the text, and markers for a good part of them in the text before.
 */
function notesOf(survey: Survey): Set<number> {
  let found = notes.get(survey);
  if (!found) {
    const chain = lastCount(survey.blocks);
    const cited = chain.filter(({ label }) => survey.markers.has(label!.label.name)).length;
    found = new Set(cited > 0 && cited >= chain.length * mustBeCited ? chain.map(({ first }) => first) : []);
    notes.set(survey, found);
  }
  return found;
}

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
