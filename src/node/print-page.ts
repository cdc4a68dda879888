/** One document through a browser's page: nothing of it runs, nothing is fetched for it. */
import type { PrintSettings } from '../emit/format.js';
import { BrowserCrashError, PrintTimeoutError } from './browser-error.js';
import type { Browser, HTTPRequest, Page } from './puppeteer.js';

/**
 * Prints a document on a page of its own.
 *
 * @param browser A running browser.
 * @param html The whole document; what it needs is inside it, as `data:` URLs.
 * @param settings Paper, where the document's `@page` does not say.
 * @param timeout Milliseconds that it may take.
 * @throws {PrintTimeoutError} It took longer.
 * @throws {BrowserCrashError} The page crashed.
 */
export async function printPage(
  browser: Browser,
  html: string,
  settings: PrintSettings,
  timeout: number,
): Promise<Uint8Array> {
  let page: Page | undefined;
  let timer: NodeJS.Timeout | undefined;
  const opened = browser.newPage();
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PrintTimeoutError(timeout)), timeout);
  });
  try {
    page = await Promise.race([opened, late]);
    return await Promise.race([print(page, html, settings), crashOf(page), late]);
  } finally {
    clearTimeout(timer);
    // Not awaited: a page that hangs would hang its closing too.
    void opened.then((page) => page.close()).catch(() => {});
  }
}

async function print(page: Page, html: string, { pageSize }: PrintSettings): Promise<Uint8Array> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => void refuse(request).catch(() => {}));
  await page.setContent(html, { waitUntil: 'load', timeout: 0 });
  // `pdf` waits for the document's fonts by itself.
  return page.pdf({
    format: pageSize,
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: 0,
  });
}

/** An answer without content leaves a document where it is; a refusal would put an error page in its place. */
function refuse(request: HTTPRequest): Promise<void> {
  if (request.url().startsWith('data:')) return request.continue();
  return request.isNavigationRequest() ? request.respond({ status: 204 }) : request.abort('blockedbyclient');
}

function crashOf(page: Page): Promise<never> {
  return new Promise((_, reject) => {
    page.once('error', (error) => reject(new BrowserCrashError(error.message)));
  });
}
