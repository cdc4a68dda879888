/** What needs Node: a browser that prints, and files. */
export { writeFileAtomically } from './atomic-file.js';
export {
  BrowserCrashError,
  BrowserError,
  BrowserNotFoundError,
  BrowserStartError,
  PrintTimeoutError,
} from './browser-error.js';
export { createPrinter, type Printer, type PrinterOptions } from './printer.js';
