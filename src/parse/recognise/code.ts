import type { Block, Survey } from '../regions/survey.js';
import type { Line } from '../text/lines.js';
import type { Recogniser } from './recogniser.js';

/** Longest listing without a blank line, in lines. */
const longest = 400;

/** What programs and markup are written with, and prose is not. A line with one of them looks like code. */
const marks: RegExp[] = [
  /(?:[)\]}"'`\d];|[{}])\s*(?:\/\/.*)?$/,
  /^(?:[{}[\]]+[,;]?$|\);?$|\/\/|\/\*|\*\/|#!|#include|\$ |>>> |<!--|<\/?[a-z][\w-]*[\s/>])/,
  /[=!]==?|=>|->|::|\+\+|&&|\|\||\+=|:=/,
  /\w\(\)|\w\((?:["'\w.]+(?:,\s*)?)+\);?$/,
  /\w=["'{[]|^["'][\w-]+["']\s*:\s|^[\w-]+\s*=\s*["'[{\d]/,
  /^(?:const|let|var|function|return|import|export|class|def|fn|pub|public|private|static|void|if|for|while|else|print|echo|npm|git|sudo|curl|cd|node|select|SELECT)\b.*[(){};=<>]/,
  /<\/[a-z][\w-]*>|\/>$/,
];

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

/** From a block that begins a run of lines, or from every line that looks like code where no blank lines part blocks. */
function listingFrom(block: Block, { blocks, blockOf, block: span }: Survey): Block | undefined {
  if (block.gap === 0 && block.first > 0) return block.first === block.last ? block : undefined;
  let last = block.last;
  for (let next = blocks[blockOf[last]! + 1]; next && next.gap === 0; next = blocks[blockOf[last]! + 1]) {
    if (next.last - block.first >= longest) return undefined;
    last = next.last;
  }
  return span(block.first, last);
}

const looksLikeCode = ({ text }: Line) => text.length < 200 && marks.some((mark) => mark.test(text));

/** Several words in a row that end like a sentence, with no mark of code. */
const isProse = (line: Line) =>
  !looksLikeCode(line) && /(?:[\p{L}’']{2,},? ){6}/u.test(line.text) && /[.!?:]["”’»)]?$/.test(line.text);
