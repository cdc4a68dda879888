/** The sources as CSL-JSON, for reference managers and citation processors. */
import type { FootnoteDefinition, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Emit } from '../format.js';
import type { CslFields, Place } from './csl.js';
import { describeEntry } from './entry.js';
import { placeIn } from './place.js';

/** Writes the entries of all source lists as CSL-JSON; `custom` holds the place and confidence of each field. */
export function renderCslJson(tree: Root): string {
  const items: object[] = [];
  visit(tree, 'footnoteDefinition', (node) => {
    items.push(cslItem(node, languageIn(tree)));
  });
  return `${JSON.stringify(items, undefined, 2)}\n`;
}

export const emitCslJson: Emit = (tree) => renderCslJson(tree);

/** The language whose names of months entries are read with. */
export const languageIn = ({ data }: Root): string => data?.stated?.lang ?? data?.lang ?? 'und';

/** A source as CSL-JSON. */
export function cslItem(node: FootnoteDefinition, lang: string): object {
  const id = { id: node.identifier, ...(node.label && { 'citation-label': node.label }) };
  const text = plainText(node);
  const read = describeEntry(text, lang.split('-')[0]);
  if (!read) return { ...id, type: 'document', note: text };
  const { type, fields, places, note } = read;
  return { ...id, type, ...fields, ...(note && { note }), custom: { fields: placesOf(node, places) } };
}

function placesOf(node: FootnoteDefinition, places: Partial<Record<keyof CslFields, Place>>): object {
  return Object.fromEntries(
    Object.entries(places).map(([field, { start, end, confidence }]) => {
      const position = placeIn(node, start, end);
      return [field, { confidence, ...(position && { position }) }];
    }),
  );
}
