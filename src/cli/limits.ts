/** Limits that a person sets on the work for one input; what goes beyond them fails with a sentence that names the option. */

/** An input beyond a limit. */
export class LimitError extends Error {
  override name = 'LimitError';

  constructor(
    readonly rule: 'too-large' | 'timeout',
    message: string,
  ) {
    super(message);
  }
}

/** @throws LimitError where an input of so many bytes is too large. */
export function checkSize(bytes: number, limit: number): void {
  if (bytes > limit)
    throw new LimitError('too-large', `The input is larger than ${sizeOf(limit)} (--max-input).`);
}

function sizeOf(bytes: number): string {
  for (const [unit, size] of [
    ['GB', 1e9],
    ['MB', 1e6],
    ['KB', 1e3],
  ] as const)
    if (bytes % size === 0) return `${bytes / size} ${unit}`;
  return `${bytes} bytes`;
}

/**
 * Gives work up that takes too long.
 * @param seconds How long; without it the work has all the time it needs.
 * @throws LimitError
 */
export async function within<Result>(
  seconds: number | undefined,
  work: (signal: AbortSignal | undefined) => Promise<Result>,
): Promise<Result> {
  if (seconds === undefined) return work(undefined);
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new LimitError('timeout', `The input took longer than ${seconds} seconds (--timeout).`));
      stop.abort();
    }, seconds * 1000);
  });
  const working = work(stop.signal);
  // What comes of it after its time is of no interest.
  working.catch(() => {});
  return Promise.race([working, late]).finally(() => clearTimeout(timer));
}
