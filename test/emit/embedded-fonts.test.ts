/** Fonts in HTML and EPUB. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ConvertOptions, convert } from '../../src/convert.js';
import { charactersOf } from '../../src/node/fonts/characters.js';
import { fonts, subset } from '../../src/node/index.js';

const text = [
  'Nets in the bay',
  'The nets were hung out in the morning, Ψ and Ж, and taken in at night, all summer long.',
  'A caf\u00e9 and a cafe\u0301 stand at the quay; the fishermen meet there before dawn, and drink.',
].join('\n\n');

const written = async (to: string, options: Partial<ConvertOptions> = {}) =>
  (await convert(text, { to, embedFonts: true, ...options }, { fonts, subset })).outputs.get(to)!;

const faces = (css: string) =>
  [...css.matchAll(/font-weight: (\d+); unicode-range: ([^;]+); src: url\(([^)]+)\)/g)].map(
    ([, weight, range, address]) => ({ weight, range, address: address! }),
  );

describe('HTML', () => {
  test('holds fonts that are cut to its characters', async () => {
    const found = faces((await written('html')) as string);
    expect(new Set(found.map(({ weight }) => weight))).toEqual(new Set(['400', '700']));
    const [regular] = found;
    const characters = await charactersOf(Buffer.from(regular!.address.split(',')[1]!, 'base64'));
    for (const character of 'Thenetswrugou\u00e9\u0301') expect(characters).toContain(character);
    expect(characters).not.toContain('X');
    expect(regular!.range).toMatch(/^U\+20, U\+2C, /);
  });

  test('says by the name of the theme which', async () => {
    expect(await written('html', { theme: 'sans' })).toContain('@font-face { font-family: "Source Sans 3"');
  });

  test('is the same each time', async () => {
    expect(await written('html')).toBe(await written('html'));
  });

  test('holds none unless asked', async () => {
    const { outputs } = await convert(text, { to: 'html' }, { fonts, subset });
    expect(outputs.get('html')).not.toContain('@font-face');
  });
});

describe('EPUB', () => {
  test('has them as files, which its stylesheet names and its manifest lists', async () => {
    const files = unzipSync((await written('epub')) as Uint8Array);
    const read = (name: string) => strFromU8(files[`EPUB/${name}`]!);
    const named = faces(read('fonts.css')).map(({ address }) => address);
    expect(named.length).toBeGreaterThan(1);
    for (const name of named) {
      expect(files).toHaveProperty([`EPUB/${name}`]);
      expect(read('package.opf')).toContain(`href="${name}" media-type="font/woff2"`);
    }
    expect(read('article.xhtml')).toContain('href="fonts.css"');
  });

  test('is the same each time', async () => {
    expect(await written('epub')).toEqual(await written('epub'));
  });
});

test('without anything that reads and cuts fonts, it says so', async () => {
  for (const to of ['html', 'epub'])
    await expect(convert(text, { to, embedFonts: true }, { fonts })).rejects.toThrow(/^Cannot embed fonts: /);
});
