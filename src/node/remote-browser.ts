/** A browser that others started and that runs elsewhere, in a container of its own for instance. */
import { setTimeout } from 'node:timers/promises';
import { BrowserConnectError } from './browser-error.js';
import type { RunningBrowser } from './launch.js';
import { openPage } from './page.js';
import { type Answer, connectTo, onceLost } from './puppeteer.js';

/**
 * Reaches a browser. Its own pages stay as they are: ours are in a context of their own, which goes with us.
 *
 * @param url `ws://…` of the browser, or `http://…` of its debugging port.
 * @param timeout Milliseconds until it is given up.
 * @throws {BrowserConnectError} There is none, or it does not answer in time.
 */
export async function reachBrowser(url: string, timeout: number): Promise<RunningBrowser> {
  const { connection, version } = await answer(url, timeout);
  const context = await connection.send('Target.createBrowserContext', { disposeOnDetach: true });
  let running = true;
  const ended = new Promise<string>((resolve) => {
    onceLost(connection, () => {
      running = false;
      resolve('the connection was lost');
    });
  });
  return {
    connection,
    version,
    program: { path: url },
    life: {
      ended,
      get running() {
        return running;
      },
    },
    // It looks names up that ours do not.
    newPage: () => openPage(connection, { ...context, offline: true }),
    async stop() {
      await Promise.race([
        connection.send('Target.disposeBrowserContext', context).catch(() => {}),
        ended,
        setTimeout(2000, undefined, { ref: false }),
      ]);
      connection.dispose();
    },
  };
}

async function answer(url: string, timeout: number): Promise<Answer> {
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
