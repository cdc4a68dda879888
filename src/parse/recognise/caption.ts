import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
import { wordAtStart } from '../words/match.js';
import type { Recogniser } from './recogniser.js';

/** Longest caption, in columns. */
const longest = 400;

/** What stands under a picture, figure or table that the text lost, or says who made it. */
export const caption: Recogniser = {
  role: 'caption',
  propose(block, survey) {
    const { shape, text } = block;
    if (shape.length > longest || block.label) return undefined;
    const opening = captionWord(text, survey);
    const placeholder = text.startsWith('[') && /^\[\p{L}[^\]]*\]$/u.test(text);
    const credited = isCredited(text) || endsInCredit(text, survey);
    if (!opening && !placeholder && !credited) return undefined;
    const repeated = beginningsOf(survey).get(beginningOf(text))! > 2;
    return {
      clues: [
        'caption/base',
        opening === 'numbered' && 'caption/numbered',
        opening === 'named' && 'caption/named',
        opening === 'bare' && 'caption/word',
        placeholder && 'caption/placeholder',
        credited && 'caption/credited',
        repeated && 'caption/repeated',
        shape.length > 160 && 'caption/long',
        shape.ending === 'stop' && 'caption/stop',
      ],
    };
  },
};

/** How a text begins with a word of captions: with a number after it, a colon or a name, or neither. */
export function captionWord(text: string, { near }: Survey): 'numbered' | 'named' | 'bare' | undefined {
  const bare = text.replace(/^[([]/, '');
  const length = wordAtStart(bare, 'caption', near);
  if (length === 0) return undefined;
  const rest = bare.slice(length);
  if (/^\s?[\divx]{1,4}(?:[.:–-]|\s|$)/iu.test(rest)) return 'numbered';
  if (/[:：]$/.test(bare.slice(0, length)) || /^\s?[:：©/]|^ \p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(rest))
    return 'named';
  return 'bare';
}

/** A person and an agency with a slash between them and nothing after it, as picture desks write it. */
function isCredited(text: string): boolean {
  if (!text.includes('/')) return false;
  return /\p{Lu}[\p{L}\p{N}.’' -]{1,60}\s?\/\s?\p{Lu}[\p{L}. ]{1,40}(?:\/\p{Lu}[\p{L}. ]{1,40})?[)\]]?$/u.test(
    text,
  );
}

/** Behind what says who made a picture stands at the end of its caption. */
const lastPart = /(?:[([]|[.!?)»”"] |\s[|–—/] )([^()[\].|]{4,80})[)\]]?\.?$/u;
/** More than it matches, in characters: an end is looked for at each place where it may begin. */
const longestEnd = 200;

/** Whether the last words, set apart by a bracket or a stop, begin as captions do. */
function endsInCredit(text: string, survey: Survey): boolean {
  const part = lastPart.exec(text.slice(-longestEnd))?.[1];
  return part !== undefined && captionWord(part, survey) === 'named';
}

/** First letters of short blocks, by how many begin so: credits of one photographer. */
const beginningsOf = once(({ blocks }) => {
  const found = new Map<string, number>();
  for (const { shape, text } of blocks) {
    if (shape.length > longest) continue;
    const beginning = beginningOf(text);
    found.set(beginning, (found.get(beginning) ?? 0) + 1);
  }
  return found;
});

const beginningOf = (text: Block['text']) => text.slice(0, 8);
