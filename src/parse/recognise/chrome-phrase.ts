/** Page furniture by its words. */
import type { Survey } from '../regions/survey.js';
import { wordAtStart } from '../words/match.js';

/** Whether a short text begins with words of page furniture, in the language of the text or English. */
export function isChromePhrase(text: string, { near }: Survey): boolean {
  return wordAtStart(text, 'chrome', near) > 0 || /\b\d+\s+min(?:utes?)?\.?\s+read\b/i.test(text);
}
