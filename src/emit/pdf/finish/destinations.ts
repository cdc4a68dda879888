/** On which pages the places are that links within a document lead to. */
import { PDFArray, type PDFObject } from '@cantoo/pdf-lib';
import { dictIn, entry, isDict, readPdf } from './pdf-file.js';

/**
 * Numbers of pages, from 1, by the name of each place (ISO 32000-1, 12.3.2.3).
 *
 * @param printed What the browser printed.
 * @throws {Error} The PDF is not as expected.
 */
export async function pagesOf(printed: Uint8Array): Promise<Map<string, number>> {
  const { catalog, pages } = await readPdf(printed);
  const numbers = new Map<PDFObject | undefined, number>(pages.map((page, index) => [page, index + 1]));
  const places = dictIn(catalog, 'Dests');
  const found = new Map<string, number>();
  for (const name of places?.keys() ?? []) {
    const place = places!.lookup(name);
    const target = isDict(place) ? entry(place, 'D') : place;
    const number = target instanceof PDFArray ? numbers.get(target.lookup(0)) : undefined;
    if (number !== undefined) found.set(name.decodeText(), number);
  }
  return found;
}
