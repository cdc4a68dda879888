import { h } from 'hastscript';
import type { Html } from 'mdast';
import type { InlineMarkup } from '../../../article.js';
import type { Row } from './row.js';

const flow = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** HTML that nobody read is shown, not obeyed; a comment says nothing to a reader. */
export const html: Row<Html> = (node, _state, _context, parent) => {
  if (/^\s*<!--[\s\S]*-->\s*$/.test(node.value)) return undefined;
  return flow.has(parent?.type ?? 'root') ? h('p', node.value) : { type: 'text', value: node.value };
};

/** An element that Markdown has no sign for. */
export const inlineMarkup: Row<InlineMarkup> = (node, state) =>
  h(node.name, { ...node.attributes }, state.all(node as never));
