/** A browser in use: its pages, and the documents that they print. */
import type { PrintSettings } from '../emit/format.js';
import { BrowserCrashError } from './browser-error.js';
import type { RunningBrowser } from './launch.js';
import { PagePool } from './page-pool.js';
import { printPage } from './print-page.js';
import { onceLost } from './puppeteer.js';

export class Session {
  readonly #browser: RunningBrowser;
  readonly #pages: PagePool;
  #begun = 0;
  #active = 0;
  #left: (() => void) | undefined;
  #lost = false;

  constructor(browser: RunningBrowser) {
    this.#browser = browser;
    onceLost(browser.connection, () => {
      this.#lost = true;
    });
    this.#pages = new PagePool(browser.newPage);
  }

  get running(): boolean {
    return this.#browser.life.running && !this.#lost;
  }

  /**
   * Reserves a place for a document, which `print` then takes.
   *
   * @param most Documents that it may be given in its life.
   * @returns Whether there is one left.
   */
  reserve(most: number): boolean {
    if (this.#begun >= most) return false;
    this.#begun++;
    this.#active++;
    return true;
  }

  /**
   * Prints a document in a place that was reserved.
   *
   * @throws {BrowserCrashError} The browser ended, or the page in it.
   * @throws {PrintTimeoutError} It took too long.
   */
  async print(html: string, settings: PrintSettings, timeout: number): Promise<Uint8Array> {
    // Puppeteer may wait half a minute for an answer of a browser that has ended.
    const crashed = this.#browser.life.ended.then((words) => Promise.reject(new BrowserCrashError(words)));
    crashed.catch(() => {});
    try {
      return await Promise.race([printPage(this.#pages, html, settings, timeout), crashed]);
    } catch (error) {
      if (this.running) throw error;
      await this.stop();
      return await crashed;
    } finally {
      if (--this.#active === 0) this.#left?.();
    }
  }

  /** Ends it once the documents that it was given are printed. */
  async retire(): Promise<void> {
    if (this.#active > 0)
      await new Promise<void>((resolve) => {
        this.#left = resolve;
      });
    await this.stop();
  }

  /** Ends it now. */
  stop(): Promise<void> {
    return this.#browser.stop();
  }
}
