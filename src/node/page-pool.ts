/** Pages of a browser: each serves one document at a time and then the next, since opening one takes as long as printing. */
import type { Page } from './page.js';

export class PagePool {
  readonly #open: () => Promise<Page>;
  readonly #idle: Page[] = [];

  /** @param open Opens a page of a browser. */
  constructor(open: () => Promise<Page>) {
    this.#open = open;
  }

  /** A page that nobody has. */
  async take(): Promise<Page> {
    return this.#idle.pop() ?? this.#open();
  }

  /** Takes back a page that has served. */
  giveBack(page: Page): void {
    this.#idle.push(page);
  }
}
