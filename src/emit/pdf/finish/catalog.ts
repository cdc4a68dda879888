/** How a viewer shows the document and moves in it. */
import { PDFName, PDFString } from '@cantoo/pdf-lib';
import type { DocumentFacts } from '../facts.js';
import { dictIn, membersOf, type PdfFile, setIn } from './pdf-file.js';

/** The title in the window's bar, the language, numbers of pages, and the order of the tabulator key. */
export function writeCatalog({ context, catalog, pages }: PdfFile, { lang, dir }: DocumentFacts): void {
  const preferences = dictIn(catalog, 'ViewerPreferences') ?? context.obj({});
  setIn(preferences, 'DisplayDocTitle', context.obj(true));
  if (dir === 'rtl') setIn(preferences, 'Direction', PDFName.of('R2L'));
  setIn(catalog, 'ViewerPreferences', preferences);
  setIn(catalog, 'Lang', PDFString.of(lang));
  setIn(catalog, 'PageLabels', context.obj({ Nums: [0, { S: 'D' }] }));
  for (const page of pages) if (membersOf(page, 'Annots').length > 0) setIn(page, 'Tabs', PDFName.of('S'));
}
