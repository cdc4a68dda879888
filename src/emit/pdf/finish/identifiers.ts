/**
 * Identifiers of elements, such as the heads of a table that its cells name. A browser counts them on from document to
 * document, in an order that depends on what it did before: the same document would not be the same bytes.
 */
import { PDFArray, PDFDict, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { dictIn, entry, isDict, isText, membersOf, type PdfFile, setIn } from './pdf-file.js';

/** Where elements and cells state them (ISO 32000-1, 14.7.2, 14.8.5.7). */
const holders = new Set(['ID', 'Headers']);

/**
 * Numbers the identifiers of a document from 1.
 *
 * @param identified Elements that have one, in the order of reading.
 */
export function numberIdentifiers({ context, structure }: PdfFile, identified: readonly PDFDict[]): void {
  const tree = dictIn(structure, 'IDTree');
  if (!tree) return;
  const names = new Map<string, string>();
  for (const id of identified.map((element) => entry(element, 'ID')))
    if (isText(id)) names.set(id.decodeText(), `node${String(names.size + 1).padStart(8, '0')}`);
  for (const [, object] of context.enumerateIndirectObjects()) rename(object, false);
  sortLeaves(leavesBelow(tree), names);

  function rename(object: PDFObject, holds: boolean): void {
    if (object instanceof PDFDict)
      for (const [key, value] of object.entries())
        replace(value, holders.has(key.decodeText()), (name) => object.set(key, name));
    else if (object instanceof PDFArray)
      for (const [index, value] of object.asArray().entries())
        replace(value, holds, (name) => object.set(index, name));
  }

  function replace(value: PDFObject, holds: boolean, write: (name: PDFString) => void): void {
    const name = holds && isText(value) ? names.get(value.decodeText()) : undefined;
    if (name) write(PDFString.of(name));
    else rename(value, holds);
  }
}

/** The dictionaries of a tree that hold names (ISO 32000-1, 7.9.6). */
const leavesBelow = (node: PDFDict): PDFDict[] =>
  entry(node, 'Names') ? [node] : membersOf(node, 'Kids').filter(isDict).flatMap(leavesBelow);

/** Each leaf holds as many names as before. */
function sortLeaves(leaves: readonly PDFDict[], names: ReadonlyMap<string, string>): void {
  const held = leaves.map(pairsIn);
  const sorted = held
    .flat()
    .map(([id, element]) => [names.get(id) ?? id, element] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [index, leaf] of leaves.entries()) {
    const pairs = sorted.splice(0, held[index]!.length);
    const text = (pair: (typeof pairs)[number] | undefined) => PDFString.of(pair?.[0] ?? '');
    setArray(leaf, 'Limits', [text(pairs[0]), text(pairs.at(-1))]);
    setArray(
      leaf,
      'Names',
      pairs.flatMap((pair) => [text(pair), pair[1]]),
    );
  }
}

/** Identifiers with the references of their elements. */
function pairsIn(leaf: PDFDict): [id: string, element: PDFObject][] {
  const names = (entry(leaf, 'Names') as PDFArray).asArray();
  return names.flatMap((id, index): [string, PDFObject][] =>
    isText(id) && index % 2 === 0 ? [[id.decodeText(), names[index + 1]!]] : [],
  );
}

const setArray = (leaf: PDFDict, key: string, members: readonly PDFObject[]) =>
  setIn(leaf, key, leaf.context.obj(members as never));
