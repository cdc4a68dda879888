/** A browser that others started and that runs elsewhere, in a container of its own for instance. */
import { setTimeout } from 'node:timers/promises';
import { BrowserConnectError } from './browser-error.js';
import type { RunningBrowser } from './launch.js';
import { openPage } from './page.js';
import { type Browser, connectTo } from './puppeteer.js';

/**
 * Reaches a browser. Its own pages stay as they are: ours are in a context of their own, which goes with us.
 *
 * @param url `ws://…` of the browser, or `http://…` of its debugging port.
 * @param timeout Milliseconds until it is given up.
 * @throws {BrowserConnectError} There is none, or it does not answer in time.
 */
export async function reachBrowser(url: string, timeout: number): Promise<RunningBrowser> {
  const puppet = await answer(url, timeout);
  const context = await puppet.createBrowserContext();
  const ended = new Promise<string>((resolve) => {
    puppet.once('disconnected', () => resolve('the connection was lost'));
  });
  return {
    puppet,
    program: { path: url },
    life: {
      ended,
      get running() {
        return puppet.connected;
      },
    },
    // It looks names up that ours do not.
    newPage: () => openPage(puppet, { browserContextId: context.id, offline: true }),
    async stop() {
      await Promise.race([
        context.close().catch(() => {}),
        ended,
        setTimeout(2000, undefined, { ref: false }),
      ]);
      await puppet.disconnect();
    },
  };
}

async function answer(url: string, timeout: number): Promise<Browser> {
  const limit = new AbortController();
  const late = setTimeout(timeout, undefined, { signal: limit.signal }).then(() => {
    throw new BrowserConnectError(url, `it did not answer within ${timeout / 1000} seconds`);
  });
  late.catch(() => {});
  const answered = connectTo(url).catch((error) => {
    throw new BrowserConnectError(url, reasonOf(error));
  });
  answered.catch(() => {});
  try {
    return await Promise.race([answered, late]);
  } finally {
    limit.abort();
  }
}

/** A socket tells of its failure by an event that holds the error, `fetch` by a cause of its own. */
function reasonOf(failure: unknown): string {
  const { error = failure } = failure as { error?: unknown };
  const { cause = error } = error as { cause?: unknown };
  const { code, message } = cause as NodeJS.ErrnoException;
  return code === 'ECONNREFUSED' ? 'nobody answers there' : (message ?? String(cause)).split('\n', 1)[0]!;
}
