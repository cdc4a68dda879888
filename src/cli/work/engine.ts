/**
 * How V8 runs what converts. It is made for programs that run for long; ours end after a second, or a minute. Its flags are
 * part of what a code cache is valid for, that of Node's own modules too: they are set after all that a thread loads is loaded.
 */
import { setFlagsFromString } from 'node:v8';

/**
 * V8 compiles again, in threads beside, what has run for a while: for a thousand short articles that took a third of all
 * time. So a function has to run seven times longer first. WebAssembly, which cuts fonts, is not compiled again at all: that
 * took longer than all the cutting.
 */
export function tune(): void {
  // The build writes its cache from a run without flags.
  if (process.env.ARTICLE_CONVERT_WRITE_CACHE) return;
  // Node loads its clock when it is first asked.
  performance.now();
  setFlagsFromString('--interrupt-budget=500000');
  setFlagsFromString('--liftoff-only');
}
