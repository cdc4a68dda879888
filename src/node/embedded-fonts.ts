/** Fonts that documents carry with them. What reads and cuts them is loaded for the first. */
import { isVariable } from '../emit/fonts/variable.js';
import type { FontFile, Fonts, Subset } from '../emit/format.js';
import { codesIn } from './fonts/range.js';

let library: Promise<Fonts> | undefined;

/** Reads the fonts that were installed with this package. */
export const fonts: Fonts = async (request) => {
  library ??= import('./fonts/library.js').then(({ fontLibrary }) => fontLibrary());
  return (await library)(request);
};

/** Cuts a font; the same font and characters give the same bytes. */
export const subset: Subset = async (file, characters, weight, form = 'woff2') => {
  const { default: cut } = await import('subset-font');
  const bytes = await cut(await unpacked(file), characters.join(''), {
    targetFormat: form,
    ...(isVariable(file.name) && { variationAxes: { wght: weight } }),
  });
  return bytes.toString('base64');
};

const variable = new Map<string, Promise<Buffer>>();

/** A variable font without its compression, which takes ten times as long to undo as the font takes to be cut. */
function unpacked({ name, data, range }: FontFile): Promise<Buffer> {
  const packed = Buffer.from(data, 'base64');
  if (!isVariable(name)) return Promise.resolve(packed);
  const key = `${name} ${packed.length}`;
  const font = variable.get(key) ?? unpack(packed, range);
  variable.set(key, font);
  return font;
}

async function unpack(packed: Buffer, range: string): Promise<Buffer> {
  const { default: cut } = await import('subset-font');
  const all = Array.from(codesIn(range), (code) => String.fromCodePoint(code));
  return cut(packed, all.join(''), { targetFormat: 'truetype' });
}
