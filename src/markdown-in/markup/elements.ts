/** Elements as the nodes that Markdown has for them, or as inline markup where it has none. */
import type { Element } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { RootContent } from 'mdast';
import { inlineAttributes, inlineNames, media } from './schema.js';

/** A type that the converter takes for a part of a paragraph, as it does not ours. */
export const inlineStandIn = 'textDirective';

const inline: Handle = (state, node) => {
  const children = state.all(node);
  const attributes = attributesOf(node);
  // A span that says nothing is nothing.
  if (node.tagName === 'span' && Object.keys(attributes).length === 0) return children;
  return { type: inlineStandIn, name: node.tagName, attributes, children } as never;
};

/** Its text may be Markdown's, which is not seen here. */
const code: Handle = (state, node) =>
  ({ type: inlineStandIn, name: 'code', children: state.all(node) }) as never;

const attributesOf = ({ properties }: Element) =>
  Object.fromEntries(
    inlineAttributes.flatMap((name) => (properties[name] ? [[name, String(properties[name])]] : [])),
  );

/** The text of an anchor that leads nowhere is text. */
const a: Handle = (state, node) => (node.properties.href ? defaultHandlers.a(state, node) : state.all(node));

const linkTo: Handle = (state, node) => {
  const url = String(node.properties.src ?? '');
  if (!url) return state.all(node);
  const value = String(node.properties.title ?? '') || url;
  return { type: 'link', url, children: [{ type: 'text', value }] };
};

const flow: Handle = (state, node) => state.toFlow(state.all(node));

/** What is folded away on a screen stands open, since paper has nothing to press; its name is bold. */
const summary: Handle = (state, node) =>
  state
    .toFlow(state.all(node))
    .map((child: RootContent) =>
      child.type === 'paragraph'
        ? { ...child, children: [{ type: 'strong', children: child.children }] }
        : child,
    ) as RootContent[];

const figcaption: Handle = (state, node) =>
  state
    .toFlow(state.all(node))
    .map((child) =>
      child.type === 'paragraph' ? { ...child, data: { role: 'caption' } } : child,
    ) as RootContent[];

/** Lines that are kept as they are, unless Markdown stands between them. */
const pre: Handle = (state, node) => {
  const holdsMarkdown = node.children.some(({ type }) => type === 'comment');
  return holdsMarkdown ? state.toFlow(state.all(node)) : defaultHandlers.pre(state, node);
};

const each = (names: readonly string[], handle: Handle) =>
  Object.fromEntries(names.map((name) => [name, handle]));

/** A paragraph may hold blocks, where Markdown stands within it: those take its place. */
export const elements: Record<string, Handle> = {
  ...each(inlineNames, inline),
  ...each(media, linkTo),
  ...each(['code', 'kbd', 'samp', 'tt'], code),
  ...each(['details', 'nav', 'p'], flow),
  a,
  figcaption,
  pre,
  summary,
  var: defaultHandlers.em,
};
