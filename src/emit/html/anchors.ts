/** The identifiers of a page, all known before the first element is made, so that links never lead nowhere. */
import type { FootnoteDefinition, FootnoteReference, Heading, Nodes } from 'mdast';
import type { Block, Page, SourceList } from './arrange.js';
import { excerpt, plain } from './text.js';

/** Where everything that can be linked to is. */
export interface Anchors {
  /** `id` of headings and source entries. */
  idOf: Map<Nodes, string>;
  /** `id` of each note reference that has a source. */
  citeOf: Map<FootnoteReference, string>;
  /** The source that an identifier names. */
  sources: Map<string, FootnoteDefinition>;
  /** `id`s of the references to a source, in the order of the page. */
  citesTo: Map<FootnoteDefinition, string[]>;
  /** Printed level of each heading, 1 to 6, without gaps. */
  levelOf: Map<Heading, number>;
  /** Every `id` of the page, and how often its name was asked for. */
  ids: Map<string, number>;
  lists: SourceList[];
}

/** Finds the anchors of a page. */
export function anchorsOf(page: Page): Anchors {
  const found = collect(page.children);
  const ids = new Map<string, number>();
  const anchors: Anchors = {
    idOf: new Map(),
    citeOf: new Map(),
    sources: new Map(),
    citesTo: new Map(),
    levelOf: levels(found.headings),
    ids,
    lists: found.lists,
  };
  for (const source of found.sources) addSource(anchors, source);
  for (const reference of found.references) addReference(anchors, reference);
  for (const heading of found.headings) anchors.idOf.set(heading, unique(slug(plain(heading)), ids));
  return anchors;
}

/**
 * A readable identifier in the letters of the text: a name in HTML and in XML.
 *
 * Combining marks are left out: not every checker takes them for letters.
 */
export function slug(text: string): string {
  const name = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();
  const short = excerpt(name, 60).replace(/…$/, '').replace(/ /g, '-');
  return /^\p{L}/u.test(short) ? short : `section${short && '-'}${short}`;
}

/** The name itself, or with the first number that makes it another one; the count of each name is remembered. */
function unique(name: string, ids: Map<string, number>): string {
  let count = ids.get(name) ?? 0;
  let id = name;
  while (ids.has(id)) id = `${name}-${++count}`;
  ids.set(name, Math.max(count, 1));
  ids.set(id, ids.get(id) ?? 1);
  return id;
}

/** What a source is called on the page. */
export const labelOf = (node: FootnoteDefinition | FootnoteReference) => node.label ?? node.identifier;

/** `2` and `†` alike must give a name. */
const labelSlug = (label: string) => slug(`n ${label}`).replace(/^n-?/, '') || 'note';

function addSource(anchors: Anchors, source: FootnoteDefinition) {
  anchors.idOf.set(source, unique(`source-${labelSlug(labelOf(source))}`, anchors.ids));
  anchors.citesTo.set(source, []);
  if (!anchors.sources.has(source.identifier)) anchors.sources.set(source.identifier, source);
}

function addReference(anchors: Anchors, reference: FootnoteReference) {
  const source = anchors.sources.get(reference.identifier);
  if (!source) return;
  const cites = anchors.citesTo.get(source)!;
  const name = anchors.idOf.get(source)!.replace(/^source/, 'cite');
  const id = unique(`${name}-${cites.length + 1}`, anchors.ids);
  cites.push(id);
  anchors.citeOf.set(reference, id);
}

/** Depths as printed levels: one more than the heading that a heading stands under, the first one being the title. */
function levels(headings: Heading[]): Map<Heading, number> {
  const found = new Map<Heading, number>();
  const open: number[] = [];
  for (const [index, heading] of headings.entries()) {
    const depth = index === 0 ? 0 : heading.depth;
    while (open.length > 1 && open.at(-1)! >= depth) open.pop();
    open.push(depth);
    found.set(heading, Math.min(open.length, 6));
  }
  return found;
}

interface Found {
  headings: Heading[];
  references: FootnoteReference[];
  sources: FootnoteDefinition[];
  lists: SourceList[];
}

function collect(blocks: Block[]): Found {
  const found: Found = { headings: [], references: [], sources: [], lists: [] };
  for (const block of blocks) enter(block, found);
  return found;
}

function enter(node: Nodes | Block, found: Found) {
  if (node.type === 'heading' && plain(node)) found.headings.push(node);
  if (node.type === 'footnoteReference') found.references.push(node);
  if (node.type === 'footnoteDefinition') found.sources.push(node);
  if (node.type === 'sourceList') found.lists.push(node);
  if (node.type === 'sourceList' && node.heading) enter(node.heading, found);
  if ('children' in node) for (const child of node.children) enter(child, found);
}
