/** Web and mail addresses in the text to links. */
import { LinkifyIt, type Match } from 'linkify-it';
import type { Root } from 'mdast';
import { later } from '../later.js';
import { eachInline, type Find, replaceInTexts } from './inline.js';

/** Longest address behind “www.”; what is longer is none. */
const longest = 2000;

// Names without a scheme are addresses only after “www.”: “node.js” and a forgotten space after a stop look like them.
// (The library’s own search for such names would also cost more than all the rest of a short article.)
const finder = later(() => {
  const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false });
  linkify.add('www.', {
    validate: (text, after, self) => {
      if (/[\w.]/.test(text[after - 'www.'.length - 1] ?? '')) return 0;
      const address = `//www.${text.slice(after, after + longest + 100)}`;
      const end = self.testSchemaAt(address, 'http:', 0);
      return end > longest ? 0 : Math.max(0, end - '//www.'.length);
    },
    normalize: (match) => {
      match.url = `http://${match.url}`;
    },
  });
  return linkify;
});

const schemes = new Set(['http:', 'https:', 'ftp:', 'www.']);
/** The plain part of a mail address; in scripts without spaces the text may go on right behind it. */
const mailbox = later(
  () => /^(?:mailto:)?\w[\w.!#$%&'*+/=?^{|}~-]*@[a-z\d.-]+\.[a-z]{2,}(?![\p{Lu}\p{Ll}\p{N}])/iu,
);

function certainPart({ schema, raw }: Match): string {
  if (schema === 'mailto:') return mailbox().exec(raw)?.[0] ?? '';
  return schemes.has(schema) ? raw : '';
}

/**
 * A citation may touch an address and is no part of it: blanks take its place while addresses are looked for. What holds
 * an address is no citation.
 */
const markers = /\[(?![^\][]*(?::\/\/|@|www\.))[^\][]{0,60}\](?![=&/[])|[¹²³⁰⁴-⁹]+/gi;

/** The library takes a mail address right behind one of these for a part of something longer. */
const closings = later(() => /[\p{Pe}\p{Pf}\p{Pi}](?=\w[\w.+-]*@)/gu);

/** Links what is certainly an address. */
export function links(tree: Root): void {
  eachInline(tree, (node) => replaceInTexts(node, addresses));
}

function addresses(text: string): Find[] {
  if (!/:\/\/|@|www\./i.test(text)) return [];
  const unmarked = text.replace(markers, (marker) => ' '.repeat(marker.length));
  const bare = text.includes('@') ? unmarked.replace(closings(), ' ') : unmarked;
  // The pattern of mail addresses takes longer to compile than a short article to convert.
  const linkify = finder().set({ fuzzyEmail: bare.includes('@') });
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
