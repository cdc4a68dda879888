/**
 * Threads that finish what the browser has printed and cut fonts for what it is given next, while this thread reads and
 * writes: together that is more than the browser takes, which would wait for it.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { EmitContext } from '../../emit/format.js';

export interface FinishingThreads extends Required<Pick<EmitContext, 'finishing' | 'subset'>> {
  close(): Promise<void>;
}

/** Starts them. The browser has as many cores as they have. */
export async function finishingThreads(): Promise<FinishingThreads> {
  const { Piscina } = await import('piscina');
  const maxThreads = Math.max(1, availableParallelism() >> 1);
  // Beside the bundle, because a thread starts from a file.
  const pool = new Piscina({ filename: join(__dirname, 'cli/work/finisher.cjs'), minThreads: 1, maxThreads });
  // A task that ends just when the pool does finds nobody who waits for it.
  pool.on('error', () => {});
  let closing: Promise<void> | undefined;
  return {
    finishing: {
      finish: (...given) => pool.run(given, { name: 'finish' }),
      pagesOf: (...given) => pool.run(given, { name: 'pagesOf' }),
    },
    subset: (...given) => pool.run(given, { name: 'subset' }),
    close: () => (closing ??= pool.destroy()),
  };
}
