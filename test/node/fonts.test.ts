import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { charactersOf } from '../../src/node/fonts/characters.js';
import { knownFonts, knownFontsFile } from '../../src/node/fonts/known.js';
import { codesIn, rangeOf } from '../../src/node/fonts/range.js';

it('a range gives back the codes that it was made of', () => {
  const codes = fc.uniqueArray(fc.nat({ max: 0x10ffff }), { maxLength: 50 });
  fc.assert(
    fc.property(codes, (some) => {
      const sorted = [...some].sort((one, other) => one - other);
      expect([...codesIn(rangeOf(some))]).toEqual(some.length > 0 ? sorted : []);
    }),
  );
  expect(rangeOf([0x41, 0x42, 0x43, 0x61])).toBe('U+41-43,U+61');
});

it.skipIf(!existsSync(knownFontsFile))(
  'what is known of fonts is what they have (needs a build)',
  async () => {
    const known = knownFonts();
    const folder = join(
      dirname(createRequire(import.meta.url).resolve('@fontsource/source-serif-4/unicode.json')),
      'files',
    );
    const files = readdirSync(folder).filter((name) => /-400-normal\.woff2$/.test(name));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const bytes = readFileSync(join(folder, file));
      expect(known[file]?.size).toBe(bytes.length);
      const has = new Set(Array.from(codesIn(known[file]!.range), (code) => String.fromCodePoint(code)));
      expect(has).toEqual(await charactersOf(bytes));
    }
  },
);
