/** What can go wrong with a browser, each in one sentence that says what to do. */

/** Anything about the browser that a person can put right; its message is for people and needs no stack. */
export class BrowserError extends Error {
  override name = 'BrowserError';
}

/** No browser is there, or not the one that was stated. */
export class BrowserNotFoundError extends BrowserError {
  override name = 'BrowserNotFoundError';

  /** @param stated The path or name that was asked for, and where it was asked for, if any. */
  constructor(stated?: { value: string; by: string }) {
    super(
      stated
        ? `Cannot find the browser “${stated.value}” (${stated.by}): no such program.`
        : 'Cannot print a PDF without a browser: install Chromium or Chrome, or give --browser PATH or set ' +
            'ARTICLE_CONVERT_BROWSER (on Linux x64, npm install brings a browser along unless optional dependencies are left out).',
    );
  }
}

/** A browser is there but does not start. */
export class BrowserStartError extends BrowserError {
  override name = 'BrowserStartError';

  /**
   * @param path The program.
   * @param reason What it said, or why it was given up.
   * @param advice What else to do, as a sentence.
   */
  constructor(
    readonly path: string,
    readonly reason: string,
    advice?: string,
  ) {
    super(`Cannot start the browser ${path}: ${reason}${advice ? `. ${advice}` : ''}`);
  }
}

/** A browser elsewhere cannot be reached. */
export class BrowserConnectError extends BrowserError {
  override name = 'BrowserConnectError';

  /**
   * @param url Where it was said to be.
   * @param reason Why not.
   */
  constructor(url: string, reason: string) {
    super(`Cannot reach the browser at ${url} (--browser-url): ${reason}.`);
  }
}

/** A document took too long. */
export class PrintTimeoutError extends BrowserError {
  override name = 'PrintTimeoutError';

  /** @param milliseconds How long was waited. */
  constructor(milliseconds: number) {
    super(`Cannot print the PDF: the browser did not finish within ${milliseconds / 1000} seconds.`);
  }
}

/** The browser, or the page in it, died of a document. */
export class BrowserCrashError extends BrowserError {
  override name = 'BrowserCrashError';

  /** @param reason The browser's last words, if any. */
  constructor(reason?: string) {
    super(`Cannot print the PDF: the browser crashed${reason ? ` (${reason})` : ''}.`);
  }
}
