import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
import { isBullet } from '../text/label.js';
import { hasWords } from '../text/letters.js';
import { isWorded, looksLikeCode } from '../text/listing.js';
import { mayHold, sign } from '../text/signs.js';
import { swift } from '../text/western.js';
import { isWord } from '../words/match.js';
import { captionWord } from './caption.js';
import { isChromePhrase } from './chrome-phrase.js';
import { isAlike, isRare, longestHeading } from './comparison.js';
import { creditsOf } from './credits.js';
import { echo } from './echo.js';
import { isFigures } from './figures.js';
import { countsOn, hasChapterWord, isApart, isChapter, isNamedChapter, isNumeral } from './numbering.js';
import type { Recogniser } from './recogniser.js';
import { isInSeries } from './series.js';
import { surroundings, usualGap } from './surroundings.js';

/**
 * A line over a stretch of text. Contrast with the running text is what tells it, since capitals, brevity without a
 * verb and chapter words all fail on the headings of today's articles, which are sentences.
 */
export const heading: Recogniser = {
  role: 'heading',
  propose(block, survey) {
    const { shape, text, label } = block;
    const isStated = survey.stated.has(block.first);
    const isLong = shape.length > longestHeading || block.last - block.first > 2;
    if ((isLong && !isStated) || !hasWords(text)) return undefined;
    if (isTorn(block, survey) && !isStated) return undefined;
    const contrast = shape.length / survey.typical;
    const next = survey.blocks[survey.blockOf[block.last]! + 1];
    const heard = echo(text, survey);
    return {
      clues: [
        'heading/base',
        isStated && 'heading/stated',
        shape.ending === 'none' && 'heading/no-stop',
        mayHold(block, sign.question) && /[?？؟]["”’»)]*$/.test(text) && 'heading/question',
        mayHold(block, sign.exclamation) && /[!！]["”’»)]*$/.test(text) && 'heading/exclamation',
        shape.ending === 'question' && shape.sentences === 1 && shape.start !== 'quote' && 'heading/no-stop',
        shape.ending === 'stop' && 'heading/stop',
        shape.ending === 'colon' && 'heading/colon',
        (shape.ending === 'comma' || shape.ending === 'ellipsis') && 'heading/open-end',
        contrast < 0.35 && 'heading/contrast',
        contrast < 0.25 && shape.ending !== 'none' && 'heading/strong-contrast',
        shape.ending === 'stop' && (isRare(block, survey) ? 'heading/rare' : 'heading/common'),
        standsAlone(block, survey) && 'heading/alone',
        block.gap > 1 && block.gap > usualGap(survey) && 'heading/gap',
        next !== undefined &&
          next.shape.length >= 2 * shape.length &&
          next.shape.length > 60 &&
          'heading/before-text',
        (next === undefined || next.shape.length < 1.2 * shape.length) && 'heading/before-short',
        isAlike(block, survey) && 'heading/alike',
        shape.words > 16 && 'heading/wordy',
        shape.sentences > 1 && 'heading/sentences',
        block.underline !== undefined && 'heading/underlined',
        shape.capitals && 'heading/capitals',
        !shape.capitals && shape.titleCase > 0.7 && shape.words > 2 && 'heading/title-case',
        survey.column !== undefined && block.indent > survey.margin + 7 && 'heading/centred',
        isChapter(text, survey) && 'heading/chapter',
        hasChapterWord(text, survey) && 'heading/chapter-word',
        (isNamedChapter(block, survey) || (label !== undefined && isApart(label, survey))) &&
          'heading/numbered',
        isWord(text, 'sources', survey.words) && 'heading/sources',
        shape.start === 'lower' && 'heading/lower',
        shape.start === 'quote' && (beginsWithQuotedWord(text) ? 'heading/quoted-word' : 'heading/quote'),
        isSpoken(text) && 'heading/spoken',
        isSpoken(text) && quotedShare(survey) > 0.2 && 'heading/said',
        /^[—–$>#%{}<|¹²³⁰⁴-⁹†‡-]/.test(text) && !isNumeral(text) && 'heading/dash',
        shape.hasUrl && 'heading/url',
        looksLikeCode(block) && !isWorded(text) && 'heading/code',
        creditsOf(block, survey) !== undefined && 'heading/credit',
        isChromePhrase(text, survey) && 'heading/chrome',
        label !== undefined && isBullet(label.label) && !isNumeral(text) && 'heading/bullet',
        shape.words === 1 && 'heading/one-word',
        shape.length > 90 && 'heading/long',
        mayHold(block, sign.comma) && clause(text).test(text) && 'heading/clauses',
        mayHold(block, sign.separator) && separator(text).test(text) && 'heading/separators',
        /^[([].*[)\]]$/su.test(text) && 'heading/bracketed',
        mayHold(block, sign.digit) && isFigures(text) && 'heading/figures',
        isNumeral(text) && 'heading/numeral',
        countsOn(text, survey) && 'heading/counts',
        isInSeries(block, survey) && 'heading/series',
        captionWord(text, survey) !== undefined && 'heading/caption',
        quotedShare(survey) > 0.2 && 'heading/dialogue',
        heard !== undefined && heard >= 0.5 && 'heading/echoed',
        heard === 0 && 'heading/unheard',
        ...surroundings(block, survey),
      ],
      facts: { ...(label && { label: label.label }), level: survey.stated.get(block.first) },
    };
  },
};

/** Whether the end of a printed page tore the block from what goes on with a small letter behind it. */
function isTorn({ last, shape }: Block, { blocks, blockOf, pages }: Survey): boolean {
  if (shape.ending !== 'none' && shape.ending !== 'comma') return false;
  let after = blockOf[last]! + 1;
  while (blocks[after] && pages.has(blocks[after]!.first)) after++;
  return after > blockOf[last]! + 1 && blocks[after]?.shape.start === 'lower';
}

/** Whether quotation marks stand around the whole. */
const isSpoken = (text: string) => /^["“„«「].*["”“»」]$/su.test(text);

/** Whether quotation marks stand around the first words alone. */
const beginsWithQuotedWord = (text: string) => quotedWord(text).test(text);
const quotedWord = swift(String.raw`^["'“‘„«「][^"'”’“»」]{1,30}["'”’“»」].*\p{L}`);

/** A mark within a sentence, and a word behind it. */
const clause = swift(String.raw`[,;،，、；] ?\p{L}`);

const separator = swift(String.raw`\s[|/·•]\s|@\p{L}|\p{L}/\p{L}`);

/** Share of the blocks that begin with a quotation mark or a dash: talk, whose short lines are no headings. */
const quotedShare = once(
  ({ blocks }) =>
    blocks.filter(({ shape, text }) => shape.start === 'quote' || /^[—–]/.test(text)).length / blocks.length,
);

/** Whether blank lines part a block from its neighbours, in a text where they do not part everything. */
function standsAlone(block: Block, survey: Survey): boolean {
  const after = survey.blocks[survey.blockOf[block.last]! + 1];
  return block.gap > 0 && (after?.gap ?? 1) > 0;
}
