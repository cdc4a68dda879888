/** What tells markers of notes from other numbers in running text. */
import { swift } from './western.js';

const stop = '[.!?…।]';
const close = '["”’»)\\]]';
/** “No.4”, “Fig.2”, “p.3”: what a capital and a few letters, or one letter, abbreviate. */
const noAbbreviation = '(?<!(?<![\\p{L}\\p{M}])(?:\\p{Lu}\\p{L}{0,3}|\\p{L})\\.)';

/**
 * Markers that lost their form when a text was copied: a number right behind a stop, if a sentence begins after it, or
 * behind a comma.
 */
export const bareNumber = [
  `(?<=[\\p{L}\\p{M}](?:${stop}${close}?|${close}${stop}?))${noAbbreviation}(\\d{1,3})(?=\\s*$|\\s+["“„«‘([¿¡—–]*[\\p{Lu}\\p{Lo}])`,
  `(?<=[\\p{L}\\p{M}]${close}?[,;:]${close}?)(\\d{1,3})(?=\\s|$)`,
];

/** What a text has that holds such a number. The patterns are large, and most texts do without. */
export const bareNumberOpening = /[^\d\s][.!?…।,;:"”’»)\]]\d/;

const inRound = swift(String.raw`[(（]([0-9]{1,2})[)）](?=(\s*\p{L})?)`, 'g');

/**
 * Whether the numbers in round brackets of a text count the parts of a sentence, “(1) a key, (2) a friend”: from 1 on,
 * and each before a word.
 */
export function isEnumeration(text: string): boolean {
  const numbers = [...text.matchAll(inRound(text))];
  return (
    numbers.length > 1 &&
    numbers.every(([, number, word], index) => word !== undefined && Number(number) === index + 1)
  );
}
