import type { Block, Survey } from '../regions/survey.js';
import type { Line } from '../text/lines.js';
import { isPrompt, isWorded, looksLikeCode } from '../text/listing.js';
import type { Recogniser } from './recogniser.js';
import { isDense, isSetIn, stretchFrom } from './stretch.js';

/** Longest listing without a blank line, in lines. */
const longest = 400;

/** A program, a command or markup that the author shows. */
export const code: Recogniser = {
  role: 'code',
  propose(block, survey) {
    const listing = listingFrom(block, survey);
    if (!listing) return undefined;
    const lines = survey.lines.slice(listing.first, listing.last + 1);
    const isSetFar = lines.every(({ indent }) => indent >= survey.margin + 3);
    const share = shareOfCode(lines, isSetFar);
    if (share < 0.3) return undefined;
    return {
      block: listing,
      clues: [
        'code/base',
        isPrompt(lines[0]!.text) && 'code/prompt',
        share >= 0.4 && 'code/some',
        share >= 0.7 && 'code/most',
        share >= 0.7 && lines.every(isThick) && 'code/thick',
        lines.length > 2 && share >= 0.7 && 'code/lines',
        isSetFar && 'code/set-in',
        isNested(lines) && share >= 0.4 && 'code/nested',
        isAnnounced(block, survey) && 'code/announced',
        lines.some(isProse) && 'code/prose',
        lines.length === 1 && isWorded(lines[0]!.text) && 'code/worded',
        block.label !== undefined && 'code/label',
      ],
    };
  },
};

/** The stretch that a block begins; else a single line at the margin, where no blank lines part the blocks of a text. */
function listingFrom(block: Block, survey: Survey): Block | undefined {
  const stretch = stretchFrom(block, survey, longest);
  const isAlone = block.first === block.last && !isSetIn(block, survey);
  return stretch ?? (isDense(survey) && isAlone ? block : undefined);
}

/** Comments, settings and ends of blocks, which at the margin may be headings of Markdown and words like all others. */
const isSetting = /^(?:#+ |(?:- )?[a-z][\w-]*:(?: \S+)?$|end$)/;

/** Share of the lines that look like code, or are a setting where all of them are set in. */
function shareOfCode(lines: readonly Line[], isSetFar: boolean): number {
  let listed = 0;
  for (const line of lines) if (looksLikeCode(line) || (isSetFar && isSetting.test(line.text))) listed++;
  return listed / lines.length;
}

/** Whether lines are set in further under what opens them, and come back. */
function isNested(lines: readonly Line[]): boolean {
  const steps = lines.slice(1).map(({ indent }, index) => indent - lines[index]!.indent);
  return steps.some((step) => step >= 2) && steps.some((step) => step <= -2);
}

/** Whether what stands before ends in a colon. */
const isAnnounced = ({ first }: Block, { blocks, blockOf }: Survey) =>
  blocks[blockOf[first]! - 1]?.shape.ending === 'colon';

/** Whether a good part of a line is marks that prose has few of. */
const isThick = ({ text }: Line) =>
  (text.match(/[=<>{}()[\]/\\|+*_$#@:;&-]/g)?.length ?? 0) > text.length / 7;

/** Several words in a row that end like a sentence, unless a mark of comments stands before them. */
const isProse = ({ text }: Line) =>
  !/^(?:\/\/|#|--|\*|;)/.test(text) && /(?:[\p{L}’']{2,},? ){6}/u.test(text) && /[.!?:]["”’»)]?$/.test(text);
