/** A line on the terminal while a batch is long: how many, how fast, how long still. */
import type { ProcessLike } from '../run.js';
import type { Tally } from './tally.js';

/** Batches that are done sooner need none, nor the time to load it. */
const patience = 500;

export interface Progress {
  /** Something was done. */
  update(): void;
  /** Clears the line. */
  stop(): void;
}

/**
 * Shows what the tally says, below all that is written meanwhile, from half a second on.
 * Nothing where standard error is no terminal that can go back in a line.
 */
export function showProgress(
  tally: Tally,
  size: number,
  { stderr, env }: Pick<ProcessLike, 'stderr' | 'env'>,
): Progress {
  let line: { text: string; stop(): unknown } | undefined;
  // A pseudo-terminal without a size has no columns.
  let ended = !stderr.isTTY || !stderr.columns || env.TERM === 'dumb';
  const begun = performance.now();
  const text = () => describeProgress(tally, size, performance.now() - begun);
  const timer = setTimeout(async () => {
    const { default: ora } = await import('ora');
    if (ended) return;
    // To hide the cursor it would listen for signals, and end the process before the batch can.
    const settings = { isEnabled: true, hideCursor: false, discardStdin: false, ...colorOf(env) };
    line = ora({ text: text(), stream: stderr, ...settings }).start();
  }, patience);
  if (ended) clearTimeout(timer);
  return {
    update() {
      if (line) line.text = text();
    },
    stop() {
      ended = true;
      clearTimeout(timer);
      line?.stop();
    },
  };
}

/** https://no-color.org */
const colorOf = ({ NO_COLOR }: NodeJS.ProcessEnv) => (NO_COLOR ? { color: false as const } : {});

/** @param elapsed Milliseconds since the begin. */
export function describeProgress({ done, failed }: Tally, size: number, elapsed: number): string {
  const rate = done / (elapsed / 1000);
  const parts = [`${done} of ${size} inputs`];
  if (done > 0) parts.push(`${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`);
  if (done > 0 && done < size) parts.push(`${timeOf((size - done) / rate)} left`);
  if (failed > 0) parts.push(`${failed} failed`);
  return parts.join(' · ');
}

/** A time as people say it: `8 s`, `2 min`, `3 h`. */
function timeOf(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
