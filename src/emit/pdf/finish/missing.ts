/** Characters that were not printed, because no font has them. */
import type { PDFDict } from '@cantoo/pdf-lib';
import { operations } from './content/operations.js';
import { contentOf } from './content/pages.js';
import { spokenTexts, utf16 } from './content/spoken.js';
import { entry, fontsOf, isStream, membersOf, type PdfFile } from './pdf-file.js';

/**
 * Which characters are boxes.
 *
 * @param suspects Characters of the document that may be.
 * @returns Those that no glyph of the file stands for.
 */
export function missingCharacters(file: PdfFile, suspects: ReadonlySet<string>): string[] {
  if (suspects.size === 0) return [];
  const pages = file.pages.flatMap((page) => membersOf(page, 'Contents').filter(isStream).map(contentOf));
  const texts = [...fontsOf(file).flatMap(mappedTexts), ...pages.flatMap(spokenTexts)];
  const printed = new Set(texts.flatMap(parts));
  return [...suspects].filter((character) => !parts(character).every((part) => printed.has(part)));
}

/** A glyph may stand for an accented letter, or for two letters at once. */
const parts = (text: string) => [...text.normalize('NFKD')];

/** What the glyphs of a font stand for: pairs in `bfchar`, runs of glyphs in `bfrange` (ISO 32000-1, 9.10.3). */
function mappedTexts(font: PDFDict): string[] {
  const map = entry(font, 'ToUnicode');
  if (!isStream(map)) return [];
  return [...operations(contentOf(map))].flatMap(({ operator, operands }) => {
    if (operator === 'endbfchar')
      return operands
        .filter((_, index) => index % 2 === 1)
        .map(digitsOf)
        .map(utf16);
    return operator === 'endbfrange' ? rangeTexts(operands) : [];
  });
}

const digitsOf = (operand: string) => operand.slice(1, -1);

function rangeTexts(operands: readonly string[]): string[] {
  const texts: string[] = [];
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [first = 0, last = 0] = operands
      .slice(at, at + 2)
      .map((operand) => Number.parseInt(digitsOf(operand), 16));
    const text = utf16(digitsOf(operands[at + 2]!));
    const end = text.length - 1;
    for (let step = 0; step <= last - first; step++)
      texts.push(text.slice(0, end) + String.fromCharCode(text.charCodeAt(end) + step));
  }
  return texts;
}
