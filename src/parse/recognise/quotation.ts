import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
import { isAttributionText } from '../text/attribution.js';
import { talksInDashes } from './dashes.js';
import type { Recogniser } from './recogniser.js';

/** Columns that a quotation is set in from the margin, at least and at most; titles are set in further. */
const inset = [2, 16] as const;

/** Shortest block that counts as a paragraph, in columns; lines of verse are shorter. */
const shortestParagraph = 80;

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
        (inMarks || continued) && talkShare(survey) > 0.2 && 'quotation/within-talk',
        continued && 'quotation/continued',
        attributed && 'quotation/attributed',
        block.label !== undefined && 'quotation/labelled',
      ],
    };
  },
};

/** Whether quotation marks stand around the whole, and nothing is said between two that stand within. */
const isInMarks = ({ text, shape }: Block) =>
  /["”“»」』«]\.?$/.test(text.slice(-2)) &&
  /^(?:["“„«「『].*["”“»」』]|».*«)[.]?$/su.test(text) &&
  shape.length > 30 &&
  !isInterrupted(text);

/** Whether the marks that a text begins with close early, and others open later: somebody says who speaks. */
function isInterrupted(text: string): boolean {
  const closing = closers[text[0]!];
  const end = closing === undefined ? -1 : text.indexOf(closing, 1);
  return end > 0 && end < text.length - 2 && text.includes(text[0]!, end + 1);
}

/** Whether words in marks begin a block, and others tell who says them. */
function isTold({ text, shape }: Block): boolean {
  if (shape.start !== 'quote') return false;
  const end = text.slice(1).search(/["”“»«’」』]/) + 1;
  return end > 0 && text.length - end > 8;
}

/** Marks by those that close them. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
};

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
  for (let index = Math.min(first + 1, last); index <= last; index++) {
    const indent = lines[index]!.indent - margin;
    if (indent < inset[0] || indent > inset[1]) return false;
  }
  return true;
}

/** Share of blocks that are set in. */
const setInShare = once((survey) => shareOf(survey, (block) => isSetIn(block, survey)));
/** Share of the paragraphs that begin with words in quotation marks and go on without them, as talk does. */
const talkShare = once(({ blocks }) => {
  const told = blocks.filter(isTold).length;
  const others = blocks.filter((block) => !isTold(block) && block.shape.length > shortestParagraph).length;
  return told / Math.max(1, told + others);
});

const shareOf = ({ blocks }: Survey, test: (block: Block) => boolean) =>
  blocks.filter(test).length / Math.max(1, blocks.length);

/** Whether a line that names somebody follows, and the text does not end there, where it would name its author. */
function isAttributed({ last }: Block, survey: Survey): boolean {
  const { blocks, blockOf } = survey;
  const next = blockOf[last]! + 1;
  if (next >= blocks.length - 1 || !isAttributionText(blocks[next]!.text)) return false;
  return blocks[next]!.gap === 0 || !talksInDashes(survey);
}
