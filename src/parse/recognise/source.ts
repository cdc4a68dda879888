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
        label.count > 1 && 'source/runs-on',
        place > 0.7 && 'source/late',
        !under && place < 0.5 && 'source/early',
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
