/** Pages of a browser: each serves one document at a time and then the next, since opening one takes as long as printing. */
import type { HTTPRequest, Page } from './puppeteer.js';

export class PagePool {
  readonly #open: () => Promise<Page>;
  readonly #idle: Page[] = [];

  /** @param open Opens a page of a browser. */
  constructor(open: () => Promise<Page>) {
    this.#open = open;
  }

  /** A page that runs no scripts and fetches nothing. Whatever document it has had, the next one takes its place. */
  async take(): Promise<Page> {
    return this.#idle.pop() ?? this.#prepared();
  }

  /** Takes back a page that has served. */
  giveBack(page: Page): void {
    this.#idle.push(page);
  }

  async #prepared(): Promise<Page> {
    const page = await this.#open();
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => void refuse(request).catch(() => {}));
    return page;
  }
}

/** An answer without content leaves a document where it is; a refusal would put an error page in its place. */
function refuse(request: HTTPRequest): Promise<void> {
  if (request.url().startsWith('data:')) return request.continue();
  return request.isNavigationRequest() ? request.respond({ status: 204 }) : request.abort('blockedbyclient');
}
