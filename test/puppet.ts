/** Puppeteer over the conversation with a browser that we started, for tests that look at pages as people do. */
import type { Browser } from 'puppeteer';
import { CdpBrowser } from 'puppeteer/internal/cdp/Browser.js';
import type { RunningBrowser } from '../src/node/launch.js';

/** @param browser What runs; it stays ours to stop. */
export const puppetOf = async ({ connection }: RunningBrowser): Promise<Browser> =>
  // Its types have two names: those of the package, and those of its files.
  (await CdpBrowser._create(connection, [], false, null)) as unknown as Browser;
