import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
import { isListOfEntries, isPublished } from '../text/entry.js';
import { isBullet } from '../text/label.js';
import { isWord } from '../words/match.js';
import type { Recogniser } from './recogniser.js';
import { isStarred } from './source.js';

/** An entry of a list of sources without labels: names, title, year, under a heading for sources. */
export const reference: Recogniser = {
  role: 'source',
  propose(block, survey) {
    if (!isEntry(block, survey)) return undefined;
    const { label } = block;
    return {
      clues: ['source/entry', 'source/under-heading', isPublished(block.text) && 'source/published'],
      ...(label && { facts: { label: label.label } }),
    };
  },
};

/** Whether a block is an entry of a list of sources without labels. */
export const isEntry = ({ first }: Block, survey: Survey): boolean => entriesOf(survey).has(first);

/** First lines of the entries without labels, over the whole text. */
const entriesOf = once((survey): ReadonlySet<number> => {
  const found = new Set<number>();
  survey.blocks.forEach((block, index) => {
    if (block.shape.length > 60 || !isWord(block.text, 'sources', survey.words)) return;
    const entries = runAfter(index, survey);
    if (isListOfEntries(entries.map(textOf))) for (const { first } of entries) found.add(first);
  });
  return found;
});

/** Blocks behind a heading, up to the last before two that do not say when or where they were published. */
function runAfter(heading: number, survey: Survey): Block[] {
  const { blocks } = survey;
  let end = heading + 1;
  for (let index = end; index < blocks.length && index <= end + 1; index++) {
    const block = blocks[index]!;
    if (block.label && (!isBullet(block.label.label) || isStarred(block, survey))) break;
    if (isPublished(textOf(block))) end = index + 1;
  }
  return blocks.slice(heading + 1, end);
}

const textOf = ({ text, label }: Block) => text.slice(label?.label.length ?? 0);
