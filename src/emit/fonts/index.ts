/** The fonts of a page: those files that its characters need, inside of its stylesheet. */
import type { FontFile, FontForm, Fonts, Subset } from '../format.js';
import type { Theme } from '../html/options.js';
import { type Family, type Stack, stackFor } from './families.js';
import type { Face, Lettering } from './lettering.js';
import { isVariable } from './variable.js';

export { letteringOf } from './lettering.js';

export interface PageFonts {
  /** Rules that declare the faces, with the files inside of them. */
  faces: string;
  /** Rules that use them. */
  use: string;
  /** Rules that use them in the margins of pages. */
  margins: string;
  /** Characters that none of our fonts has; the system may have one that does. */
  uncovered: Set<string>;
}

/** What only tells others how to look, and line ends: no font is asked for it. */
const unset = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
/** White space takes room, and nothing is missed where it has no glyph. */
const blank = /\s/u;

/** A file as one face of a family. */
export interface Declared {
  family: Family;
  face: Face;
  file: FontFile;
  /** Characters that it sets. */
  characters: Set<string>;
}

/**
 * Picks fonts.
 *
 * @param letterings What the page sets in which face.
 * @param context `fonts` reads files of fonts; without it the page has those of the system. `subset` cuts them.
 */
export async function fontsFor(
  letterings: readonly Lettering[],
  lang: string,
  theme: Theme,
  { fonts, subset }: { fonts?: Fonts | undefined; subset?: Subset | undefined },
): Promise<PageFonts> {
  const { declared, ...others } = await pickFonts(letterings, lang, theme, fonts);
  const faces = await Promise.all(declared.map((font) => printedFace(font, subset)));
  return { faces: faces.join(''), ...others };
}

/** A browser cuts fonts by itself, but draws each letter of a variable one as a picture, three times as large. */
async function printedFace(font: Declared, subset: Subset | undefined): Promise<string> {
  const { file, face, family } = font;
  const { size } = family;
  if (!subset || !isVariable(file.name)) return faceRule(font, addressOf(file.data), { size });
  const data = await subset(file, withParts(font.characters), face.weight, 'truetype');
  return faceRule(font, addressOf(data, 'truetype'), { form: 'truetype', size });
}

/** A text may hold a letter and its accent apart, for which a font has one glyph. */
export const withParts = (characters: Iterable<string>): string[] => {
  const whole = [...characters];
  return [...new Set([...whole, ...whole.join('').normalize('NFD')])];
};

/** The fonts themselves, with the rules that use them. */
export async function pickFonts(
  letterings: readonly Lettering[],
  lang: string,
  theme: Theme,
  fonts: Fonts | undefined,
): Promise<Omit<PageFonts, 'faces'> & { declared: Declared[] }> {
  const stack = stackFor(lang, theme);
  const declared = new Map<string, Declared>();
  const uncovered = new Set<string>();
  for (const lettering of fonts ? letterings : [])
    for (const character of await declare(lettering, stack, fonts!, declared))
      if (!blank.test(character)) uncovered.add(character);
  return { declared: [...declared.values()], ...useRules(stack, theme), uncovered };
}

/** @returns Characters that no font has. */
async function declare(
  { face, characters }: Lettering,
  stack: Stack,
  fonts: Fonts,
  declared: Map<string, Declared>,
): Promise<Iterable<string>> {
  let left = [...characters].filter((character) => !unset.test(character));
  for (const family of face.code ? stack.code : stack.text) {
    const wanted = left.filter((character) => family.characters?.test(character) ?? true);
    if (wanted.length === 0) continue;
    const files = await fonts({ package: family.package, ...face, characters: wanted });
    const covered = new Set<string>();
    for (const file of family.rtl ? withBlank(files, family.rtl) : files) {
      const key = `${face.weight} ${face.style} ${file.name}`;
      const font = declared.get(key) ?? { family, face, file, characters: new Set() };
      declared.set(key, font);
      for (const character of file.characters) {
        font.characters.add(character);
        covered.add(character);
      }
    }
    left = left.filter((character) => !covered.has(character));
  }
  return left;
}

/**
 * The file with the letters sets the blanks, too, as the last that says so: programs that turn right-to-left text around do
 * that by stretches of one font, and words come out in their order where their blanks are in it.
 */
function withBlank(files: readonly FontFile[], letters: RegExp): FontFile[] {
  const isMain = ({ blank, characters }: FontFile) => blank && characters.some((each) => letters.test(each));
  const main = files.find(isMain);
  if (!main) return [...files];
  const others = files.filter((file) => file !== main);
  return [...others, { ...main, range: `${main.range},U+0020`, characters: [...main.characters, ' '] }];
}

/**
 * A file that serves two faces has a rule for each, of one weight and style: from rules that state others a browser
 * takes one group and leaves the characters of the rest to the system. An upright file that is all a family has stands
 * for its italic: letters that a computer slants are worse.
 */
export const faceRule = (
  { family, face, file }: Declared,
  address: string,
  { form = 'woff2', size }: { form?: FontForm; size?: number | undefined } = {},
) =>
  `@font-face { font-family: "${family.name}"; font-style: ${face.style}; font-weight: ${face.weight}; ` +
  `unicode-range: ${file.range}; src: url(${address}) format("${form}"); ${size ? `size-adjust: ${size}%; ` : ''}}\n`;

/** A file as its own address. */
export const addressOf = (data: string, form: FontForm = 'woff2') =>
  `data:font/${form === 'woff2' ? form : 'ttf'};base64,${data}`;

function useRules({ text, code }: Stack, theme: Theme): Pick<PageFonts, 'use' | 'margins'> {
  const list = (families: readonly Family[]) => families.map(({ name }) => `"${name}"`).join(', ');
  const generic = theme === 'sans' ? 'sans-serif' : 'serif';
  const letters = `font-family: ${list(text)}, ${generic};`;
  return {
    use: `body { ${letters} font-synthesis: none; }\ncode, pre { font-family: ${list(code)}, monospace; }\n`,
    margins: `@page { @top-center { ${letters} } @bottom-center { ${letters} } }\n`,
  };
}
