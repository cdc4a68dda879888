/** Characters that were not printed, because no font has them. */
import { spokenTexts } from './content/spoken.js';
import { glyphTexts } from './glyph-texts.js';
import { fontsOf, isStream, membersOf, type PdfFile } from './pdf-file.js';
import { contentOf } from './streams.js';

/**
 * Which characters are boxes.
 *
 * @param suspects Characters of the document that may be.
 * @returns Those that no glyph of the file stands for.
 */
export function missingCharacters(file: PdfFile, suspects: ReadonlySet<string>): string[] {
  if (suspects.size === 0) return [];
  const pages = file.pages.flatMap((page) => membersOf(page, 'Contents').filter(isStream).map(contentOf));
  const mapped = fontsOf(file).flatMap((font) => glyphTexts(font).map(([, text]) => text));
  const texts = [...mapped, ...pages.flatMap(spokenTexts)];
  const printed = new Set(texts.flatMap(parts));
  return [...suspects].filter((character) => !parts(character).every((part) => printed.has(part)));
}

/** A glyph may stand for an accented letter, or for two letters at once. */
const parts = (text: string) => [...text.normalize('NFKD')];
