/** The printer of all jobs; what it needs is loaded when a PDF is asked for. */
import type { Print } from '../emit/format.js';
import type { Printer } from '../node/printer.js';
import type { Reporter } from './reporter.js';

export interface SharedPrinter {
  print: Print;
  /** Starts the browser while the first text is read. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** @param browser Path or name of a browser; otherwise one is looked for. */
export function sharedPrinter(browser: string | undefined, reporter: Reporter): SharedPrinter {
  let made: Promise<Printer> | undefined;
  const get = () =>
    (made ??= import('../node/printer.js').then(({ createPrinter }) =>
      createPrinter({ ...(browser !== undefined && { browser }), onNotice: (text) => reporter.note(text) }),
    ));
  return {
    print: async (html, settings) => (await get()).print(html, settings),
    warm: async () => (await get()).warm(),
    close: async () => (await made)?.[Symbol.asyncDispose](),
  };
}
