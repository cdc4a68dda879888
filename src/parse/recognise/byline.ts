import type { Block, Survey } from '../regions/survey.js';
import { isChromePhrase } from './chrome-phrase.js';
import { type Credits, creditsOf, saysMore } from './credits.js';
import { framePartOf } from './gutenberg.js';
import { firstText } from './head.js';
import { fieldOn } from './mail.js';
import { isPseudonym, isUncasedName } from './names.js';
import type { Recogniser } from './recogniser.js';

/** A line that says who wrote the article, perhaps with the date beside the names. */
export const byline: Recogniser = {
  role: 'byline',
  propose(block, survey) {
    const frame = framePartOf(block, survey);
    if (frame)
      return frame.part === 'author'
        ? { clues: ['byline/stated-author'], facts: { names: [block.text.slice(frame.skip)] } }
        : undefined;
    const field = fieldOn(block.first, survey);
    if (field)
      return field.field === 'from'
        ? { clues: ['byline/field'], facts: { names: senders(block.text.slice(field.skip)) } }
        : undefined;
    const credits = creditsOf(block, survey);
    if (!credits || credits.names.length === 0 || credits.rest.length > 60 || !isSaid(credits))
      return undefined;
    return {
      clues: [
        credits.stated && 'byline/stated',
        credits.names.length > 1 && 'byline/names',
        credits.date !== undefined && 'byline/dated',
        credits.rest !== '' && 'byline/rest',
        credits.names.every(isPseudonym) && 'byline/nick',
        !credits.stated && credits.date === undefined && block.shape.capitals && 'author/capitals',
        block.shape.ending === 'stop' && 'byline/stop',
      ],
      facts: { names: credits.names, date: credits.date, saysMore: saysMore(credits) },
    };
  },
};

/** Whether more than its looks says that a line is a byline: a word, a dash, a date, or further names. */
const isSaid = ({ stated, date, names }: Credits) => stated || date !== undefined || names.length > 1;

/** A bare name. It counts under the title only: the menus over it are full of capitalised words. */
export const author: Recogniser = {
  role: 'author',
  propose(block, survey) {
    const isNick = isPseudonym(block.text);
    if ((isNick || isUncasedName(block.text, survey)) && isBesideDate(block, survey))
      return { clues: ['author/name', isNick && 'author/nick'], facts: { names: [block.text] } };
    if (isChromePhrase(block.text, survey)) return undefined;
    const credits = creditsOf(block, survey);
    if (credits?.names.length !== 1 || credits.rest || isSaid(credits)) return undefined;
    if (block.shape.ending === 'comma' || survey.blockOf[block.first]! >= firstText(survey)) return undefined;
    return {
      clues: [
        'author/name',
        block.shape.capitals && 'author/capitals',
        block.shape.ending === 'stop' && 'byline/stop',
      ],
      facts: { names: credits.names },
    };
  },
};

/** Whether a line that is a date, and no more, stands over or under another. */
function isBesideDate({ first }: Block, survey: Survey): boolean {
  const here = survey.blockOf[first]!;
  const beside = [survey.blocks[here - 1], survey.blocks[here + 1]];
  return beside.some((block) => {
    const credits = block && creditsOf(block, survey);
    return credits?.date !== undefined && credits.names.length === 0 && credits.rest === '';
  });
}

/** Names of the senders of a mail, without their addresses, which stand alone where there is no name. */
function senders(text: string): string[] {
  const names = text
    .split(/,(?![^<]*>|[^(]*\))/)
    .map((part) => nameOf(part).replace(/^[\s"']+|[\s"']+$/g, ''));
  return names.every(Boolean) ? names : [text.trim()];
}

/** The name of a sender: before the address, or in brackets behind it, as old mail has it. */
function nameOf(sender: string): string {
  const behind = /^\s*<?[^\s@<>]+@[^\s@<>]+>?\s+\(([^()]+)\)\s*$/.exec(sender)?.[1];
  return behind ?? sender.replace(/<[^>]*>|\([^)]*\)/g, '');
}
