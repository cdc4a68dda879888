import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
import { isAttributionText } from '../text/attribution.js';
import { talksInDashes } from './dashes.js';
import type { Recogniser } from './recogniser.js';

/** Columns that a quotation is set in from the margin, at least and at most; titles are set in further. */
const inset = [2, 16] as const;

/** A paragraph of somebody else's text, set apart. */
export const quotation: Recogniser = {
  role: 'quotation',
  propose(block, survey) {
    const marked = block.text.startsWith('>');
    const indented = isSetIn(block, survey);
    const inMarks = isInMarks(block);
    const attributed = isAttributed(block, survey);
    const continued = isContinued(block, survey);
    if (!marked && !indented && !inMarks && !attributed && !continued) return undefined;
    const before = survey.blocks[survey.blockOf[block.first]! - 1];
    return {
      clues: [
        'quotation/base',
        marked && 'quotation/marked',
        indented && 'quotation/indented',
        indented && setInShare(survey) < 0.2 && 'quotation/seldom',
        indented && setInShare(survey) > 0.5 && 'quotation/often',
        indented && block.last > block.first && survey.column !== undefined && 'quotation/wrapped',
        !marked && block.first === block.last && survey.column !== undefined && 'quotation/single-line',
        !marked && block.shape.length < 40 && 'quotation/short',
        !marked && (block.shape.length > 160 || block.shape.sentences > 1) && 'quotation/running',
        !marked && before?.shape.ending === 'colon' && 'quotation/announced',
        inMarks && 'quotation/in-marks',
        inMarks && talkShare(survey) > 0.15 && 'quotation/within-talk',
        continued && 'quotation/continued',
        attributed && 'quotation/attributed',
        block.label !== undefined && 'quotation/labelled',
      ],
    };
  },
};

/** Whether quotation marks stand around the whole. */
const isInMarks = ({ text, shape }: Block) =>
  /^(?:["“„«「『].*["”“»」』]|».*«)[.]?$/su.test(text) && shape.length > 30;

/**
 * Whether a quotation goes on over several blocks: each of them begins with a mark, and none but the last ends with one.
 */
function isContinued(block: Block, { blocks, blockOf }: Survey): boolean {
  const here = blockOf[block.first]!;
  const [before, next] = [blocks[here - 1], blocks[here + 1]];
  if (!opens(block)) return false;
  return isLeftOpen(block)
    ? next !== undefined && opens(next)
    : before !== undefined && isLeftOpen(before) && endsClosed(block);
}

const opens = ({ text }: Block) => /^[“„«「『]/.test(text);
const endsClosed = ({ text }: Block) => /[”“»」』][.]?$/.test(text);
/** Whether the mark that a block begins with has no partner in it. */
const isLeftOpen = (block: Block) => opens(block) && !/[”»」』]/.test(block.text.slice(1));

/** Whether every line is set in. A first line alone that is set in begins a paragraph. */
function isSetIn({ first, last }: Block, { lines, margin, firstIndent }: Survey): boolean {
  if (first === last && Math.abs(lines[first]!.indent - margin - firstIndent) <= 1) return false;
  const indents = lines.slice(first, last + 1).map(({ indent }) => indent - margin);
  const rest = indents.length > 1 ? indents.slice(1) : indents;
  return rest.every((indent) => indent >= inset[0] && indent <= inset[1]);
}

/** Share of blocks that are set in. */
const setInShare = once((survey) => shareOf(survey, (block) => isSetIn(block, survey)));
/** Share of blocks that stand in quotation marks. */
const talkShare = once((survey) => shareOf(survey, isInMarks));

const shareOf = ({ blocks }: Survey, test: (block: Block) => boolean) =>
  blocks.filter(test).length / Math.max(1, blocks.length);

/** Whether a line that names somebody follows, and the text does not end there, where it would name its author. */
function isAttributed({ last }: Block, survey: Survey): boolean {
  const { blocks, blockOf } = survey;
  const next = blockOf[last]! + 1;
  if (next >= blocks.length - 1 || !isAttributionText(blocks[next]!.text)) return false;
  return blocks[next]!.gap === 0 || !talksInDashes(survey);
}
