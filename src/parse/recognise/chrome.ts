import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
import { isChromePhrase } from './chrome-phrase.js';
import { framePartOf } from './gutenberg.js';
import { firstText } from './head.js';
import { fieldOn } from './mail.js';
import type { Recogniser } from './recogniser.js';

/** Longest line of page furniture, in columns and words. */
const longest = 110;
const mostWords = 16;

/** Furniture of the page that the text was copied from: menus, share bars, lists of other articles. */
export const chrome: Recogniser = {
  role: 'chrome',
  propose(block, survey) {
    const { shape, text } = block;
    if (framePartOf(block, survey)?.part === 'print') return { clues: ['chrome/licence'] };
    if (block.first >= signatureOf(survey)) return { clues: ['chrome/signature'] };
    if (fieldOn(block.first, survey)?.field === 'other') return { clues: ['chrome/field'] };
    if (shape.length > longest || shape.words > mostWords) return undefined;
    const phrase = isChromePhrase(text, survey);
    const tail = block.first >= tailOf(survey);
    const head = survey.blockOf[block.first]! < Math.min(8, firstText(survey)) && shape.words <= 4;
    if (!phrase && !tail && !head) return undefined;
    return {
      clues: [
        'chrome/short',
        phrase && shape.ending !== 'stop' && 'chrome/phrase',
        tail && 'chrome/tail',
        head && 'chrome/head',
      ],
    };
  },
};

/** Longest signature, in lines. */
const longestSignature = 12;

/** Line of two dashes that begins the signature of a mail. */
function signatureOf({ lines }: Survey): number {
  const from = Math.max(0, lines.length - longestSignature);
  const index = lines.slice(from).findIndex(({ text, indent }) => text === '--' && indent === 0);
  return index < 0 ? Infinity : from + index;
}

/** One or two short lines at the end may be a name or “The End”; more of them, or words of furniture, are none. */
const fewestInTail = 2;

/**
 * Line where the tail begins: a run of short lines up to the end of the text, none of which ends like a sentence or
 * bears a label. (Lists of other articles, tags and menus look so in every language.)
 */
const tailOf = once((survey) => {
  const isLoose = ({ shape, label }: Block) =>
    !label &&
    shape.length <= longest &&
    shape.sentences === 1 &&
    !['stop', 'ellipsis', 'comma'].includes(shape.ending);
  const last = survey.blocks.findLastIndex((block) => !isLoose(block));
  const tail = survey.blocks.slice(last + 1);
  const isFurniture = tail.length >= fewestInTail || tail.some(({ text }) => isChromePhrase(text, survey));
  return last < survey.blocks.length / 3 || !isFurniture ? Infinity : (tail[0]?.first ?? Infinity);
});
