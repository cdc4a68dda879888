/** The text of a PDF in the order in which it is painted, as programs read it that know nothing of its structure. */
import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { glyphsIn } from '../../../src/emit/pdf/finish/content/glyphs.js';
import { operations } from '../../../src/emit/pdf/finish/content/operations.js';
import { glyphTexts } from '../../../src/emit/pdf/finish/glyph-texts.js';
import { dictIn, isStream, membersOf, readPdf } from '../../../src/emit/pdf/finish/pdf-file.js';
import { contentOf } from '../../../src/emit/pdf/finish/streams.js';

/** One string for each page. */
export async function paintedText(pdf: Uint8Array): Promise<string[]> {
  const { pages } = await readPdf(pdf);
  return pages.map((page) => {
    const fonts = dictIn(dictIn(page, 'Resources')!, 'Font')!;
    const content = membersOf(page, 'Contents').filter(isStream).map(contentOf).join('\n');
    return textOf(content, (name) => mapOf(fonts.lookup(PDFName.of(name), PDFDict)));
  });
}

/** Digits are written large or small. */
const mapOf = (font: PDFDict) =>
  new Map(glyphTexts(font).map(([glyph, text]) => [glyph.toLowerCase(), text]));

function textOf(content: string, mapFor: (font: string) => ReadonlyMap<string, string>): string {
  const texts: string[] = [];
  let map: ReadonlyMap<string, string> = new Map();
  for (const { operator, operands } of operations(content)) {
    if (operator === 'Tf') map = mapFor(operands[0]!.slice(1));
    else if (operator === 'Tj') for (const glyph of glyphsIn(operands[0]!)) texts.push(map.get(glyph) ?? '');
    else if (operator === 'ET') texts.push(' ');
  }
  return texts.join('').replace(/\s+/g, ' ');
}
