import { type PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { glyphTexts } from '../../../src/emit/pdf/finish/glyph-texts.js';
import { fontsOf, type PdfFile } from '../../../src/emit/pdf/finish/pdf-file.js';
import { spellAsText } from '../../../src/emit/pdf/finish/spelling.js';

/** A file with one font, whose map is as a browser writes it. */
async function fileWith(operations: string): Promise<PdfFile> {
  const { context } = await PDFDocument.create();
  const map = context.flateStream(
    `begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${operations}endcmap\nend`,
  );
  const font = context.obj({ Type: 'Font', Subtype: 'Type0' });
  font.set(PDFName.of('ToUnicode'), context.register(map));
  context.register(font);
  return { context } as PdfFile;
}

const textsOf = (file: PdfFile) => glyphTexts(fontsOf(file)[0] as PDFDict);

describe('spellAsText', () => {
  it.each([
    ['a quotation mark', '1 beginbfchar\n<0007> <02BB>\nendbfchar\n', '‘', [['0007', '‘']]],
    ['a digit of Persian', '1 beginbfchar\n<0007> <0661>\nendbfchar\n', '۱', [['0007', '۱']]],
    ['a radical', '1 beginbfchar\n<0007> <2F00>\nendbfchar\n', '一', [['0007', '一']]],
    [
      'one of a run',
      '1 beginbfrange\n<0007> <0008> <02BB>\nendbfrange\n',
      '’‘',
      [
        ['0007', '‘'],
        ['0008', '’'],
      ],
    ],
    ['what the text has', '1 beginbfchar\n<0007> <02BC>\nendbfchar\n', 'ʼ’', [['0007', 'ʼ']]],
    ['letters that are one glyph', '1 beginbfchar\n<0007> <00660069>\nendbfchar\n', 'fi', [['0007', 'fi']]],
  ])('spells as the text does: %s', async (_, operations, text, expected) => {
    const file = await fileWith(operations);
    spellAsText(file, new Set(text));
    expect(textsOf(file)).toEqual(expected);
  });
});
