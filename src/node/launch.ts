/** A program becomes a browser that answers. */
import { setTimeout } from 'node:timers/promises';
import { undrawn } from './browser-arguments.js';
import { BrowserStartError } from './browser-error.js';
import { lacksSandbox } from './browser-log.js';
import { type BrowserProcess, type BrowserProgram, startProcess } from './browser-process.js';
import { openPage, type Page } from './page.js';
import { type Answer, type Connection, connect } from './puppeteer.js';

/** A browser that answers. */
export interface RunningBrowser {
  readonly connection: Connection;
  /** Its name and version. */
  readonly version: string;
  /** What runs: a path, or an address; of a browser elsewhere it is not known whether it has a sandbox. */
  readonly program: { path: string; sandbox?: boolean };
  /** Whether it is still there; `ended` settles when it is not, with its last words. */
  readonly life: Pick<BrowserProcess, 'ended' | 'running'>;
  newPage: () => Promise<Page>;
  /** Ends it and removes what it made. */
  stop: () => Promise<void>;
}

/** A start that somebody ends, or a system without memory, says nothing of the next one. */
const killed = /^ended by SIG(?:KILL|TERM)$/;
const starts = 3;

/**
 * Starts a program and waits until it answers; where it is killed in between, it is started again.
 *
 * @param program What to start.
 * @param timeout Milliseconds until it is given up.
 * @throws {BrowserStartError} It ended, or did not answer in time.
 */
export async function launch(program: BrowserProgram, timeout: number): Promise<RunningBrowser> {
  for (let left = starts; ; left--) {
    try {
      return await launchOnce(program, timeout);
    } catch (error) {
      if (left === 1 || !(error instanceof BrowserStartError && killed.test(error.reason))) throw error;
    }
  }
}

async function launchOnce(program: BrowserProgram, timeout: number): Promise<RunningBrowser> {
  const started = await startProcess(program);
  try {
    const { connection, version } = await answer(started, program.path, timeout);
    return {
      connection,
      version,
      program,
      life: started,
      newPage: () => openPage(connection, { undrawn }),
      stop: () => stop(connection, started),
    };
  } catch (error) {
    await started.stop();
    throw error;
  }
}

/** A browser that ends by itself waits for most of its children; where process 1 reaps none, killed ones stay as zombies. */
async function stop(connection: Connection, started: BrowserProcess): Promise<void> {
  const closed = connection.send('Browser.close').then(
    () => started.ended,
    () => {},
  );
  await Promise.race([closed, started.ended, setTimeout(2000, undefined, { ref: false })]);
  await started.stop();
}

async function answer(started: BrowserProcess, path: string, timeout: number): Promise<Answer> {
  const limit = new AbortController();
  const { signal } = limit;
  const late = setTimeout(timeout, undefined, { signal }).then(() => {
    throw new BrowserStartError(path, `it did not answer within ${timeout / 1000} seconds`);
  });
  const failed = started.ended.then((words) => {
    throw new BrowserStartError(path, words, adviceOn(words));
  });
  // A browser on its way down closes its pipes first; what it said is better than that they are closed.
  const answered = connect(started.transport).catch(() => failed);
  for (const loser of [late, failed, answered]) loser.catch(() => {});
  try {
    return await Promise.race([answered, failed, late]);
  } finally {
    limit.abort();
  }
}

function adviceOn(words: string): string | undefined {
  return lacksSandbox(words) ? 'ARTICLE_CONVERT_NO_SANDBOX=1 runs it without its sandbox.' : undefined;
}
