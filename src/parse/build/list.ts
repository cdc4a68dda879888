/** Items to lists, nested by the form of their labels. */
import type { List, ListItem } from 'mdast';
import { deepest } from '../../tree.js';
import type { Choice } from '../decide/index.js';
import type { Survey } from '../regions/survey.js';
import { isBullet, type Label } from '../text/label.js';
import { paragraphOf, placeOf } from './leaf.js';

interface Open {
  list: List;
  style: string;
  indent: number;
  /** The next number, for numbered lists. */
  next: number | undefined;
}

/** Forms of labels that Markdown lists have, too; all others stay in the text of the item. */
const numbered = new Set(['1.', '1)', '(1)', '1、', '1:', '[1]', '①']);

/**
 * Makes lists of items that stand together. A label of another form, or one set in further, opens a list inside of
 * the item before it; the form of an open list closes all lists within; a number out of its turn begins a new list.
 *
 * @param onDeep Told of items that would open a level too many, and stand at the last one.
 */
export function listsOf(items: readonly Choice[], survey: Survey, onDeep: (choice: Choice) => void): List[] {
  const lists: List[] = [];
  let open: Open[] = [];
  for (const choice of items) {
    const label = choice.facts.label!;
    const { indent } = survey.lines[choice.first]!;
    const depth = open.findLastIndex(
      (level) => level.style === label.style && Math.abs(level.indent - indent) <= 2,
    );
    const inside = depth < 0 && open.length > 0 && (label.value ?? 1) === 1 && indent >= open.at(-1)!.indent;
    const isTooDeep = inside && open.length >= deepest;
    if (isTooDeep) onDeep(choice);
    const joins = isTooDeep && isBullet(label) && open.at(-1)!.style === label.style;
    if (depth >= 0) open = open.slice(0, depth + 1);
    else if (isTooDeep && !joins) open.pop();
    else if (!inside) open = [];
    if ((depth < 0 && !joins) || (label.value !== undefined && open.at(-1)!.next !== label.value)) {
      if (depth >= 0) open.pop();
      const level = { list: emptyList(label), style: label.style, indent, next: undefined };
      const parent = open.at(-1);
      if (parent) (parent.list.children.at(-1) as ListItem).children.push(level.list);
      else lists.push(level.list);
      open.push(level);
    }
    add(open, choice, label, survey);
  }
  return lists;
}

function emptyList(label: Label): List {
  const ordered = numbered.has(label.style);
  return { type: 'list', ordered, ...(ordered && { start: label.value ?? 1 }), spread: false, children: [] };
}

function add(open: Open[], choice: Choice, label: Label, survey: Survey): void {
  const level = open.at(-1)!;
  const skip = isBullet(label) || level.list.ordered ? label.length : 0;
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    children: [paragraphOf(choice, survey, skip)],
    data: { marker: label.marker },
    position: placeOf(choice, survey),
  };
  level.list.children.push(item);
  level.next = label.value === undefined ? undefined : label.value + 1;
  for (const { list } of open) stretch(list, item);
}

/** Lets a list reach from its first item to its last. */
function stretch(list: List, item: ListItem): void {
  const start = list.position?.start ?? item.position!.start;
  list.position = { start, end: item.position!.end };
}
