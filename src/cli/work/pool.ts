/** Converts in worker threads. */
import { join } from 'node:path';
import { later } from '../../later.js';
import type { PluginSources } from '../extend/sources.js';
import { messageOfFailure } from '../failure.js';
import { within } from '../limits.js';
import type { Converter } from './converter.js';
import { tune } from './engine.js';

/**
 * Starts a pool of worker threads, each with the whole command in it.
 * @param threads How many.
 * @param workerData Where plugins are named, which each thread loads.
 * @param timeout Seconds that each input may take; then its thread is ended, and another one takes its place.
 */
export async function threadConverter(
  threads: number,
  workerData: PluginSources,
  timeout: number | undefined,
): Promise<Converter> {
  const { Piscina } = await import('piscina');
  // Beside the bundle, because a thread starts from a file.
  const filename = join(__dirname, 'cli/work/worker.cjs');
  const pool = new Piscina({ filename, minThreads: threads, maxThreads: threads, workerData });
  // A task that ends just when the pool does finds nobody who waits for it. What fails otherwise is told by `run`.
  pool.on('error', () => {});
  // By the time of the first result all threads are loaded.
  const tuneOnce = later(tune);
  // Asked again, the pool would say at once that it has ended, while its threads are still ending.
  let closing: Promise<void> | undefined;
  return {
    convert: (task) =>
      within(timeout, (signal) => pool.run(task, signal && { signal }))
        .then((result) => {
          tuneOnce();
          return result;
        })
        .catch((error) => ({ failure: messageOfFailure(error) })),
    close: () => (closing ??= pool.destroy()),
  };
}
