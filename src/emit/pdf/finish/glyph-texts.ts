/** What the glyphs of a font stand for: its map to Unicode (ISO 32000-1, 9.10.3). */
import { type PDFDict, type PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { bytesOf } from '#bytes';
import { operations } from './content/operations.js';
import { utf16 } from './content/spoken.js';
import { entry, isStream, type PdfFile, refsIn } from './pdf-file.js';
import { compressed, contentOf } from './streams.js';

/** A glyph by its number, in hexadecimal digits as written, and its text. */
export type GlyphText = readonly [glyph: string, text: string];

/** So many pairs one operation may hold. */
const most = 100;

const known = new WeakMap<PDFRawStream, readonly GlyphText[]>();

/** Reads the map of a font; it is empty where there is none. */
export function glyphTexts(font: PDFDict): readonly GlyphText[] {
  const map = entry(font, 'ToUnicode');
  if (!isStream(map)) return [];
  const texts = known.get(map) ?? read(map);
  known.set(map, texts);
  return texts;
}

function read(map: PDFRawStream): GlyphText[] {
  return [...operations(contentOf(map))].flatMap(({ operator, operands }) => {
    const digits = operands.map((operand) => operand.slice(1, -1));
    if (operator === 'endbfchar') return pairs(digits);
    return operator === 'endbfrange' ? runs(digits) : [];
  });
}

/** Writes another map in place of a font's. */
export function writeGlyphTexts({ context }: PdfFile, font: PDFDict, texts: readonly GlyphText[]): void {
  const old = contentOf(entry(font, 'ToUnicode') as never);
  const [head = ''] = old.split(/\d+\s+beginbf(?:char|range)/, 1);
  const tail = old.slice(old.search(/endcmap/));
  const blocks: string[] = [];
  for (let at = 0; at < texts.length; at += most) {
    const lines = texts.slice(at, at + most).map(([glyph, text]) => `<${glyph}> <${digitsOf(text)}>\n`);
    blocks.push(`${lines.length} beginbfchar\n${lines.join('')}endbfchar\n`);
  }
  const map = compressed(bytesOf(`${head}${blocks.join('')}${tail}`), context);
  const [ref] = refsIn(font, 'ToUnicode');
  if (ref instanceof PDFRef) context.assign(ref, map);
}

const pairs = (digits: readonly string[]): GlyphText[] =>
  digits.flatMap((glyph, index): GlyphText[] =>
    index % 2 === 0 ? [[glyph, utf16(digits[index + 1]!)]] : [],
  );

function runs(digits: readonly string[]): GlyphText[] {
  const texts: GlyphText[] = [];
  for (let at = 0; at + 2 < digits.length; at += 3) {
    const [first = 0, last = 0] = digits.slice(at, at + 2).map((number) => Number.parseInt(number, 16));
    const text = utf16(digits[at + 2]!);
    const end = text.length - 1;
    for (let step = 0; step <= last - first; step++) {
      const glyph = (first + step).toString(16).padStart(digits[at]!.length, '0');
      texts.push([glyph, text.slice(0, end) + String.fromCharCode(text.charCodeAt(end) + step)]);
    }
  }
  return texts;
}

const digitsOf = (text: string) =>
  Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('');
