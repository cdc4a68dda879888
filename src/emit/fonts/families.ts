/** The families of the printed page, all open (SIL OFL) and out of npm packages; the first that has a character sets it. */
import type { Theme } from '../html/options.js';

export interface Family {
  /** As stylesheets call it; a font of the system has the same name. */
  name: string;
  /** A package of Fontsource. */
  package: string;
  /** Languages whose texts it sets as a whole, Latin names and punctuation within them too. */
  language?: RegExp;
  /** Characters that it is asked for in texts of other languages; all where this is absent. */
  characters?: RegExp;
  /** Its letters, where they are written from right to left. */
  rtl?: RegExp;
  /** How much larger than it is drawn it is printed, in per cent, to stand beside the letters of the others. */
  size?: number;
}

const text: Record<Theme, Family> = {
  serif: { name: 'Source Serif 4', package: '@fontsource/source-serif-4' },
  sans: { name: 'Source Sans 3', package: '@fontsource/source-sans-3' },
};
const code: Family = { name: 'Source Code Pro', package: '@fontsource/source-code-pro' };

/** Signs of East Asia that several scripts share. */
const shared = '\\u3000-\\u303f\\uff00-\\uffef';
const han = new RegExp(`[\\p{scx=Han}${shared}]`, 'u');

/** Japanese stands before the others only for texts with kana, which have Japanese forms of what they share. */
const others: readonly Family[] = [
  { name: 'Noto Serif', package: '@fontsource-variable/noto-serif' }, // Greek with accents, rare Latin and Cyrillic
  {
    name: 'Amiri', // its letters are whole: those that fonts put together from dots are read out apart
    package: '@fontsource/amiri',
    language: /^(?:ar|fa|ur|ps|sd|ug|ckb)\b/,
    characters: /\p{scx=Arabic}/u,
    rtl: /\p{Script=Arabic}/u,
    size: 115,
  },
  {
    name: 'Frank Ruhl Libre',
    package: '@fontsource/frank-ruhl-libre',
    language: /^(?:he|yi)\b/,
    characters: /\p{scx=Hebrew}/u,
    rtl: /\p{Script=Hebrew}/u,
  },
  {
    name: 'Noto Serif Devanagari',
    package: '@fontsource/noto-serif-devanagari',
    language: /^(?:hi|mr|ne|sa)\b/,
    characters: /\p{scx=Devanagari}/u,
  },
  {
    name: 'Noto Serif JP',
    package: '@fontsource-variable/noto-serif-jp',
    language: /^ja\b/,
    characters: /[\p{scx=Hiragana}\p{scx=Katakana}]/u,
  },
  {
    name: 'Noto Serif KR',
    package: '@fontsource-variable/noto-serif-kr',
    language: /^ko\b/,
    characters: /\p{scx=Hangul}/u,
  },
  {
    name: 'Noto Serif TC',
    package: '@fontsource-variable/noto-serif-tc',
    language: /^zh-(?:hant|tw|hk|mo)\b/i,
    characters: /\p{scx=Bopomofo}/u,
  },
  {
    name: 'Noto Serif SC',
    package: '@fontsource-variable/noto-serif-sc',
    language: /^zh\b/,
    characters: han,
  },
  {
    name: 'Noto Emoji',
    package: '@fontsource-variable/noto-emoji',
    characters: /\p{Emoji_Presentation}/u,
  },
  { name: 'Noto Sans Symbols 2', package: '@fontsource/noto-sans-symbols-2', characters: /[^\p{L}\p{M}]/u },
  { name: 'Noto Sans Math', package: '@fontsource/noto-sans-math', characters: /[^\p{L}\p{M}]/u },
];

/** All of them, for those who want to know which are installed. */
export const families: readonly Family[] = [...Object.values(text), code, ...others];

/** Families of a page, in the order in which a character is looked for. */
export interface Stack {
  text: readonly Family[];
  /** For listings. */
  code: readonly Family[];
}

/**
 * @param lang Language of the text; a family that is made for it stands first.
 * @param theme For Latin, Greek and Cyrillic letters; other scripts have one face.
 */
export function stackFor(lang: string, theme: Theme): Stack {
  const own = others.find(({ language }) => language?.test(lang));
  const first = own ? [whole(own), text[theme]] : [text[theme]];
  const all = [...first, ...others.filter((family) => family !== own)];
  return { text: all, code: [code, ...all] };
}

/** The family of the text's own language is asked for whatever it has. */
const whole = ({ name, package: from, rtl }: Family): Family => ({
  name,
  package: from,
  ...(rtl && { rtl }),
});
