/** Fonts that a document carries with it, cut to its characters. */
import type { EmitContext } from '../format.js';
import type { Theme } from '../html/options.js';
import { type Declared, faceRule, pickFonts, withParts } from './index.js';
import type { Lettering } from './lettering.js';

/** A file with the rule that declares it. */
export interface EmbeddedFont {
  /** WOFF2, in base64. */
  data: string;
  /** @param address Where the file is. */
  rule: (address: string) => string;
}

export interface EmbeddedFonts {
  files: EmbeddedFont[];
  /** Rules that use them. */
  use: string;
}

/**
 * Picks and cuts fonts.
 *
 * @param letterings What the document sets in which face.
 * @throws {Error} No fonts were handed in, or nothing that cuts them.
 */
export async function embeddedFonts(
  letterings: readonly Lettering[],
  lang: string,
  theme: Theme,
  { fonts, subset }: Pick<EmitContext, 'fonts' | 'subset'>,
): Promise<EmbeddedFonts> {
  if (!fonts || !subset)
    throw new Error(
      'Cannot embed fonts: got none, expected `context.fonts` and `context.subset` (see article-convert/node)',
    );
  const { declared, use } = await pickFonts(letterings, lang, theme, fonts);
  const cut = async (font: Declared): Promise<EmbeddedFont> => {
    const characters = withParts(font.characters);
    const file = { ...font.file, range: rangeOf(characters) };
    return {
      data: await subset(file, characters, font.face.weight),
      rule: (address) => faceRule({ ...font, file }, address),
    };
  };
  return { files: await Promise.all(declared.map(cut)), use };
}

/** Characters as `unicode-range`. */
function rangeOf(characters: readonly string[]): string {
  const runs: [first: number, last: number][] = [];
  for (const code of characters.map((character) => character.codePointAt(0)!).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === code - 1) run[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
}
