/** Web and mail addresses in the text to links. */
import { LinkifyIt } from 'linkify-it';
import type { Root } from 'mdast';
import { eachInline, type Find, replaceInTexts } from './inline.js';

// Names without a scheme stay text: “node.js” and a forgotten space after a full stop look like them.
const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: true });

/** Links what is certainly an address. */
export function links(tree: Root): void {
  eachInline(tree, (node) => replaceInTexts(node, addresses));
}

function addresses(text: string): Find[] {
  if (!text.includes('@') && !text.includes(':')) return [];
  return (linkify.match(text) ?? []).map(({ index, lastIndex, url }) => ({
    start: index,
    end: lastIndex,
    node: (part) => ({
      type: 'link',
      url,
      title: null,
      children: [part],
      ...(part.position && { position: part.position }),
    }),
  }));
}
