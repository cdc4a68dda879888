/** The identifiers of a page, all known before the first element is made, so that links never lead nowhere. */
import type { FootnoteDefinition, FootnoteReference, Heading, Link, Nodes } from 'mdast';
import type { Block, Page, SourceList } from './arrange.js';
import { listNames } from './list-names.js';
import type { Medium } from './medium.js';
import { excerpt, plain } from './text.js';

/** A citation by label, or by author and year. */
export type Citation = FootnoteReference | Link;

/** Where everything that can be linked to is. */
export interface Anchors {
  /** `id` of headings and source entries. */
  idOf: Map<Nodes, string>;
  /** `id` of each citation that has a source. */
  citeOf: Map<Citation, string>;
  /** The source that an identifier names. */
  sources: Map<string, FootnoteDefinition>;
  /** `id`s of the references to a source, in the order of the page. */
  citesTo: Map<FootnoteDefinition, string[]>;
  /** Printed level of each heading, 1 to 6, without gaps. */
  levelOf: Map<Heading, number>;
  /** Every `id` of the page, and how often its name was asked for. */
  ids: Map<string, number>;
  lists: SourceList[];
  /** Whether other articles are on the same page. */
  among: boolean;
  /** The headings that say what a list of sources is: its own, and where others are called the same another one. */
  namesOf: Map<SourceList, Heading[]>;
}

/**
 * Finds the anchors of a page.
 *
 * @param medium Where it is read, which decides what names may look like.
 * @param ids What other articles on the same page are known by; the names of this one are added.
 * @param above Levels of headings that stand over the article.
 */
export function anchorsOf(page: Page, medium: Medium, ids = new Map<string, number>(), above = 0): Anchors {
  const found = collect(page.children);
  const levelOf = levels(found.headings, above);
  const anchors: Anchors = {
    idOf: new Map(),
    citeOf: new Map(),
    sources: new Map(),
    citesTo: new Map(),
    levelOf,
    ids,
    lists: found.lists,
    among: above > 0,
    namesOf: listNames(found.lists, levelOf, above > 0),
  };
  for (const source of found.sources) addSource(anchors, source, medium);
  for (const reference of found.references) addReference(anchors, reference);
  for (const heading of found.headings)
    anchors.idOf.set(heading, uniqueId(nameOf(plain(heading), medium), ids));
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

/**
 * What a heading or an article is called in links: `slug`. In a PDF a name has at most 127 characters (ISO 32000-1,
 * annex C), of which Chromium takes six for a letter beyond ASCII, so that such names are numbered there.
 */
export function nameOf(text: string, medium: Medium): string {
  const name = slug(text);
  return medium === 'print' && /[^\x20-\x7e]/.test(name) ? 'section' : name;
}

/** The name itself, or with the first number that makes it another one; the count of each name is remembered. */
export function uniqueId(name: string, ids: Map<string, number>): string {
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
const labelSlug = (label: string, medium: Medium) =>
  nameOf(`n ${label}`, medium).replace(/^(?:n-?|section$)/, '') || 'note';

function addSource(anchors: Anchors, source: FootnoteDefinition, medium: Medium) {
  anchors.idOf.set(source, uniqueId(`source-${labelSlug(labelOf(source), medium)}`, anchors.ids));
  anchors.citesTo.set(source, []);
  if (!anchors.sources.has(source.identifier)) anchors.sources.set(source.identifier, source);
}

/** The source that a citation names. */
export function sourceOf({ sources }: Anchors, node: Citation): FootnoteDefinition | undefined {
  const identifier = node.type === 'link' ? node.data?.source : node.identifier;
  return identifier === undefined ? undefined : sources.get(identifier);
}

function addReference(anchors: Anchors, reference: Citation) {
  const source = sourceOf(anchors, reference);
  if (!source) return;
  const cites = anchors.citesTo.get(source)!;
  const name = anchors.idOf.get(source)!.replace(/^source/, 'cite');
  const id = uniqueId(`${name}-${cites.length + 1}`, anchors.ids);
  cites.push(id);
  anchors.citeOf.set(reference, id);
}

/** Depths as printed levels: one more than the heading that a heading stands under, the first one being the title. */
function levels(headings: Heading[], above: number): Map<Heading, number> {
  const found = new Map<Heading, number>();
  const open: number[] = [];
  for (const [index, heading] of headings.entries()) {
    const depth = index === 0 ? 0 : heading.depth;
    while (open.length > 1 && open.at(-1)! >= depth) open.pop();
    open.push(depth);
    found.set(heading, Math.min(open.length + above, 6));
  }
  return found;
}

interface Found {
  headings: Heading[];
  references: Citation[];
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
  if (node.type === 'footnoteReference' || (node.type === 'link' && node.data?.source))
    found.references.push(node);
  if (node.type === 'footnoteDefinition') found.sources.push(node);
  if (node.type === 'sourceList') found.lists.push(node);
  if (node.type === 'sourceList' && node.heading) enter(node.heading, found);
  if ('children' in node) for (const child of node.children) enter(child, found);
}
