/** Page furniture by its words. */
import type { Survey } from '../regions/survey.js';
import { swift } from '../text/western.js';
import { wordAtStart } from '../words/match.js';

/** Most words of a line that one word of furniture makes furniture: names of services begin sentences, too. */
const mostBehindOne = 4;

/** Whether a short text begins with words of page furniture, in the language of the text or English. */
export function isChromePhrase(text: string, { near }: Survey): boolean {
  const length = wordAtStart(text, 'chrome', near);
  if (length > 0) return !isOneWord(text.slice(0, length)) || isBrief(text, length, near);
  return /\b\d+\s+min(?:utes?)?\.?\s+read\b/i.test(text);
}

/** A word without blanks or marks, in a script that writes words apart. */
const isOneWord = (phrase: string) => oneWord(phrase).test(phrase) && !/[\u3041-\u9fff]/.test(phrase);
const oneWord = swift(String.raw`^[\p{L}\p{M}-]+$`);

/** Whether little follows the word, or more of its kind, or a mark of menus parts it from what does. */
function isBrief(text: string, length: number, near: Survey['near']): boolean {
  const rest = text.slice(length);
  return (
    /^\s*[|/»›>·•©]/.test(rest) ||
    text.trim().split(/\s+/, mostBehindOne + 1).length <= mostBehindOne ||
    wordAtStart(rest.trimStart(), 'chrome', near) > 0
  );
}

/** Whether several words of furniture and a colon stand before something else: the name of another article. */
export function announcesOther(text: string, { near }: Survey): boolean {
  const length = wordAtStart(text, 'chrome', near);
  const phrase = text.slice(0, length).replace(/[\s:：]+$/, '');
  return /\s/.test(phrase) && /^\s*[:：]\s*\S/.test(text.slice(phrase.length));
}

const marks = swift(String.raw`^[\s\p{P}\p{S}]+`);

/** Whether a short text is words of page furniture from its beginning to its end. */
export function isAllChrome(text: string, { near }: Survey): boolean {
  let rest = text.trim();
  while (rest) {
    const length = wordAtStart(rest, 'chrome', near);
    if (length === 0) return false;
    rest = rest.slice(length).replace(marks(rest), '');
  }
  return true;
}
