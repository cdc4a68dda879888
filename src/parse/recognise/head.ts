/** Where the head of a text ends and its running text begins. */
import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
import { creditsOf } from './credits.js';

/** Index of the first block of running text; 0 where there is none, since nothing then tells a head from a text. */
export const firstText = once(({ blocks }) =>
  Math.max(
    0,
    blocks.findIndex(({ shape }) => shape.length > 160 || shape.sentences > 1),
  ),
);

/** A date, or a name that something says is the author's. */
export function isCredit(block: Block, survey: Survey): boolean {
  const credits = creditsOf(block, survey);
  return (
    credits !== undefined && (credits.stated || (credits.date !== undefined && credits.rest.length < 12))
  );
}

/**
 * Whether the head holds little but a title and credits, so that its lines are no menu: one line that is no credit, or
 * two, unless credits under the second say that it is the title.
 */
export const isHeadBrief = once((survey) => {
  const head = survey.blocks.slice(0, firstText(survey));
  const others = head.filter((block) => !isCredit(block, survey));
  if (others.length < 2) return true;
  const after = head[head.indexOf(others[1]!) + 1];
  return others.length === 2 && !(after && isCredit(after, survey));
});
