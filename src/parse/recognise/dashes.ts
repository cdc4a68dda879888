/** Talk that is set with dashes, as many languages set it: there a dash and a few words are no name under a quotation. */
import { later } from '../../later.js';
import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
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

/** Fewest lines under a dash that tell what they are; the share of them that go on behind what is said, or that ask and call. */
const fewestSaid = 4;
const told = 0.1;
const called = 1 / 4;

/** Another dash, or a mark that ends a sentence, and a small letter behind it: “– Oh! cried he”. */
const goesOn = later(() => /[,;:.!?…] ?[-–—] \p{Ll}|[!?]\s?[”»]?\s\p{Ll}/u);

/**
 * Whether what looks like bullets are the dashes of talk: some of the lines go on behind what is said, or many ask and
 * call, others do not, and most stand behind paragraphs of a tale, as the points of a list do not.
 */
export const talksInBullets: (survey: Survey) => boolean = once(({ blocks }) => {
  const dashed = blocks.filter(isDashed);
  if (dashed.length < fewestSaid) return false;
  const goingOn = dashed.filter(({ text }) => goesOn().test(text));
  if (goingOn.length >= dashed.length * told) return true;
  const calling = dashed.filter(({ text }) => /[!?？！]/.test(text));
  const narrated = blocks.filter(
    (block, index) => isDashed(block) && index > 0 && isTold(blocks[index - 1]!),
  );
  return (
    calling.length >= dashed.length * called &&
    narrated.length >= dashed.length / 2 &&
    !dashed.every(({ shape }) => shape.ending === 'question')
  );
});

/** Shortest paragraph of a tale, in columns. */
const shortest = 60;

/** Whether a block is a paragraph that ends like a sentence, and no line of talk. */
const isTold = (block: Block) =>
  !isDashed(block) && block.shape.length >= shortest && block.shape.ending === 'stop';

const isDashed = ({ label }: Block) =>
  label !== undefined && isBullet(label.label) && /^[-–—]/.test(label.label.marker);
