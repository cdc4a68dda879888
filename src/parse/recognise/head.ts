/** Where the head of a text ends and its running text begins. */
import { once } from '../regions/once.js';

/** Index of the first block of running text; 0 where there is none, since nothing then tells a head from a text. */
export const firstText = once(({ blocks }) =>
  Math.max(
    0,
    blocks.findIndex(({ shape }) => shape.length > 160 || shape.sentences > 1),
  ),
);
