import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
import { isBullet } from '../text/label.js';
import { isWord } from '../words/match.js';
import type { Recogniser } from './recogniser.js';

/** A labelled entry of the list of sources or notes. The forms of its labels may be mixed. */
export const source: Recogniser = {
  role: 'source',
  propose(block, survey) {
    const { label } = block;
    if (!label || (isBullet(label.label) && !isStarred(block, survey))) return undefined;
    const under = underHeadings(survey).entries.has(block.first);
    // Names in brackets count nothing: what else begins with them is no source without a heading.
    if (label.label.style === '[A]' && !under) return undefined;
    const place = block.first / survey.lines.length;
    return {
      block: under ? wholeEntry(block, survey) : block,
      clues: [
        'source/label',
        under && 'source/under-heading',
        survey.markers.has(label.label.name) && 'source/cited',
        notesOf(survey).has(block.first) && 'source/notes',
        label.count > 1 && 'source/runs-on',
        underHeadings(survey).others.has(block.first) && 'source/other-list',
        place > 0.7 && 'source/late',
        !under && place < 0.5 && !notesOf(survey).has(block.first) && 'source/early',
      ],
      facts: { label: { ...label.label, style: isBullet(label.label) ? '†' : label.label.style } },
    };
  },
};

/** A star alone is a label, not a bullet, where the text has one behind a word. */
export const isStarred = ({ label }: Block, { markers }: Survey) =>
  label!.label.name === '*' && label!.count === 1 && markers.has('*');

/** An entry that was broken over lines in a text that is not: lines that touch it, up to the next label or set in. */
function wholeEntry(block: Block, survey: Survey): Block {
  if (survey.column !== undefined) return block;
  const { blocks, blockOf, lines } = survey;
  const behind = blocks.slice(blockOf[block.last]! + 1, blockOf[block.last]! + 1 + longestEntry);
  const open = behind.findIndex(({ gap, label }) => gap > 0 || label);
  const further = open < 0 ? behind : behind.slice(0, open);
  const isSetIn = further.every(({ first }) => lines[first]!.indent > lines[block.first]!.indent);
  const isBetween = open >= 0 && behind[open]!.label !== undefined && block.shape.ending !== 'stop';
  const last = further.at(-1)?.last;
  return last !== undefined && (isSetIn || isBetween) ? survey.block(block.first, last) : block;
}

/** Most lines of an entry that was broken by hand. */
const longestEntry = 5;

/**
 * First lines of the labelled blocks under headings for sources. Those of a chapter end where its list does; what
 * stands after the last heading may have anything between its entries, but for another numbered list.
 */
const underHeadings = once((survey): Labelled => {
  const { blocks, words } = survey;
  const headings = blocks.flatMap(({ text, shape }, index) =>
    shape.length <= 60 && isWord(text, 'sources', words) && blocks[index + 1]?.label ? [index] : [],
  );
  const found: Labelled = { entries: new Set(), others: new Set() };
  for (const [order, heading] of headings.entries()) {
    const behind = blocks.slice(heading + 1, headings[order + 1]);
    const end = order < headings.length - 1 ? behind.findIndex(({ label, gap }) => !label && gap > 0) : -1;
    noteList(end < 0 ? behind : behind.slice(0, end), survey, found);
  }
  return found;
});

/** First lines of the entries under headings for sources, and of what is labelled behind them and is none. */
interface Labelled {
  entries: Set<number>;
  others: Set<number>;
}

/** A list ends where a count begins anew that the text has no further markers for. */
function noteList(blocks: readonly Block[], { markers }: Survey, { entries, others }: Labelled): void {
  const labelled = blocks.filter(({ label }) => label);
  const starts = labelled.flatMap(({ label }, index) => (label!.label.value === 1 ? [index] : []));
  const style = labelled[0]?.label?.label.style;
  const end = starts.find((start, order) => {
    const count = labelled.slice(start, starts[order + 1]);
    const isCited = count.every(({ label }) => (markers.get(label!.label.name) ?? 0) > order);
    return start > 0 && !(isCited && count[0]!.label!.label.style === style);
  });
  for (const [index, { first }] of labelled.entries())
    (index < (end ?? Infinity) ? entries : others).add(first);
}

/** Share of the labels of a list of notes that the text must have markers for. */
const mustBeCited = 0.5;

/**
 * First lines of the entries of a list of notes that may have no heading: labels that count from 1 in any form, to
 * the last of them in the text, and markers for a good part of them in the text before. Where lists have headings, a
 * list without one is none.
 */
const notesOf = once((survey): ReadonlySet<number> => {
  const { blocks, markers } = survey;
  const chain = lastCount(blocks);
  const { entries } = underHeadings(survey);
  if (entries.size > 0 && !chain.some(({ first }) => entries.has(first))) return new Set();
  const cited = chain.filter(({ label }) => markers.has(label!.label.name)).length;
  return new Set(cited > 0 && cited >= chain.length * mustBeCited ? chain.map(({ first }) => first) : []);
});

/** The last blocks whose numbers count from 1 without a gap. */
function lastCount(blocks: readonly Block[]): Block[] {
  let chain: Block[] = [];
  for (const block of blocks) {
    const value = block.label && !isLettered(block) ? block.label.label.value : undefined;
    if (value === 1) chain = [block];
    else if (value !== undefined && value === chain.length + 1) chain.push(block);
  }
  return chain;
}

const isLettered = ({ label }: Block) => /[a-z]/.test(label!.label.style);
