import { h } from 'hastscript';
import type { Blockquote, Break, Paragraph, Text } from 'mdast';
import { roleOf } from '../../../article.js';
import { semantics } from '../medium.js';
import type { Row } from './row.js';

/** Roles that the stylesheet knows. */
const classes = new Set(['lead', 'subtitle', 'verse', 'attribution', 'caption', 'turn']);

/** A paragraph; what it is beyond that is its class. An empty one is none. */
export const paragraph: Row<Paragraph> = (node, state) => {
  const role = roleOf(node);
  const children = state.all(node);
  if (children.every((child) => child.type === 'text' && !child.value.trim())) return undefined;
  const className = role && classes.has(role) ? [role, ...(isNameAlone(node) ? ['speaker'] : [])] : [];
  return h('p', className.length > 0 ? { className } : {}, children);
};

/** Who speaks, on a line above what is said. */
const isNameAlone = (node: Paragraph) => {
  const [name, colon, ...more] = node.children;
  const alone = name?.type === 'strong' && colon?.type === 'text' && /^\s*[:：]$/.test(colon.value);
  return roleOf(node) === 'turn' && alone && more.length === 0;
};

/**
 * A block quotation. The attribution stays a paragraph inside: readers that know no `figcaption` keep it with the
 * quotation, and no reader takes it for the footer of the page.
 */
export const blockquote: Row<Blockquote> = (node, state, { medium }) => {
  const role = roleOf(node) === 'epigraph' ? 'epigraph' : undefined;
  const properties = role && {
    className: [role],
    ...(medium === 'epub' && semantics(medium, 'doc-epigraph', role)),
  };
  return h('blockquote', properties ?? {}, state.wrap(state.all(node), true));
};

/** Line ends of Markdown's source and tabs are blanks; only a `break` is a new line (the print style keeps white space). */
export const text: Row<Text> = (node) => ({
  type: 'text',
  value: node.value.replace(/[ \t]*\r?\n[ \t]*|\t+/g, ' '),
});

/** Bare: a line end after it would be a second new line where white space is kept. */
export const lineBreak: Row<Break> = () => h('br');
