/** Turns drawings into pictures, in our own fonts and no others, so that a picture is the same on every machine. */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Paint } from '../emit/format.js';

/** Pixels across, which is what shops ask of a cover. */
const width = 1200;

/**
 * Paints an SVG document as a PNG picture.
 *
 * The painter is native code that npm may have left out on a rare system.
 *
 * @throws {Error} The painter is not installed.
 */
export const paint: Paint = async (svg) => {
  const { renderAsync } = await import('@resvg/resvg-js').catch(() => {
    throw new Error(
      'Cannot paint a PNG cover: the package @resvg/resvg-js is not installed. Use --cover svg, or a picture',
    );
  });
  const font = { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Noto Serif' };
  return (await renderAsync(svg, { fitTo: { mode: 'width', value: width }, font })).asPng();
};

/** The build puts them there. */
function fontFiles(): string[] {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('article-convert/package.json')),
    'dist/fonts',
  );
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ttf'))
    .map((name) => join(folder, name));
}
