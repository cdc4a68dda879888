/**
 * What needs Node: a browser that prints, a painter, and files.
 *
 * @module article-convert/node
 */
export { writeFileAtomically } from './atomic-file.js';
export {
  BrowserConnectError,
  BrowserCrashError,
  BrowserError,
  BrowserNotFoundError,
  BrowserStartError,
  PrintTimeoutError,
} from './browser-error.js';
export { createConverter, type NodeConverter, type NodeConverterSettings } from './converter.js';
export { fonts, subset } from './embedded-fonts.js';
export { paint } from './painter.js';
export { createPrinter, type Printer, type PrinterOptions } from './printer.js';
export { sourceDate } from './source-date.js';
