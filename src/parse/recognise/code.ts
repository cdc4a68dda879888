import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
import type { Line } from '../text/lines.js';
import { isPrompt, looksLikeCode } from '../text/listing.js';
import type { Recogniser } from './recogniser.js';

/** Longest listing without a blank line, in lines. */
const longest = 400;

/** A program, a command or markup that the author shows. */
export const code: Recogniser = {
  role: 'code',
  propose(block, survey) {
    const listing = listingFrom(block, survey);
    if (!listing) return undefined;
    const lines = survey.lines.slice(listing.first, listing.last + 1);
    const share = lines.filter(({ text }) => looksLikeCode(text)).length / lines.length;
    if (share < 0.3) return undefined;
    return {
      block: listing,
      clues: [
        'code/base',
        isPrompt(lines[0]!.text) && 'code/prompt',
        share >= 0.4 && 'code/some',
        share >= 0.7 && 'code/most',
        lines.length > 2 && share >= 0.7 && 'code/lines',
        lines.every(({ indent }) => indent >= survey.margin + 3) && 'code/set-in',
        lines.some(isProse) && 'code/prose',
        block.label !== undefined && 'code/label',
      ],
    };
  },
};

/** From a block that begins a run of lines, all of it; single lines where no blank lines part the blocks of a text. */
function listingFrom(block: Block, survey: Survey): Block | undefined {
  const { blocks, blockOf, block: span } = survey;
  if (isDense(survey)) return block.first === block.last ? block : undefined;
  if (block.gap === 0 && block.first > 0) return undefined;
  let last = block.last;
  for (let next = blocks[blockOf[last]! + 1]; next && next.gap === 0; next = blocks[blockOf[last]! + 1]) {
    if (next.last - block.first >= longest) return undefined;
    last = next.last;
  }
  return span(block.first, last);
}

/** Whether most blocks follow each other without a blank line. */
const isDense = once(({ blocks }) => blocks.filter(({ gap }) => gap === 0).length > blocks.length * 0.7);

/** Several words in a row that end like a sentence, with no mark of code. */
const isProse = (line: Line) =>
  !looksLikeCode(line.text) &&
  /(?:[\p{L}’']{2,},? ){6}/u.test(line.text) &&
  /[.!?:]["”’»)]?$/.test(line.text);
