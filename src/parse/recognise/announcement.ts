/** Words that stand before a date and only announce it. */
import type { Survey } from '../regions/survey.js';
import { isWeekday } from '../text/date.js';
import { wordAtStart } from '../words/match.js';

/** Most words that announce a date. */
const mostAnnounce = 4;

/**
 * What stands before a date, without the words at its end that only announce it: “Ann Lee, published on”, “By Ann Lee on”.
 * Where no comma parts them from the rest, that has more than one word: “News on” is no name.
 */
export function withoutAnnouncement(before: string, survey: Survey): string {
  let kept = before;
  let text = before.trimEnd();
  for (let cut = 0; cut < mostAnnounce; cut++) {
    text = text.replace(lastWord, '');
    const words = before
      .slice(text.length)
      .replace(/[,،、]/g, '')
      .trim();
    if (!isApart(before.slice(text.length), text)) break;
    if (words && (isDatePart(words, survey) || !withoutPublished(words, survey))) kept = text;
  }
  return kept;
}

const lastWord = /[\s,،、]*[^\s,،、]+[\s,،、]*$/;
const isApart = (words: string, text: string) => /^\s*[,،、]/.test(words) || /\S\s+\S/.test(text);

/** A text without the words for “published on” that it begins with. */
export function withoutPublished(text: string, survey: Survey): string {
  const word = wordAtStart(text, 'published', survey.words);
  if (word === 0) return text;
  return withoutPublished(text.slice(word).replace(/^[\s:：,.־-]+/, ''), survey);
}

/** Whether a text is words that belong to dates, such as days of the week. */
export function isDatePart(text: string, survey: Survey): boolean {
  const parts = survey.words[0]!.dateParts;
  return text
    .toLowerCase()
    .split(/[\s,.()（）]+/)
    .every(
      (word) =>
        !word ||
        isWeekday(word, survey.lang) ||
        parts.includes(word) ||
        /^(?:[a-z]|曜日?|[日月火水木金土](?:曜日?)?)$/.test(word),
    );
}
