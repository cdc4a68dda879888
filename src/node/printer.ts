/** The browser as a shared, supervised resource: started when it is first needed, gone when it is disposed of. */
import type { Fonts, Print, PrintSettings } from '../emit/format.js';
import { BrowserCrashError, PrintTimeoutError } from './browser-error.js';
import { fontLibrary } from './fonts/library.js';
import { Session } from './session.js';
import { type StartOptions, startBrowser } from './start-browser.js';

/** How a browser is to be had and what it may take. */
export interface PrinterOptions {
  /** Path or name of a browser; `embedded` is the one that npm brought along. Otherwise one is looked for. */
  browser?: string | undefined;
  /** Where a browser runs that is used instead: `ws://…`, or `http://…` of its debugging port. */
  browserUrl?: string | undefined;
  /** Milliseconds for the start of the browser; 30,000 unless stated. */
  startTimeout?: number | undefined;
  /** Milliseconds for one document; unless stated, 60,000 and as much again for each further million of characters of HTML. */
  printTimeout?: number | undefined;
  /** Documents after which another browser takes the place of one, with all that it has gathered; 250 unless stated. */
  documentsPerBrowser?: number | undefined;
  /** Takes sentences that a person may want to read, each once: a browser passed over, a sandbox switched off. */
  onNotice?: ((sentence: string) => void) | undefined;
}

/** Prints HTML to PDF. Prints may run at the same time; they share one browser. */
export interface Printer extends AsyncDisposable {
  /**
   * Prints a document. Nothing in it runs, and nothing is fetched for it.
   *
   * @throws {BrowserError} No browser is found, it does not start, it crashes three times, or the document takes too long twice.
   */
  readonly print: Print;
  /** Reads the fonts that were installed with this package. */
  readonly fonts: Fonts;
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
  readonly #timeout: number | undefined;
  readonly #documentsPerBrowser: number;
  #session: Promise<Session> | undefined;
  /** Browsers that print what they were given before and then go. */
  readonly #leaving = new Set<Session>();
  #lastAgain: Promise<unknown> = Promise.resolve();
  #hasRun = false;
  #disposed = false;

  constructor({
    browser,
    browserUrl,
    startTimeout = 30_000,
    printTimeout,
    documentsPerBrowser = 250,
    onNotice,
  }: PrinterOptions) {
    this.#start = { browser, browserUrl, timeout: startTimeout, onNotice: once(onNotice) };
    this.#timeout = printTimeout;
    this.#documentsPerBrowser = Math.max(1, documentsPerBrowser);
  }

  readonly fonts = fontLibrary();

  readonly print: Print = async (html, settings) => {
    const attempt = () => this.#attempt(html, settings);
    // What another document did to the browser or to a page must not be this one's failure; its own will happen again.
    return attempt().catch((error) => {
      if (this.#disposed) throw error;
      if (error instanceof PrintTimeoutError) return attempt();
      if (error instanceof BrowserCrashError) return this.#again(attempt);
      throw error;
    });
  };

  /** Tries twice more, one document at a time: one that ends browsers does not take the same others with it again. */
  #again(attempt: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const tried = this.#lastAgain.then(() =>
      attempt().catch((error) => {
        if (this.#disposed || !(error instanceof BrowserCrashError)) throw error;
        return attempt();
      }),
    );
    this.#lastAgain = tried.catch(() => {});
    return tried;
  }

  warm(): void {
    if (this.#disposed) return;
    this.#session ??= this.#open();
    this.#session.catch(() => {});
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#disposed = true;
    const session = await this.#session?.catch(() => undefined);
    await Promise.all([session, ...this.#leaving].map((each) => each?.stop()));
  }

  async #attempt(html: string, settings: PrintSettings): Promise<Uint8Array> {
    const session = await this.#reserved();
    try {
      return await session.print(html, settings, this.#timeout ?? usualTimeout(html));
    } catch (error) {
      this.#refuseAfterDisposal();
      throw error;
    }
  }

  /** A browser with a place for one more document. */
  async #reserved(): Promise<Session> {
    this.#refuseAfterDisposal();
    this.#session ??= this.#open();
    const current = this.#session;
    const session = await current;
    this.#refuseAfterDisposal();
    if (session.running && session.reserve(this.#documentsPerBrowser)) return session;
    // The first print that sees it replaces it; the others find the new one.
    if (this.#session === current)
      this.#session = session.running ? this.#succeed(session) : session.stop().then(() => this.#open());
    return this.#reserved();
  }

  /** What a browser gathers with each document goes with it. */
  #succeed(session: Session): Promise<Session> {
    this.#leaving.add(session);
    void session.retire().finally(() => this.#leaving.delete(session));
    return this.#open();
  }

  async #open(): Promise<Session> {
    try {
      const session = new Session(await startBrowser(this.#start));
      this.#hasRun = true;
      return session;
    } catch (error) {
      // One that never ran will not; one that did may do so again for the next document.
      if (this.#hasRun) this.#session = undefined;
      throw error;
    }
  }

  #refuseAfterDisposal(): void {
    if (this.#disposed) throw new Error('Cannot print: the printer is disposed of');
  }
}

/** A page takes a browser a few milliseconds; a busy machine may need a hundred times as long. */
export const usualTimeout = (html: string) => 60_000 * Math.max(1, html.length / 1_000_000);

function once(onNotice: ((sentence: string) => void) | undefined): (sentence: string) => void {
  const told = new Set<string>();
  return (sentence) => {
    if (!told.has(sentence)) onNotice?.(sentence);
    told.add(sentence);
  };
}
