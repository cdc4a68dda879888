/** Web and mail addresses in the text to links. */
import { LinkifyIt, type Match } from 'linkify-it';
import type { Root } from 'mdast';
import { eachInline, type Find, replaceInTexts } from './inline.js';

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true });

const schemes = new Set(['http:', 'https:', 'ftp:', 'mailto:']);
const mailbox = /^(?:mailto:)?[\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]+@[\p{L}\p{N}.-]+$/iu;

/** Names without a scheme are addresses only after “www.”: “node.js” and a forgotten space after a stop look like them. */
function isCertain({ schema, raw }: Match): boolean {
  if (schema === 'mailto:') return mailbox.test(raw);
  return schema === '' ? /^www\./i.test(raw) : schemes.has(schema);
}

/** A citation may touch an address and is no part of it: blanks take its place while addresses are looked for. */
const markers = /\[[^\][]{0,60}\](?![\w=&/])|[¹²³⁰⁴-⁹]+/g;

/** Links what is certainly an address. */
export function links(tree: Root): void {
  eachInline(tree, (node) => replaceInTexts(node, addresses));
}

function addresses(text: string): Find[] {
  if (!/[@:]|www\./i.test(text)) return [];
  const bare = text.replace(markers, (marker) => ' '.repeat(marker.length));
  const found = (linkify.match(bare) ?? []).filter(isCertain);
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
