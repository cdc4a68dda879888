/** Choices to a tree: each character of the input goes into a leaf, or is told of in `data.removed`. */
import type { FootnoteDefinition, Heading, Paragraph, Root, RootContent, RootData } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Decision, Removed } from '../../article.js';
import { diagnostic, type Report } from '../../messages.js';
import { deepest } from '../../tree.js';
import type { Choice } from '../decide/index.js';
import type { Survey } from '../regions/survey.js';
import { controlsIn } from '../text/controls.js';
import { isBullet } from '../text/label.js';
import { definitionsOf } from './definitions.js';
import { setDepths } from './depth.js';
import { undoneHyphens } from './hyphens.js';
import { listingOf, paragraphOf, placeOf, stanzaOf, textOf } from './leaf.js';
import { listsOf } from './list.js';
import { epigraphOf, quoteOf } from './quote.js';
import { tableOf } from './table.js';
import { mendParagraphs } from './torn.js';

/** Makes the tree of a text from what its lines were found to be. */
export function build(choices: readonly Choice[], survey: Survey, report: Report = () => {}): Root {
  const removed: Removed[] = [];
  const deep: Choice[] = [];
  const mended = mendParagraphs(choices, survey, removed);
  const children = groups(withOneDate(withOneLead(mended))).flatMap((group) =>
    blocksOf(group, survey, removed, (choice) => void deep.push(choice)),
  );
  if (deep[0]) report(diagnostic('nested-too-deep', placeOf(deep[0], survey), String(deepest)));
  const tree: Root = {
    type: 'root',
    children,
    data: {
      lang: survey.lang,
      layout: layoutOf(survey),
      removed: [...removed, ...survey.links, ...undoneHyphens(mended, survey), ...controlsIn(survey.source)],
      decisions: choices.map(decisionOf),
    },
  };
  setDepths(tree);
  return tree;
}

const layoutOf = ({ column }: Survey): NonNullable<RootData['layout']> =>
  column === undefined ? { kind: 'lines' } : { kind: 'wrapped', column };

/** What stands between the title and the byline in further paragraphs is text. */
function withOneLead(choices: readonly Choice[]): Choice[] {
  const lead = choices.find(({ role }) => role === 'lead');
  return choices.map((choice) =>
    choice.role === 'lead' && choice !== lead ? { ...choice, role: 'paragraph' } : choice,
  );
}

/** The header holds one date: lines with others are printed as they stand. */
function withOneDate(choices: readonly Choice[]): Choice[] {
  const date = choices.find(({ facts }) => facts.date !== undefined)?.facts.date;
  return choices.map((choice) =>
    choice.role === 'date' && choice.facts.date !== date
      ? { ...choice, facts: { ...choice.facts, saysMore: true } }
      : choice,
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
  if (['item', 'definition', 'quotation', 'code'].includes(choice.role)) return before.role === choice.role;
  return choice.role === 'attribution' && before.role === 'quotation';
}

type Tell = (choice: Choice) => void;

function blocksOf(group: Choice[], survey: Survey, removed: Removed[], onDeep: Tell): RootContent[] {
  const [choice] = group as [Choice];
  if (choice.role === 'item') return itemsOf(group, survey, removed, onDeep);
  if (choice.role === 'code') return [listingOf(group, survey)];
  if (choice.role === 'definition') return [definitionsOf(group, survey)];
  if (choice.role === 'epigraph') return [epigraphOf(choice, survey, removed)];
  if (choice.role === 'quotation' || group.length > 1) return [quoteOf(group, survey, removed, onDeep)];
  return [blockOf(choice, survey, removed)];
}

function itemsOf(group: Choice[], survey: Survey, removed: Removed[], onDeep: Tell): RootContent[] {
  const lists = listsOf(group, survey, onDeep);
  for (const { first, facts } of group)
    if (!/\p{L}/u.test(facts.label!.name)) noteLabel(first, facts.label!.length, survey, removed);
  return lists;
}

/** A choice that is a node by itself. */
function blockOf(choice: Choice, survey: Survey, removed: Removed[]): RootContent {
  const position = placeOf(choice, survey);
  switch (choice.role) {
    case 'title':
      return { ...headingOf(choice, survey, removed), depth: 1, data: { role: 'title' } };
    case 'heading': {
      const { level } = choice.facts;
      return { ...headingOf(choice, survey, removed), ...(level && { data: { level } }) };
    }
    case 'sources':
      return { ...headingOf(choice, survey, removed), data: { role: 'sources' } };
    case 'date':
    case 'byline':
    case 'author':
      return creditOf(choice, survey, removed);
    case 'page':
      return { ...paragraphOf(choice, survey), data: { role: 'chrome' } };
    case 'lead':
    case 'caption':
    case 'chrome':
      return { ...paragraphOf(choice, survey), data: { role: choice.role } };
    case 'table':
      return tableOf(choice, survey, removed);
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
  if (skip) noteLabel(first, skip, survey, removed);
  if (underline)
    removed.push({ reason: 'mark', text: survey.lines[last]!.text, start: survey.lines[last]!.from });
  const children = [textOf({ first, last: underline ? last - 1 : last }, survey, skip)];
  return { type: 'heading', depth: 2, children, position: placeOf(choice, survey) };
}

/** The label of a line, with whatever stands between it and the text. */
function noteLabel(first: number, length: number, { lines, source }: Survey, removed: Removed[]): void {
  const start = lines[first]!.from;
  removed.push({ reason: 'label', text: source.slice(start, start + length).trimEnd(), start });
}

/** A line of credits stays in the tree; the header that emitters print is made of what was read off it, or is the line itself. */
function creditOf(choice: Choice, survey: Survey, removed: Removed[]): Paragraph {
  const { names, date, saysMore } = choice.facts;
  const node = paragraphOf(choice, survey);
  const line = survey.source.slice(node.position!.start.offset, node.position!.end.offset);
  if (!saysMore) removed.push({ reason: 'metadata', text: line, start: node.position!.start.offset! });
  const value = choice.role === 'date' ? date! : names!;
  const credit = saysMore ? plainText(node) : undefined;
  return {
    ...node,
    data: {
      role: choice.role === 'date' ? 'date' : 'byline',
      value,
      ...(names && date && { date }),
      ...(credit !== undefined && { credit }),
    },
  };
}

function sourceOf(choice: Choice, survey: Survey, removed: Removed[]): FootnoteDefinition {
  const { label } = choice.facts;
  const position = placeOf(choice, survey);
  if (label) noteLabel(choice.first, label.length, survey, removed);
  // A bullet is no label by which a source could be cited.
  const name = label && !isBullet(label) ? label.name : undefined;
  return {
    type: 'footnoteDefinition',
    identifier: name?.toLowerCase() ?? '',
    ...(name && { label: name }),
    children: [paragraphOf(choice, survey, label?.length)],
    ...(name && { data: { marker: label!.marker } }),
    position,
  };
}

function decisionOf({ role, first, last, points, evidence, runnerUp }: Choice): Decision {
  return { role, firstLine: first + 1, lastLine: last + 1, points, evidence, ...(runnerUp && { runnerUp }) };
}
