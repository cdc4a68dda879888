import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Image, ImageReference, Link, LinkReference } from 'mdast';
import { href } from '../url.js';
import type { Context, Row } from './row.js';

/** A link, or its text alone where it would lead nowhere or into a script. */
export const link: Row<Link> = (node, state, context) => {
  const children = state.all(node).flatMap(withoutLinks);
  const target = targetOf(node.url, context);
  if (!target) return children;
  return h('a', { href: target, title: node.title ?? undefined }, children);
};

/** A link whose target is defined elsewhere. */
export const linkReference: Row<LinkReference> = (node, state, context, parent) => {
  const definition = state.definitionById.get(node.identifier.toUpperCase());
  if (!definition) return state.all(node);
  const { url, title } = definition;
  return link({ type: 'link', url, title: title ?? null, children: node.children }, state, context, parent);
};

/** Pictures are said in words: their files are not part of the article. */
export const image: Row<Image | ImageReference> = (node) => ({ type: 'text', value: node.alt ?? '' });

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
