/** Web and mail addresses in the text to links. */
import { LinkifyIt, type Match } from 'linkify-it';
import type { Root } from 'mdast';
import { eachInline, type Find, replaceInTexts } from './inline.js';

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true });

const schemes = new Set(['http:', 'https:', 'ftp:', 'mailto:']);
/** The plain part of a mail address; in scripts without spaces the text may go on right behind it. */
const mailbox = /^(?:mailto:)?\w[\w.!#$%&'*+/=?^{|}~-]*@[a-z\d.-]+\.[a-z]{2,}(?![\p{Lu}\p{Ll}\p{N}])/iu;

/** Names without a scheme are addresses only after “www.”: “node.js” and a forgotten space after a stop look like them. */
function certainPart({ schema, raw }: Match): string {
  if (schema === 'mailto:') return mailbox.exec(raw)?.[0] ?? '';
  return schemes.has(schema) || (schema === '' && /^www\./i.test(raw)) ? raw : '';
}

/** A citation may touch an address and is no part of it: blanks take its place while addresses are looked for. */
const markers = /\[[^\][]{0,60}\](?![=&/[])|[¹²³⁰⁴-⁹]+/g;

/** Links what is certainly an address. */
export function links(tree: Root): void {
  eachInline(tree, (node) => replaceInTexts(node, addresses));
}

function addresses(text: string): Find[] {
  if (!/[@:]|www\./i.test(text)) return [];
  const bare = text.replace(markers, (marker) => ' '.repeat(marker.length));
  return (linkify.match(bare) ?? []).flatMap((match) => {
    const { length } = certainPart(match);
    if (length === 0) return [];
    return [
      {
        start: match.index,
        end: match.index + length,
        node: (part) => ({
          type: 'link',
          url: match.url.slice(0, match.url.length - match.raw.length + length),
          title: null,
          children: [part],
          ...(part.position && { position: part.position }),
        }),
      },
    ];
  });
}
