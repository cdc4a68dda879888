/** Talk that is set with dashes, as many languages set it: there a dash and a few words are no name under a quotation. */
import { once } from '../regions/once.js';
import type { Survey } from '../regions/survey.js';
import { isAttributionText } from '../text/attribution.js';
import { isBullet } from '../text/label.js';

/** Fewest lines with a dash that can be nothing but said, and their share of all that begin with one. */
const fewest = 2;
const share = 1 / 3;

/** Whether the text holds talk with dashes. */
export const talksInDashes: (survey: Survey) => boolean = once(({ blocks }) => {
  const dashed = blocks.filter(({ text }) => /^(?:[—–―]|--)/.test(text));
  const said = dashed.filter(({ text }) => !isAttributionText(text));
  return said.length >= fewest && said.length >= dashed.length * share;
});

/** Fewest lines under a dash that tell what they are, and the share of them in which another dash says who speaks. */
const fewestSaid = 4;
const told = 0.1;

/** Whether what looks like bullets are the dashes of talk: in some of the lines another dash and a small letter go on. */
export const talksInBullets: (survey: Survey) => boolean = once(({ blocks }) => {
  const dashed = blocks.filter(
    ({ label }) => label && isBullet(label.label) && /^[-–—]/.test(label.label.marker),
  );
  const interrupted = dashed.filter(({ text }) => /[,;:.!?…] ?[-–—] \p{Ll}/u.test(text));
  return dashed.length >= fewestSaid && interrupted.length >= dashed.length * told;
});
