/** Web and mail addresses in the text to links. */
import { LinkifyIt } from 'linkify-it';
import type { Root } from 'mdast';
import { eachInline, type Find, replaceInTexts } from './inline.js';

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true });

/** Names without a scheme are addresses only after “www.”: “node.js” and a forgotten space after a stop look like them. */
const isCertain = (schema: string, raw: string) => schema !== '' || /^www\./i.test(raw);

/** Links what is certainly an address. */
export function links(tree: Root): void {
  eachInline(tree, (node) => replaceInTexts(node, addresses));
}

function addresses(text: string): Find[] {
  if (!/[@:]|www\./i.test(text)) return [];
  const found = (linkify.match(text) ?? []).filter(({ schema, raw }) => isCertain(schema, raw));
  return found.map(({ index, lastIndex, url }) => ({
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
