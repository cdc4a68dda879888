/** Talk that is set with dashes, as many languages set it: there a dash and a few words are no name under a quotation. */
import { once } from '../regions/once.js';
import type { Survey } from '../regions/survey.js';
import { isAttributionText } from '../text/attribution.js';

/** Fewest lines with a dash that can be nothing but said, and their share of all that begin with one. */
const fewest = 2;
const share = 1 / 3;

/** Whether the text holds talk with dashes. */
export const talksInDashes: (survey: Survey) => boolean = once(({ blocks }) => {
  const dashed = blocks.filter(({ text }) => /^[—–―]/.test(text));
  const said = dashed.filter(({ text }) => !isAttributionText(text));
  return said.length >= fewest && said.length >= dashed.length * share;
});
