import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Image, ImageReference, Link, LinkReference } from 'mdast';
import { sourceOf } from '../anchors.js';
import { semantics } from '../medium.js';
import { href } from '../url.js';
import type { Context, Row } from './row.js';

/** A link, or its text alone where it would lead nowhere or into a script. */
export const link: Row<Link> = (node, state, context) => {
  const children = state.all(node).flatMap(withoutLinks);
  const id = context.anchors.citeOf.get(node);
  if (id) return h('a', { id, href: `#${sourceId(node, context)}`, ...citing(context) }, children);
  const target = targetOf(node.url, context);
  if (!target) return children;
  return h('a', { href: target, title: node.title ?? undefined }, children);
};

const sourceId = (node: Link, { anchors }: Context) => anchors.idOf.get(sourceOf(anchors, node)!);
/** Reading systems may show the entry beside the text; on a page the words of the link need no role. */
const citing = ({ medium }: Context) =>
  medium === 'epub' ? semantics(medium, 'doc-noteref', 'noteref') : {};

/** A link whose target is defined elsewhere. */
export const linkReference: Row<LinkReference> = (node, state, context, parent) => {
  const definition = state.definitionById.get(node.identifier.toUpperCase());
  if (!definition) return state.all(node);
  const { url, title } = definition;
  return link({ type: 'link', url, title: title ?? null, children: node.children }, state, context, parent);
};

/** A picture that is part of the document; another one is said in words, because nothing is fetched. */
export const image: Row<Image | ImageReference> = ({ alt, data }) =>
  data?.picture ? h('img', { src: data.picture, alt: alt ?? '' }) : { type: 'text', value: alt ?? '' };

function targetOf(url: string, { anchors, medium }: Context): string | undefined {
  if (!url.startsWith('#')) return href(url, medium);
  const id = fragment(url);
  return anchors.ids.has(id) ? `#${id}` : undefined;
}

function fragment(url: string): string {
  try {
    return decodeURIComponent(url.slice(1));
  } catch {
    return '';
  }
}

/** A link cannot hold another one, such as a note reference. */
function withoutLinks(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap(withoutLinks);
  return node.tagName === 'a' ? children : [{ ...node, children }];
}
