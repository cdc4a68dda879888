/**
 * Characters as the text spells them. Where one glyph of a font serves several, a browser writes the first of them: who
 * looks for ‘moon’ would not find it, because a PDF says that its marks are letters of Hawaiian.
 */
import { glyphTexts, writeGlyphTexts } from './glyph-texts.js';
import { fontsOf, type PdfFile } from './pdf-file.js';

/** What fonts draw with one glyph and Unicode does not hold for the same; its own equivalents are not listed. */
const alike: Readonly<Record<string, string>> = {
  '\u02bb': '\u2018',
  '\u02bc': '\u2019',
  '\u00ad': '-',
  '\u2215': '\u2044',
  ...Object.fromEntries(Array.from('۰۱۲۳۴۵۶۷۸۹', (digit, value) => [digit, '٠١٢٣٤٥٦٧٨٩'[value]!])),
};

const shape = (character: string) => alike[character] ?? character.normalize('NFKC');

/**
 * Has glyphs stand for characters of the text.
 *
 * @param characters All that the text has.
 */
export function spellAsText(file: PdfFile, characters: ReadonlySet<string>): void {
  const spelling = new Map([...characters].map((character) => [shape(character), character]));
  const spelled = (text: string) => (characters.has(text) ? text : (spelling.get(shape(text)) ?? text));
  for (const font of fontsOf(file)) {
    const texts = glyphTexts(font);
    if (texts.some(([, text]) => spelled(text) !== text))
      writeGlyphTexts(
        file,
        font,
        texts.map(([glyph, text]) => [glyph, spelled(text)]),
      );
  }
}
