/**
 * How V8 runs what converts. It is made for programs that run for long; ours end after a second, or a minute. Its flags are
 * part of what a code cache is valid for, that of Node's own modules too: they are set after all that a thread loads is loaded.
 */
import { setFlagsFromString } from 'node:v8';

/** For one thread that converts. */
export function tuneForThisThread(): void {
  // The build writes its cache from a run without flags.
  if (process.env.ARTICLE_CONVERT_WRITE_CACHE) return;
  // Node loads its clock when it is first asked.
  performance.now();
  // Patterns are compiled to bytecode first and to machine code the second time that they are asked. For those with
  // Unicode classes, of which we have many, machine code alone takes half of the time: 30 ms of a short article. Once set
  // it stays: where the flag goes back while a thread is at a pattern, the process crashes.
  setFlagsFromString('--no-regexp-tier-up');
  tuneForAll();
}

/**
 * For all threads of the process. V8 compiles again, in threads beside, what has run for a while: for a thousand short
 * articles that took a third of all time. So a function has to run seven times longer first.
 */
export function tuneForAll(): void {
  setFlagsFromString('--interrupt-budget=500000');
  // WebAssembly, which cuts fonts, not at all: that took longer than all the cutting.
  setFlagsFromString('--liftoff-only');
}
