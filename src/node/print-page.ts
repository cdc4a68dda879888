/** One document through a page of a browser: nothing of it runs, nothing is fetched for it. */
import type { PrintSettings } from '../emit/format.js';
import { BrowserCrashError, PrintTimeoutError } from './browser-error.js';
import type { PagePool } from './page-pool.js';

/**
 * A document that asks to be replaced after a while might still be when the next one is in its place. To empty pages
 * instead takes half as long as to print on them.
 */
const mayRefresh = /http-equiv/i;

/**
 * Prints a document.
 *
 * @param pages Pages of a running browser.
 * @param html The whole document; what it needs is inside it, as `data:` URLs.
 * @param settings Paper, where the document's `@page` does not say.
 * @param timeout Milliseconds that it may take.
 * @throws {PrintTimeoutError} It took longer. The reason of the signal, if that gave it up; its page is closed then.
 * @throws {BrowserCrashError} The page crashed, or gave something else than a PDF, or half of one.
 */
export async function printPage(
  pages: PagePool,
  html: string,
  settings: PrintSettings,
  timeout: number,
): Promise<Uint8Array> {
  settings.signal?.throwIfAborted();
  let timer: NodeJS.Timeout | undefined;
  let giveUp = () => {};
  const taken = pages.take();
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PrintTimeoutError(timeout)), timeout);
    giveUp = () => reject(settings.signal!.reason);
  });
  late.catch(() => {});
  settings.signal?.addEventListener('abort', giveUp, { once: true });
  try {
    const page = await Promise.race([taken, late]);
    const pdf = await Promise.race([page.print(html, settings), late]);
    if (!isPdf(pdf)) throw new BrowserCrashError('what it gave is no PDF');
    if (mayRefresh.test(html)) void page.close().catch(() => {});
    else pages.giveBack(page);
    return pdf;
  } catch (error) {
    // Not awaited: a page that hangs would hang its closing too.
    void taken.then((page) => page.close()).catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
    settings.signal?.removeEventListener('abort', giveUp);
  }
}

/** A file says what it is at its beginning, and where it ends (ISO 32000-1, 7.5). */
function isPdf(bytes: Uint8Array): boolean {
  const text = (from: number, to?: number) => new TextDecoder('latin1').decode(bytes.subarray(from, to));
  return text(0, 5) === '%PDF-' && text(-1024).includes('%%EOF');
}
