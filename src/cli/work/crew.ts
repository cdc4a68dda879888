/** Who does the work of a run: this thread or several, and one browser. */
import { availableParallelism } from 'node:os';
import type { Format } from '../../emit/index.js';
import type { CliOptions } from '../options/index.js';
import { type Converter, localConverter } from './converter.js';
import { tune } from './engine.js';
import { type SharedPrinter, sharedPrinter } from './printer.js';
import type { Run } from './shop.js';

/** Documents that are worth a thread: to start one takes as long as to convert some. */
const perThread = 8;

/** How many of so many documents are worked on at a time. */
export function jobsAtATime(size: number, formats: readonly Format[], { jobs, merge }: CliOptions): number {
  if (merge !== undefined) return 1;
  if (jobs !== undefined) return Math.max(1, Math.min(jobs, size));
  // A browser has its pages from the second document on.
  const worthwhile = prints(formats) ? size : Math.ceil(size / perThread);
  return worthwhile <= 1 ? 1 : Math.min(availableParallelism(), worthwhile);
}

/**
 * How many are begun: who works has the next text at hand. What is printed is read, printed and finished by turns, and neither
 * the browser nor the thread that finishes is to wait. Where there is a limit to their time, none of it goes by with waiting.
 */
export function jobsInHand(jobs: number, formats: readonly Format[], { timeout }: CliOptions): number {
  if (jobs === 1) return 1;
  if (!prints(formats)) return 2 * jobs;
  return timeout === undefined ? 6 * jobs : jobs;
}

/** A browser has the next page at hand while this thread reads. */
const pagesFor = (jobs: number) => (jobs === 1 ? 1 : jobs + 1);

const prints = (formats: readonly Format[]) => formats.some(({ needsBrowser }) => needsBrowser);

/** Gets ready to convert, lets `work` do it, and ends all that was started, at once where the run is stopped. */
export async function withConverter<Result>(
  jobs: number,
  formats: readonly Format[],
  run: Run,
  work: (converter: Converter, printer: SharedPrinter) => Promise<Result>,
): Promise<Result> {
  const printer = sharedPrinter(run.options, pagesFor(jobs), run.log);
  const converter = await converterFor(formats, jobs, run, printer);
  const stop = () => {
    run.process.stdin.destroy();
    void printer.close();
    void converter.close();
  };
  run.signal.addEventListener('abort', stop, { once: true });
  try {
    return await work(converter, printer);
  } finally {
    run.signal.removeEventListener('abort', stop);
    await Promise.all([converter.close(), printer.close()]);
  }
}

const threadsThatFinish = async () => (await import('./finishing.js')).finishingThreads();

/** Threads convert; but where a browser prints, it is what takes the time, and all documents share its pages. */
async function converterFor(
  formats: readonly Format[],
  jobs: number,
  { options, plugins, sources }: Run,
  printer: SharedPrinter,
): Promise<Converter> {
  const { timeout } = options;
  const printing = prints(formats) && !options.dryRun;
  if (printing) await printer.warm();
  // Only a thread can be ended in the midst of its work.
  if (printing || (jobs <= 1 && timeout === undefined)) {
    tune();
    const several = printing && jobs > 1;
    return localConverter(plugins, printer, timeout, several ? await threadsThatFinish() : undefined);
  }
  const { threadConverter } = await import('./pool.js');
  return threadConverter(jobs, sources, timeout);
}
