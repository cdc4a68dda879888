/** Fonts that documents carry with them. What reads and cuts them is loaded for the first. */
import type { Fonts, Subset } from '../emit/format.js';

let library: Promise<Fonts> | undefined;

/** Reads the fonts that were installed with this package. */
export const fonts: Fonts = async (request) => {
  library ??= import('./fonts/library.js').then(({ fontLibrary }) => fontLibrary());
  return (await library)(request);
};

/** Cuts a font; the same font and characters give the same bytes. */
export const subset: Subset = async ({ name, data }, characters, weight) => {
  const { default: cut } = await import('subset-font');
  const bytes = await cut(Buffer.from(data, 'base64'), characters.join(''), {
    targetFormat: 'woff2',
    // As Fontsource calls files that hold all weights.
    ...(/-wght-/.test(name) && { variationAxes: { wght: weight } }),
  });
  return bytes.toString('base64');
};
