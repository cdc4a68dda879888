/** What a link leads to, in words, for those who do not see where it stands. */
import { type PDFDict, PDFHexString } from '@cantoo/pdf-lib';
import { dictIn, entry, isDict, isText, membersOf, nameIn, type PdfFile, setIn } from './pdf-file.js';

/**
 * Describes each link: by its address, or by what it leads to within the document.
 *
 * @param targets Descriptions of places in the document, by their names.
 */
export function describeLinks({ pages }: PdfFile, targets: ReadonlyMap<string, string>): void {
  for (const page of pages)
    for (const annotation of membersOf(page, 'Annots').filter(isDict)) {
      if (nameIn(annotation, 'Subtype') !== 'Link') continue;
      const description = describe(annotation, targets);
      if (description) setIn(annotation, 'Contents', PDFHexString.fromText(description));
    }
}

function describe(link: PDFDict, targets: ReadonlyMap<string, string>): string | undefined {
  const action = dictIn(link, 'A');
  const address = action && entry(action, 'URI');
  if (isText(address)) return address.decodeText();
  const target = nameIn(link, 'Dest');
  return target && (targets.get(target) ?? target);
}
