import { once } from '../regions/once.js';
import type { Block } from '../regions/survey.js';
import { looksLikeCode } from '../text/listing.js';
import { announcesOther, isAllChrome, isChromePhrase } from './chrome-phrase.js';
import { echo } from './echo.js';
import { framePartOf } from './gutenberg.js';
import { isHeadBrief, isTrail, menuLength } from './head.js';
import { fieldOn, isMail, isOverHeader } from './mail.js';
import type { Recogniser } from './recogniser.js';

/** Longest line of page furniture, in columns and words. */
const longest = 160;
const mostWords = 30;
/** Furniture is seldom longer than this. */
const usual = { columns: 110, words: 16 };

/** What stands behind the mark that calls it, such as where an author works, is none. */
const isCalled = /^[¹²³⁰⁴-⁹*†‡§]/;

/** Furniture of the page that the text was copied from: menus, share bars, lists of other articles. */
export const chrome: Recogniser = {
  role: 'chrome',
  propose(block, survey) {
    const { shape, text } = block;
    if (framePartOf(block, survey)?.part === 'print') return { clues: ['chrome/licence'] };
    if (block.first >= signatureOf(survey)) return { clues: ['chrome/signature'] };
    if (fieldOn(block.first, survey)?.field === 'other' || isOverHeader(block.last, survey))
      return { clues: ['chrome/field'] };
    if (shape.length > longest || shape.words > mostWords) return undefined;
    const phrase = isChromePhrase(text, survey);
    const tail = block.first >= tailOf(survey);
    const head =
      survey.blockOf[block.first]! < menuLength(survey) &&
      shape.words <= 4 &&
      !isCalled.test(text) &&
      !isMail(survey);
    const behind = block.first >= behindOf(survey);
    const isWay = isTrail(block, survey);
    if (!phrase && !tail && !head && !behind && !isWay) return undefined;
    const heard = echo(text, survey);
    return {
      clues: [
        'chrome/short',
        heard !== undefined && heard >= 0.5 && 'chrome/echoed',
        heard === 0 && 'chrome/unheard',
        block.first !== block.last && 'chrome/lines',
        phrase && !tail && !head && 'chrome/amid',
        phrase && isAllChrome(text, survey) && 'chrome/whole',
        phrase && announcesOther(text, survey) && 'chrome/announces',
        phrase && shape.words > 7 && 'chrome/wordy',
        shape.words === 1 && 'chrome/one-word',
        shape.ending === 'stop' && 'chrome/stop',
        phrase && shape.ending !== 'stop' && 'chrome/phrase',
        tail && 'chrome/tail',
        tail && !phrase && tailLength(survey) <= shortTail && 'chrome/short-tail',
        behind && !tail && 'chrome/after-phrase',
        (shape.length > usual.columns || shape.words > usual.words) && 'chrome/long',
        head && 'chrome/head',
        isWay && 'chrome/trail',
        head && isHeadBrief(survey) && 'chrome/brief-head',
      ],
    };
  },
};

/** Longest signature, in lines. */
const longestSignature = 12;

/** Line of two dashes that begins the signature of a mail. */
const signatureOf = once(({ lines }) => {
  const from = Math.max(0, lines.length - longestSignature);
  const index = lines.slice(from).findIndex(({ text, indent }) => text === '--' && indent === 0);
  return index < 0 ? Infinity : from + index;
});

/** One or two short lines at the end may be a name or “The End”; more of them, or words of furniture, are none. */
const fewestInTail = 2;

/**
 * Line where the tail begins: a run of short lines up to the end of the text, none of which ends like a sentence or
 * bears a label. (Lists of other articles, tags and menus look so in every language.)
 */
const tailOf = once((survey) => {
  const isLoose = (block: Block) =>
    !block.label &&
    block.shape.length <= usual.columns &&
    !['stop', 'ellipsis', 'comma'].includes(block.shape.ending) &&
    block.shape.sentences === 1 &&
    !looksLikeCode(block);
  // The name above the signature of a mail belongs to the text.
  const blocks = survey.blocks.filter(({ first }) => first < signatureOf(survey));
  const last = blocks.findLastIndex((block) => !isLoose(block));
  const tail = blocks.slice(last + 1);
  const isFurniture = tail.length >= fewestInTail || tail.some(({ text }) => isChromePhrase(text, survey));
  return last < blocks.length / 3 || !isFurniture ? Infinity : (tail[0]?.first ?? Infinity);
});

/** A tail of this many lines may be the end of the text. */
const shortTail = 3;
const tailLength = once((survey) => survey.blocks.filter(({ first }) => first >= tailOf(survey)).length);

/** Length of what is surely text, in columns. */
const running = 200;

/** Line of the first words of furniture behind the last running text. What stands after them is furniture, too. */
const behindOf = once((survey) => {
  const last = survey.blocks.findLastIndex(({ shape }) => shape.length > running);
  if (last < survey.blocks.length / 3) return Infinity;
  const phrase = survey.blocks.slice(last + 1).find((block) => isChromePhrase(block.text, survey));
  return phrase?.first ?? Infinity;
});
