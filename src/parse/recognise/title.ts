import type { Block, Survey } from '../regions/survey.js';
import { beginsWithSmall } from '../text/letters.js';
import { mayHold, sign } from '../text/signs.js';
import { swift } from '../text/western.js';
import { captionWord } from './caption.js';
import { isChromePhrase } from './chrome-phrase.js';
import { echo } from './echo.js';
import { isFigures } from './figures.js';
import { framePartOf } from './gutenberg.js';
import {
  endsTrail,
  firstText,
  isCredit,
  isOverCredits,
  isSaidTwice,
  isTrail,
  longestInHead,
} from './head.js';
import { fieldOn } from './mail.js';
import type { Recogniser } from './recogniser.js';

/** Letters, and no mark of quoted mail before them. */
const wording = swift(String.raw`^[^>].*\p{L}`, 's');

/** Longest title, in columns. */
const longest = 240;

/** The line or lines that name the article. */
export const title: Recogniser = {
  role: 'title',
  propose(block, survey) {
    const { shape, text, indent, label } = block;
    const frame = framePartOf(block, survey);
    if (frame)
      return frame.part === 'title' ? { clues: ['title/field'], facts: { skip: frame.skip } } : undefined;
    const field = fieldOn(block.first, survey);
    if (field)
      return field.field === 'subject' && block.first === block.last
        ? { clues: ['title/subject'], facts: { skip: field.skip } }
        : undefined;
    if (shape.length > longest || block.last - block.first > 3 || !wording(text).test(text)) return undefined;
    const heard = echo(text, survey);
    return {
      clues: [
        'title/base',
        heard !== undefined && heard >= 0.5 && 'title/echoed',
        heard === 0 && 'title/unheard',
        isDefined(block, survey) && 'title/defined',
        ['none', 'question'].includes(shape.ending) && 'title/no-stop',
        shape.ending === 'stop' && 'title/stop',
        ['comma', 'colon', 'ellipsis'].includes(shape.ending) && 'title/open-end',
        shape.words === 1 && shape.length < 12 && 'title/one-word',
        shape.words >= 3 && shape.words <= 18 && 'title/words',
        block.first === survey.blocks[0]?.first && 'title/first',
        isLongest(block, survey) && 'title/longest',
        shape.length > 150 && 'title/long',
        shape.sentences > 1 && 'title/sentences',
        block.underline !== undefined && 'title/underlined',
        shape.capitals && 'title/capitals',
        indent > survey.margin + 4 && 'title/centred',
        block.last > block.first && beginsWithSmall(survey.lines[block.first + 1]!.text) && 'title/runs-on',
        shape.start === 'lower' && 'title/lower',
        shape.start === 'quote' && 'title/quote',
        shape.hasUrl && 'title/url',
        mayHold(block, sign.digit) && isFigures(text) && 'title/figures',
        label !== undefined && label.count > 1 && 'title/label',
        isCredit(block, survey) && 'title/credit',
        shape.words > 1 && isOverCredits(block, survey) && 'title/over-credits',
        isSaidTwice(block, survey) && 'title/twice',
        isTrail(block, survey) && 'title/trail',
        endsTrail(block, survey) && 'title/ends-trail',
        isChromePhrase(text, survey) && 'title/chrome',
        captionWord(text, survey) === 'named' && 'title/caption',
      ],
    };
  },
};

/** Longest name of a thing, in words, and how far into the text it is said, in characters. */
const definition = { words: 4, within: 60 };

/** Whether the text begins by saying what the first line names, as articles of encyclopaedias do. */
function isDefined({ text, shape, first }: Block, survey: Survey): boolean {
  const running = survey.blocks[firstText(survey)];
  if (!running || first !== survey.blocks[0]?.first || running.first === first) return false;
  if (shape.words > definition.words || text.length < 4) return false;
  return running.text.slice(0, definition.within).toLowerCase().includes(text.toLowerCase());
}

/** Whether no other line before the first running text is as long: menus and rubrics are shorter. */
function isLongest(block: Block, survey: Survey): boolean {
  const longest = longestInHead(survey);
  return longest !== undefined && block.first <= longest.first && longest.last <= block.last;
}
