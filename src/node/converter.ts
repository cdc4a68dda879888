/** A converter with all that formats need from outside. */
import { dirname } from 'node:path';
import * as portable from '../convert.js';
import { subset } from './embedded-fonts.js';
import { paint } from './painter.js';
import { picturesIn } from './pictures.js';
import { createPrinter, type PrinterOptions } from './printer.js';

export interface NodeConverterSettings extends PrinterOptions, Pick<portable.ConverterSettings, 'plugins'> {}

/** A converter that ends its browser when it is disposed of. */
export interface NodeConverter extends portable.Converter, AsyncDisposable {}

/**
 * Makes a converter that writes every format. All its PDFs are printed by one browser, which is started for the first.
 * Pictures that Markdown names are read if they lie in the folder of `options.path` or below it.
 *
 * @throws PluginError where a plugin is none.
 * @example
 * ```js
 * import { readFile } from 'node:fs/promises';
 * import { createConverter } from 'article-convert/node';
 *
 * const converter = createConverter();
 * try {
 *   const { outputs } = await converter.convert(await readFile('article.txt'), { to: ['epub', 'pdf'] });
 *   outputs.get('pdf').length > 1000; // true
 * } finally {
 *   await converter[Symbol.asyncDispose]();
 * }
 * ```
 */
export function createConverter({ plugins, ...how }: NodeConverterSettings = {}): NodeConverter {
  const printer = createPrinter(how);
  const { print, fonts } = printer;
  const { formats, convert } = portable.createConverter({ plugins, print, fonts, subset, paint });
  return {
    formats,
    convert: (input, options, context) => convert(input, options, { ...picturesOf(options), ...context }),
    [Symbol.asyncDispose]: () => printer[Symbol.asyncDispose](),
  };
}

const picturesOf = ({ path }: portable.ConvertOptions) =>
  path === undefined ? {} : { readPicture: picturesIn(dirname(path)) };
