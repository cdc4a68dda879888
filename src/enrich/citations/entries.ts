/** The entries without labels, by whom they are and of which year. */
import type { FootnoteDefinition, Link, Root, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { later } from '../../later.js';
import { swift } from '../../parse/text/western.js';
import { each } from '../../tree.js';

export interface DatedEntry {
  node: FootnoteDefinition;
  /** Family name of the first author, or the name of an organisation. */
  name: string;
  /** All years in it, with the letter that tells works of one year apart: `2004a`. */
  years: string[];
  text: string;
}

export const year = '(?:1[5-9]|20)\\d\\d[a-z]?';
const years = new RegExp(`(?<!\\d)${year}(?![\\p{L}\\d])`, 'gu');

/** Dashes, or a word for them, in place of the author of the entry before. */
export const sameAuthor = /^(?:[—–―_-]{2,}|—|ibid\b|idem\b)/iu;

/** Names up to a comma, to initials, a stop, a bracket or the year; or what stands behind initials. */
const opening = swift(
  String.raw`^(?:(?:\p{Lu}\.[\s-]?)+\s?)?(\p{L}[\p{L}\p{M}’'. -]*?)(?=\s(?:\p{Lu}\.|\p{Lu}{1,3}[,.;])|\.?\s*[,;:(（，、：“"]|\.(?:\s|$)|\s\d)`,
);
const ofHan = later(() => /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}・]{2,12}/u);

/** The entries of a tree that have no label; one that says “the same” has the name of the one before. */
export function datedEntries(tree: Root): DatedEntry[] {
  const entries: DatedEntry[] = [];
  each(tree, 'footnoteDefinition', (node) => {
    if (node.label) return;
    const text = plainText(node).normalize('NFC').trim();
    const name = sameAuthor.test(text) ? entries.at(-1)?.name : nameIn(text);
    if (name) entries.push({ node, name, text, years: text.match(years) ?? [] });
  });
  return entries;
}

/** The family name of the first author, or the name of an organisation, at the head of an entry. */
export function nameIn(text: string): string | undefined {
  const han = /^[\u2e80-\uffff]/.test(text) ? ofHan().exec(text)?.[0] : undefined;
  return (han ?? opening(text).exec(text)?.[1])?.trim();
}

/** A citation in words: printed text as a link to the source with an identifier. */
export function linkTo(identifier: string, printed: Text): Link {
  return {
    type: 'link',
    url: `#source-${encodeURIComponent(identifier)}`,
    title: null,
    children: [printed],
    data: { source: identifier },
    ...(printed.position && { position: printed.position }),
  };
}
