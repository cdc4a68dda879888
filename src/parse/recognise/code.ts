import type { Block, Survey } from '../regions/survey.js';
import type { Line } from '../text/lines.js';
import { isPrompt, looksLikeCode } from '../text/listing.js';
import type { Recogniser } from './recogniser.js';
import { isDense, stretchFrom } from './stretch.js';

/** Longest listing without a blank line, in lines. */
const longest = 400;

/** A program, a command or markup that the author shows. */
export const code: Recogniser = {
  role: 'code',
  propose(block, survey) {
    const listing = listingFrom(block, survey);
    if (!listing) return undefined;
    const lines = survey.lines.slice(listing.first, listing.last + 1);
    const share = lines.filter(looksLikeCode).length / lines.length;
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
        lines.every(({ indent }) => indent >= survey.margin + 3) && 'code/set-in',
        lines.some(isProse) && 'code/prose',
        block.label !== undefined && 'code/label',
      ],
    };
  },
};

/** The stretch that a block begins; else a single line, where no blank lines part the blocks of a text. */
function listingFrom(block: Block, survey: Survey): Block | undefined {
  const stretch = stretchFrom(block, survey, longest);
  return stretch ?? (isDense(survey) && block.first === block.last ? block : undefined);
}

/** Whether a good part of a line is marks that prose has few of. */
const isThick = ({ text }: Line) =>
  (text.match(/[=<>{}()[\]/\\|+*_$#@:;&-]/g)?.length ?? 0) > text.length / 7;

/** Several words in a row that end like a sentence, with no mark of code. */
const isProse = (line: Line) =>
  !looksLikeCode(line) && /(?:[\p{L}’']{2,},? ){6}/u.test(line.text) && /[.!?:]["”’»)]?$/.test(line.text);
