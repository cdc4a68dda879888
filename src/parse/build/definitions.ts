/** Terms with what they mean: a list whose items begin with the term alone, in strong letters. */
import type { List, ListItem, Paragraph } from 'mdast';
import type { Choice } from '../decide/index.js';
import type { Survey } from '../regions/survey.js';
import { paragraphOf, placeBetween, placeOf, textBetween } from './leaf.js';

export function definitionsOf(group: readonly Choice[], survey: Survey): List {
  const [first, last] = [group[0]!, group.at(-1)!];
  return {
    type: 'list',
    ordered: false,
    spread: true,
    children: group.map((choice) => itemOf(choice, survey)),
    data: { role: 'definitions' },
    position: placeOf({ first: first.first, last: last.last }, survey),
  };
}

function itemOf(choice: Choice, survey: Survey): ListItem {
  const { skip = 0, meaning = [] } = choice.facts;
  const paragraphs = meaning.map(({ first, last }, index) =>
    paragraphOf({ ...choice, first, last }, survey, index === 0 ? skip : 0),
  );
  return {
    type: 'listItem',
    spread: true,
    children: [termOf(choice, survey), ...paragraphs.map((node) => startingBehind(node))],
    position: placeOf(choice, survey),
  };
}

/** A paragraph that shares its line with the term begins where its text does. */
function startingBehind(node: Paragraph): Paragraph {
  const start = node.children[0]!.position!.start;
  return { ...node, position: { start, end: node.position!.end } };
}

function termOf({ first, facts }: Choice, survey: Survey): Paragraph {
  const { from, to } = survey.lines[first]!;
  const { skip } = facts;
  const end = skip === undefined ? to : from + survey.source.slice(from, from + skip).trimEnd().length;
  const pieces = [{ line: first, from, to: end }];
  const position = placeBetween(pieces, survey);
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children: [textBetween(pieces, survey)], position }],
    position,
  };
}
