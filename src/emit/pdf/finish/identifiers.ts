/**
 * Identifiers of elements, such as the heads of a table that its cells name. A browser counts them on from document to
 * document, so that the same document would not be the same bytes.
 */
import { PDFArray, PDFDict, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { dictIn, entry, isDict, isText, nameIn, type PdfFile } from './pdf-file.js';

/** Where identifiers stand: in elements, in cells, and in the tree that finds them (ISO 32000-1, 14.7.2). */
const holders = new Set(['ID', 'Headers', 'Names', 'Limits']);

/** Numbers the identifiers of a document from 1, in their order. */
export function numberIdentifiers({ context, structure }: PdfFile): void {
  if (!dictIn(structure, 'IDTree')) return;
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const known = objects.filter(isDict).flatMap((dict) => identifierOf(dict) ?? []);
  // Of one length, so that the tree stays sorted.
  const names = new Map(
    known.toSorted().map((id, index) => [id, PDFString.of(`node${String(index + 1).padStart(8, '0')}`)]),
  );
  for (const object of objects) rename(object, false);

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
    if (name) write(name);
    else rename(value, holds);
  }
}

function identifierOf(dict: PDFDict): string | undefined {
  const id = nameIn(dict, 'S') && entry(dict, 'ID');
  return typeof id === 'object' && isText(id) ? id.decodeText() : undefined;
}
