import { h } from 'hastscript';
import type { FootnoteReference } from 'mdast';
import { labelOf } from '../anchors.js';
import { semantics } from '../medium.js';
import type { Row } from './row.js';

/** A citation: the label of its source, linked to it. Nothing but the label stands inside the link. */
export const footnoteReference: Row<FootnoteReference> = (node, _, { anchors, medium }) => {
  const id = anchors.citeOf.get(node);
  if (!id) return h('sup', labelOf(node));
  const href = `#${anchors.idOf.get(anchors.sources.get(node.identifier)!)}`;
  return h('sup', h('a', { id, href, ...semantics(medium, 'doc-noteref', 'noteref') }, labelOf(node)));
};
