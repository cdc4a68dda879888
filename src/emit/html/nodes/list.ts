import type { Element } from 'hast';
import { h } from 'hastscript';
import type { List, ListItem, Paragraph, Strong } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { roleOf } from '../../../article.js';
import { plain } from '../text.js';
import type { Row } from './row.js';

/** Labels that are text of the items, such as “(a)” or “IV.”: bullets before them would be one mark too many. */
const label = /^(?:\(?(?:\p{Nd}{1,3}|\p{L}|[ivxlc]{2,6})[.)]|[§†‡*])\s/iu;

/** A list. Whether blank lines parted its items is forgotten: the stylesheet sets items of one paragraph tight. */
export const list: Row<List> = (node, state) => {
  if (roleOf(node) === 'definitions' && node.children.every(isDefinition))
    return h(
      'dl',
      state.wrap(
        node.children.flatMap((item) => definition(item, state)),
        true,
      ),
    );
  const labelled = !node.ordered && node.children.every((item) => label.test(`${plain(item)} `));
  const first = node.ordered && node.start !== 1 ? (node.start ?? undefined) : undefined;
  const tasks = !node.ordered && node.children.some(({ checked }) => typeof checked === 'boolean');
  const kind = tasks ? ['tasks'] : labelled ? ['labelled'] : undefined;
  const properties = { start: first, className: kind };
  return h(node.ordered ? 'ol' : 'ul', properties, state.wrap(state.all(node), true));
};

/** A list item; the box of a task is a character, so that it needs no label and no form. */
export const listItem: Row<ListItem> = (node, state) => {
  const children = state.all(node);
  if (typeof node.checked === 'boolean') mark(children[0] as Element | undefined, node.checked);
  return h('li', alone(node) ? children : state.wrap(children, true));
};

/** A term alone in strong letters, and what it means. */
const isDefinition = ({ children: [term, ...meaning] }: ListItem) =>
  term?.type === 'paragraph' &&
  term.children.length === 1 &&
  term.children[0]!.type === 'strong' &&
  meaning.length > 0;

function definition(item: ListItem, state: State): Element[] {
  const [term, ...meaning] = item.children as [Paragraph, ...ListItem['children']];
  const content = state.all({ ...item, children: meaning });
  const [only] = content as Element[];
  const isAlone = content.length === 1 && only!.tagName === 'p';
  return [
    h('dt', state.all(term.children[0] as Strong)),
    h('dd', isAlone ? only!.children : state.wrap(content, true)),
  ];
}

const alone = (node: ListItem) => node.children.length === 1 && node.children[0]!.type === 'paragraph';

function mark(first: Element | undefined, done: boolean) {
  first?.children?.unshift({ type: 'text', value: done ? '☑ ' : '☐ ' });
}
