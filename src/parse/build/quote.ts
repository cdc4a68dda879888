/** Quotations: their paragraphs, whose they are, and what is quoted within them. */
import type { Blockquote } from 'mdast';
import type { Removed } from '../../article.js';
import { deepest } from '../../tree.js';
import type { Choice } from '../decide/index.js';
import type { Survey } from '../regions/survey.js';
import { quoteDepth, quotePrefix } from '../text/label.js';
import { paragraphOf, placeOf, stanzaOf } from './leaf.js';

type Part = Blockquote['children'][number];

/** A block of a quotation, and how many marks its lines have. */
interface Quoted {
  node: Part;
  depth: number;
}

/**
 * Makes a quotation of blocks that stand together. Lines with more marks, as answers to answers have, are quoted within.
 *
 * @param onDeep Told of blocks with more marks than there are levels, which stand at the last one.
 */
export function quoteOf(
  group: readonly Choice[],
  survey: Survey,
  removed: Removed[],
  onDeep: (choice: Choice) => void,
): Blockquote {
  const depths = group.map(({ first }) => quoteDepth(survey.lines[first]!.text));
  const outermost = depths.reduce((least, depth) => Math.min(least, depth), Infinity);
  const last = outermost + deepest - 1;
  const blocks = group.map((choice, index): Quoted => {
    noteMarks(choice, survey, removed);
    if (depths[index]! > last) onDeep(choice);
    return { node: blockOf(choice, survey), depth: Math.min(depths[index]!, last) };
  });
  const { first } = group[0]!;
  return { ...nest(blocks, outermost), position: placeOf({ first, last: group.at(-1)!.last }, survey) };
}

/** What stands over a text, with whose it is. */
export function epigraphOf(choice: Choice, survey: Survey, removed: Removed[]): Blockquote {
  const { name, isVerse } = choice.facts as { name: number; isVerse: boolean };
  const last = survey.blocks[survey.blockOf[name]! - 1]!.last;
  const parts: Choice[] = [
    { ...choice, last, role: isVerse ? 'verse' : 'quotation' },
    { ...choice, first: name, role: 'attribution' },
  ];
  // An epigraph quotes nobody within itself as deep as mail does.
  return quoteOf(parts, survey, removed, () => {});
}

function blockOf(choice: Choice, survey: Survey): Part {
  if (choice.role === 'verse') return stanzaOf(choice, survey);
  const node = paragraphOf(choice, survey, 0, quotePrefix);
  return choice.role === 'attribution' ? { ...node, data: { role: 'attribution' } } : node;
}

/** A quotation of blocks of one depth; neighbours that are deeper make one quotation within it. */
function nest(blocks: readonly Quoted[], depth: number): Blockquote {
  const children: Part[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const end = blocks.findIndex((block, at) => at >= index && block.depth <= depth);
    const deeper = blocks.slice(index, end < 0 ? undefined : end);
    if (deeper.length === 0) children.push(blocks[index]!.node);
    else {
      children.push(nest(deeper, depth + 1));
      index += deeper.length - 1;
    }
  }
  const [start, end] = [children[0]!.position!.start, children.at(-1)!.position!.end];
  return { type: 'blockquote', children, position: { start, end } };
}

function noteMarks({ first, last }: Choice, { lines }: Survey, removed: Removed[]): void {
  for (const { text, from } of lines.slice(first, last + 1)) {
    const mark = quotePrefix.exec(text)?.[0];
    if (mark) removed.push({ reason: 'mark', text: mark, start: from });
  }
}
