import type { RunningLabel } from '../regions/labels.js';
import type { Block, Survey } from '../regions/survey.js';
import { isBullet } from '../text/label.js';
import { talksInBullets } from './dashes.js';
import type { Recogniser } from './recogniser.js';

/** An item of a bulleted, numbered or lettered list. */
export const item: Recogniser = {
  role: 'item',
  propose(block, survey) {
    const { label } = block;
    if (!label || label.label.style === '†' || label.label.style === '¹') return undefined;
    const beside = isBeside(label, block, survey);
    return {
      clues: [
        'item/label',
        isBullet(label.label) && 'item/bullet',
        isSaidText(block) && isBullet(label.label) && talksInBullets(survey) && 'item/said',
        label.count > 1 && 'item/runs-on',
        label.count > 1 && beside && 'item/beside',
        label.count > 1 && !beside && 'item/apart',
        label.count === 1 && 'item/lonely',
      ],
      facts: { label: label.label },
    };
  },
};

/** Whether a text ends as what somebody says, or with the dash behind which it is told who. */
const isSaidText = ({ shape, text }: Block) =>
  ['stop', 'question', 'ellipsis', 'colon', 'comma'].includes(shape.ending) || /[-–—]$/.test(text);

/** Whether nothing but other labelled blocks stands between this label and the one before or after it. */
function isBeside({ before, after, label }: RunningLabel, block: Block, survey: Survey): boolean {
  const here = survey.blockOf[block.first]!;
  const near = isBullet(label) ? 1 : 2;
  return [before, after].some((line) => {
    if (line === undefined) return false;
    const there = survey.blockOf[line]!;
    const between = survey.blocks.slice(Math.min(here, there) + 1, Math.max(here, there));
    return between.length < near * 10 && between.every((block) => block.label !== undefined);
  });
}
