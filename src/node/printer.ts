/** The browser as a shared, supervised resource: started when it is first needed, gone when it is disposed of. */
import type { Print, PrintSettings } from '../emit/format.js';
import { BrowserCrashError } from './browser-error.js';
import type { RunningBrowser } from './launch.js';
import { printPage } from './print-page.js';
import { type StartOptions, startBrowser } from './start-browser.js';

/** How a browser is to be had and what it may take. */
export interface PrinterOptions {
  /** Path or name of a browser; `embedded` is the one that npm brought along. Otherwise one is looked for. */
  browser?: string | undefined;
  /** Milliseconds for the start of the browser; 30,000 unless stated. */
  startTimeout?: number | undefined;
  /** Milliseconds for one document; 60,000 unless stated. */
  printTimeout?: number | undefined;
  /** Takes sentences that a person may want to read, each once: a browser passed over, a sandbox switched off. */
  onNotice?: ((sentence: string) => void) | undefined;
}

/** Prints HTML to PDF. Prints may run at the same time; they share one browser. */
export interface Printer extends AsyncDisposable {
  /**
   * Prints a document. Nothing in it runs, and nothing is fetched for it.
   *
   * @throws {BrowserError} No browser is found, it does not start, it crashes twice, or the document takes too long.
   */
  readonly print: Print;
  /** Starts the browser already, while there is other work to do. What goes wrong is told by the first print. */
  warm: () => void;
}

/**
 * Makes a printer. No browser is started before one is needed.
 *
 * @param options Which browser, and time limits.
 */
export function createPrinter(options: PrinterOptions = {}): Printer {
  return new SharedPrinter(options);
}

class SharedPrinter implements Printer {
  readonly #start: StartOptions;
  readonly #timeout: number;
  #browser: Promise<RunningBrowser> | undefined;
  #disposed = false;

  constructor({ browser, startTimeout = 30_000, printTimeout = 60_000, onNotice }: PrinterOptions) {
    this.#start = { browser, timeout: startTimeout, onNotice: once(onNotice) };
    this.#timeout = printTimeout;
  }

  readonly print: Print = async (html, settings) => {
    try {
      return await this.#attempt(html, settings);
    } catch (error) {
      // Another document's crash must not be this one's failure; its own will happen again.
      if (!(error instanceof BrowserCrashError) || this.#disposed) throw error;
      return this.#attempt(html, settings);
    }
  };

  warm(): void {
    this.#running().catch(() => {});
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#disposed = true;
    const browser = await this.#browser?.catch(() => undefined);
    await browser?.stop();
  }

  async #attempt(html: string, settings: PrintSettings): Promise<Uint8Array> {
    const { puppet, process, stop } = await this.#running();
    // Puppeteer may wait half a minute for an answer of a browser that has ended.
    const crashed = process.ended.then((words) => Promise.reject(new BrowserCrashError(words)));
    crashed.catch(() => {});
    try {
      return await Promise.race([printPage(puppet, html, settings, this.#timeout), crashed]);
    } catch (error) {
      if (puppet.connected && process.running) throw error;
      await stop();
      this.#refuseAfterDisposal();
      return crashed;
    }
  }

  async #running(): Promise<RunningBrowser> {
    this.#refuseAfterDisposal();
    this.#browser ??= startBrowser(this.#start);
    const current = this.#browser;
    const browser = await current;
    this.#refuseAfterDisposal();
    if (browser.process.running && browser.puppet.connected) return browser;
    // The first print that sees it dead replaces it; the others find the new one.
    if (this.#browser === current) this.#browser = browser.stop().then(() => startBrowser(this.#start));
    return this.#browser;
  }

  #refuseAfterDisposal(): void {
    if (this.#disposed) throw new Error('Cannot print: the printer is disposed of');
  }
}

function once(onNotice: ((sentence: string) => void) | undefined): (sentence: string) => void {
  const told = new Set<string>();
  return (sentence) => {
    if (!told.has(sentence)) onNotice?.(sentence);
    told.add(sentence);
  };
}
