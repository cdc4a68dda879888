/** How V8 runs what converts. */
import { setFlagsFromString } from 'node:v8';

/**
 * V8 compiles again, in threads beside, what has run for a while. It is made for programs that run for long; ours end after
 * a second, or a minute: for a thousand short articles that took a third of all time. So a function has to run seven times
 * longer first. Flags are part of what a code cache is valid for, that of Node's own modules too: this comes after all that
 * converts is loaded, in all threads.
 */
export function tune(): void {
  // The build writes its cache from a run without it.
  if (process.env.ARTICLE_CONVERT_WRITE_CACHE) return;
  // Node loads its clock when it is first asked.
  performance.now();
  setFlagsFromString('--interrupt-budget=500000');
}
