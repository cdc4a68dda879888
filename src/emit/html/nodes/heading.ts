import { h } from 'hastscript';
import type { Heading } from 'mdast';
import type { Row } from './row.js';

/** A heading at its printed level, under an identifier made of its text. One that says nothing heads nothing. */
export const heading: Row<Heading> = (node, state, { anchors }) => {
  const level = anchors.levelOf.get(node);
  if (level) return h(`h${level}`, { id: anchors.idOf.get(node) }, state.all(node));
  return node.children.length > 0 ? h('p', state.all(node)) : undefined;
};
