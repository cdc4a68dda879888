/** The printer of all jobs; what it needs is loaded when a PDF is asked for. */
import type { Print } from '../../emit/format.js';
import type { Printer } from '../../node/printer.js';
import type { PdfCliOptions } from '../options/pdf.js';
import type { Log } from '../report/log.js';
import { Places } from './places.js';

export interface SharedPrinter {
  print: Print;
  /** Starts the browser while the first text is read. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param options Which browser; otherwise one is looked for.
 * @param pages How many it prints on at a time.
 */
export function sharedPrinter(
  { browser, browserUrl }: PdfCliOptions,
  pages: number,
  log: Log,
): SharedPrinter {
  const places = new Places(pages);
  let made: Promise<Printer> | undefined;
  const get = () =>
    (made ??= import('../../node/printer.js').then(({ createPrinter }) =>
      createPrinter({ browser, browserUrl, onNotice: (text) => log.note(text) }),
    ));
  return {
    print: (html, settings) => places.use(async () => (await get()).print(html, settings)),
    warm: async () => (await get()).warm(),
    close: async () => (await made)?.[Symbol.asyncDispose](),
  };
}
