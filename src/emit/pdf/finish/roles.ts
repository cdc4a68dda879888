/** What the elements of the structure are called. */
import { PDFName } from '@cantoo/pdf-lib';
import { dictIn, type PdfFile, setIn } from './pdf-file.js';

/** The types of ISO 32000-1, 14.8.4. */
export const standardTypes = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot ' +
    'Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

/** Types that only PDF 2.0 knows, which browsers write, and their nearest in PDF 1.7. */
const nearest: Record<string, string> = {
  Em: 'Span',
  Strong: 'Span',
  Sub: 'Span',
  Aside: 'Div',
  DocumentFragment: 'Div',
  Title: 'P',
  FENote: 'Note',
};

/** Says of each type that is not of PDF 1.7 which of those it is like. */
export function mapRoles({ context, structure }: PdfFile, types: Iterable<string>): void {
  const map = dictIn(structure, 'RoleMap') ?? context.obj({});
  for (const type of types) {
    const like = nearest[type];
    if (like) map.set(PDFName.of(type), PDFName.of(like));
  }
  if (map.keys().length > 0) setIn(structure, 'RoleMap', map);
}
