/** Choices to a tree: each character of the input goes into a leaf, or is told of in `data.removed`. */
import type { Blockquote, FootnoteDefinition, Heading, Paragraph, Root, RootContent } from 'mdast';
import type { Decision, Removed } from '../../article.js';
import type { Choice } from '../decide/index.js';
import type { Survey } from '../regions/survey.js';
import { quotePrefix } from '../text/label.js';
import { setDepths } from './depth.js';
import { listingOf, paragraphOf, placeOf, stanzaOf, textOf } from './leaf.js';
import { listsOf } from './list.js';

/** Makes the tree of a text from what its lines were found to be. */
export function build(choices: readonly Choice[], survey: Survey): Root {
  const removed: Removed[] = [];
  const children = groups(withOneLead(choices)).flatMap((group) => blocksOf(group, survey, removed));
  const tree: Root = {
    type: 'root',
    children,
    data: { lang: survey.lang, removed, decisions: choices.map(decisionOf) },
  };
  setDepths(tree);
  return tree;
}

/** What stands between the title and the byline in further paragraphs is text. */
function withOneLead(choices: readonly Choice[]): Choice[] {
  const lead = choices.find(({ role }) => role === 'lead');
  return choices.map((choice) =>
    choice.role === 'lead' && choice !== lead ? { ...choice, role: 'paragraph' } : choice,
  );
}

/** Choices that make one node together: the items of lists, a quotation and whose it is. */
function groups(choices: readonly Choice[]): Choice[][] {
  const found: Choice[][] = [];
  for (const choice of choices) {
    const open = found.at(-1) ?? [];
    const before = open.at(-1);
    if (before && belongsTo(choice, before)) open.push(choice);
    else if (choice.role === 'attribution' && before?.role === 'verse') {
      // The stanzas of a poem stay apart from each other but for the attribution under the last of them.
      let poem = [...open, choice];
      found.pop();
      while (found.at(-1)?.at(-1)?.role === 'verse') poem = [...found.pop()!, ...poem];
      found.push(poem);
    } else found.push([choice]);
  }
  return found;
}

function belongsTo(choice: Choice, before: Choice): boolean {
  if (['item', 'quotation', 'code'].includes(choice.role)) return before.role === choice.role;
  return choice.role === 'attribution' && before.role === 'quotation';
}

function blocksOf(group: Choice[], survey: Survey, removed: Removed[]): RootContent[] {
  const [choice] = group as [Choice];
  if (choice.role === 'item') return itemsOf(group, survey, removed);
  if (choice.role === 'code') return [listingOf(group, survey)];
  if (choice.role === 'quotation' || group.length > 1) return [quoteOf(group, survey, removed)];
  return [blockOf(choice, survey, removed)];
}

function itemsOf(group: Choice[], survey: Survey, removed: Removed[]): RootContent[] {
  const lists = listsOf(group, survey);
  for (const { first, facts } of group) {
    const start = survey.lines[first]!.from;
    if (!/\p{L}/u.test(facts.label!.name))
      removed.push({ reason: 'label', text: facts.label!.marker, start });
  }
  return lists;
}

function quoteOf(group: Choice[], survey: Survey, removed: Removed[]): Blockquote {
  const children = group.map((choice) => {
    if (choice.role === 'verse') return stanzaOf(choice, survey);
    if (choice.role === 'attribution')
      return { ...paragraphOf(choice, survey), data: { role: 'attribution' as const } };
    noteMarks(choice, survey, removed);
    return paragraphOf(choice, survey, 0, quotePrefix);
  });
  const [first, last] = [group[0]!, group.at(-1)!];
  return { type: 'blockquote', children, position: placeOf({ first: first.first, last: last.last }, survey) };
}

function noteMarks({ first, last }: Choice, { lines }: Survey, removed: Removed[]): void {
  for (const { text, from } of lines.slice(first, last + 1)) {
    const mark = quotePrefix.exec(text)?.[0];
    if (mark) removed.push({ reason: 'mark', text: mark, start: from });
  }
}

/** A choice that is a node by itself. */
function blockOf(choice: Choice, survey: Survey, removed: Removed[]): RootContent {
  const position = placeOf(choice, survey);
  switch (choice.role) {
    case 'title':
      return { ...headingOf(choice, survey, removed), depth: 1, data: { role: 'title' } };
    case 'heading':
      return headingOf(choice, survey, removed);
    case 'sources':
      return { ...headingOf(choice, survey, removed), data: { role: 'sources' } };
    case 'date':
    case 'byline':
    case 'author':
      return creditOf(choice, survey, removed);
    case 'lead':
    case 'chrome':
      return { ...paragraphOf(choice, survey), data: { role: choice.role } };
    case 'verse':
      return stanzaOf(choice, survey);
    case 'source':
      return sourceOf(choice, survey, removed);
    case 'break':
      removed.push({ reason: 'mark', text: textOf(choice, survey).value, start: position.start.offset! });
      return { type: 'thematicBreak', position };
    default:
      return paragraphOf(choice, survey);
  }
}

function headingOf(choice: Choice, survey: Survey, removed: Removed[]): Heading {
  const { first, last, underline } = survey.block(choice.first, choice.last);
  const { skip } = choice.facts;
  const start = survey.lines[first]!.from;
  if (skip) removed.push({ reason: 'label', text: survey.source.slice(start, start + skip), start });
  if (underline)
    removed.push({ reason: 'mark', text: survey.lines[last]!.text, start: survey.lines[last]!.from });
  const children = [textOf({ first, last: underline ? last - 1 : last }, survey, skip)];
  return { type: 'heading', depth: 2, children, position: placeOf(choice, survey) };
}

/** A line of credits stays in the tree; the header that emitters print is made of what was read off it. */
function creditOf(choice: Choice, survey: Survey, removed: Removed[]): Paragraph {
  const { names, date } = choice.facts;
  const node = paragraphOf(choice, survey);
  const line = survey.source.slice(node.position!.start.offset, node.position!.end.offset);
  removed.push({ reason: 'metadata', text: line, start: node.position!.start.offset! });
  const value = choice.role === 'date' ? date! : names!;
  return {
    ...node,
    data: { role: choice.role === 'date' ? 'date' : 'byline', value, ...(names && date && { date }) },
  };
}

function sourceOf(choice: Choice, survey: Survey, removed: Removed[]): FootnoteDefinition {
  const { name, marker, length } = choice.facts.label!;
  const position = placeOf(choice, survey);
  removed.push({ reason: 'label', text: marker, start: position.start.offset! });
  return {
    type: 'footnoteDefinition',
    identifier: name.toLowerCase(),
    label: name,
    children: [paragraphOf(choice, survey, length)],
    data: { marker },
    position,
  };
}

function decisionOf({ role, first, last, points, evidence, runnerUp }: Choice): Decision {
  return { role, firstLine: first + 1, lastLine: last + 1, points, evidence, ...(runnerUp && { runnerUp }) };
}
