/** What the usual fonts have. It is found out when this package is built: to read it off a font takes longer than to print. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** By the name of a file; `size` in bytes tells whether it is the same file still. */
export type KnownFonts = Record<string, { size: number; range: string }>;

/** Where the build puts it, within the package. */
export const knownFontsFile = 'dist/font-characters.json';

/** @returns Nothing known where this was not built: then fonts are read. */
export function knownFonts(): KnownFonts {
  try {
    const root = dirname(createRequire(import.meta.url).resolve('article-convert/package.json'));
    return JSON.parse(readFileSync(join(root, knownFontsFile), 'utf8')) as KnownFonts;
  } catch {
    return {};
  }
}
