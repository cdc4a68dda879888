/** What the structure of a tagged PDF holds, gathered in one walk. */
import { type PDFDict, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { entry, isDict, membersOf, nameIn, type PdfFile } from './pdf-file.js';

export interface Structure {
  /** Every type of element that occurs. */
  types: Set<string>;
  /** Levels of the headings, in their order. */
  headings: number[];
  /** Identifiers of tagged content, by page. */
  ids: Map<PDFDict, Set<number>>;
  /** Annotations that an element holds. */
  annotations: Set<PDFObject>;
  /** Elements that have identifiers, in the order of reading. */
  identified: PDFDict[];
  /** Elements that lack what their type needs. */
  figuresWithoutText: number;
  notesWithoutId: number;
}

/** Walks the structure. */
export function surveyStructure({ structure }: PdfFile): Structure {
  const found: Structure = {
    types: new Set(),
    headings: [],
    ids: new Map(),
    annotations: new Set(),
    identified: [],
    figuresWithoutText: 0,
    notesWithoutId: 0,
  };
  // A walk by hand: nesting as deep as a text asks for must not exhaust the stack.
  const open = membersOf(structure, 'K').map((node) => ({ node, page: undefined as PDFDict | undefined }));
  open.reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    addId(found, next.page, node);
    if (!isDict(node)) continue;
    const page = (entry(node, 'Pg') as PDFDict | undefined) ?? next.page;
    enter(node, page, found);
    for (const child of membersOf(node, 'K').toReversed()) open.push({ node: child, page });
  }
  return found;
}

function enter(node: PDFDict, page: PDFDict | undefined, found: Structure): void {
  const kind = nameIn(node, 'Type');
  const type = nameIn(node, 'S');
  if (kind === 'MCR') addId(found, page, entry(node, 'MCID'));
  else if (kind === 'OBJR') found.annotations.add(entry(node, 'Obj')!);
  else if (type) enterElement(node, type, found);
}

function enterElement(node: PDFDict, type: string, found: Structure): void {
  const has = (key: string) => entry(node, key) !== undefined;
  found.types.add(type);
  const level = /^H([1-6])$/.exec(type)?.[1];
  if (has('ID')) found.identified.push(node);
  if (level) found.headings.push(Number(level));
  if (/^(?:Figure|Formula)$/.test(type) && !has('Alt') && !has('ActualText')) found.figuresWithoutText++;
  if (/^(?:Note|FENote)$/.test(type) && !has('ID')) found.notesWithoutId++;
}

function addId({ ids }: Structure, page: PDFDict | undefined, id: PDFObject | undefined): void {
  if (!page || !(id instanceof PDFNumber)) return;
  const known = ids.get(page) ?? new Set();
  ids.set(page, known.add(id.asNumber()));
}
