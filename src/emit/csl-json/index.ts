/** The sources as CSL-JSON, for reference managers and citation processors. */
import type { FootnoteDefinition, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Emit } from '../format.js';
import type { CslFields, Described, Place } from './csl.js';
import { describeEntry } from './entry.js';
import { placeIn } from './place.js';

/** Writes the entries of all source lists as CSL-JSON; `custom` holds the place and confidence of each field. */
export function renderCslJson(tree: Root): string {
  return `${JSON.stringify([...cslItems(tree).values()], undefined, 2)}\n`;
}

export const emitCslJson: Emit = (tree) => renderCslJson(tree);

/** The sources of a tree as CSL-JSON, in their order. */
export function cslItems(tree: Root): Map<FootnoteDefinition, object> {
  const items = new Map<FootnoteDefinition, object>();
  const lang = (tree.data?.stated?.lang ?? tree.data?.lang ?? 'und').split('-')[0]!;
  let before: Described | undefined;
  visit(tree, 'footnoteDefinition', (node) => {
    const read = describeEntry(plainText(node), lang);
    if (read && before) repeatAuthor(read, before);
    items.set(node, itemOf(node, read));
    before = read;
  });
  return items;
}

/** Dashes at the head of an entry stand for the authors of the one before. */
function repeatAuthor(read: Described, before: Described): void {
  if (!read.repeats || !before.fields.author) return;
  read.fields = { author: before.fields.author, ...read.fields };
  read.places.author = read.repeats;
}

function itemOf(node: FootnoteDefinition, read: Described | undefined): object {
  const id = { id: node.identifier, ...(node.label && { 'citation-label': node.label }) };
  if (!read) return { ...id, type: 'document', note: plainText(node) };
  const { type, fields, places, note } = read;
  return {
    ...id,
    type,
    ...fields,
    ...(note && { note }),
    custom: { ...sameAs(node), fields: placesOf(node, places) },
  };
}

/** “Ibid.” and the like name another source. */
function sameAs({ children: [first] }: FootnoteDefinition): { 'same-as'?: string } {
  const link = first?.type === 'paragraph' ? first.children[0] : undefined;
  const source = link?.type === 'link' ? link.data?.source : undefined;
  return source === undefined ? {} : { 'same-as': source };
}

function placesOf(node: FootnoteDefinition, places: Partial<Record<keyof CslFields, Place>>): object {
  return Object.fromEntries(
    Object.entries(places).map(([field, { start, end, confidence }]) => {
      const position = placeIn(node, start, end);
      return [field, { confidence, ...(position && { position }) }];
    }),
  );
}
