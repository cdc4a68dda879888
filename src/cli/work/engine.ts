/**
 * How V8 runs what converts. It is made for programs that run for long; ours end after a second, or a minute. Its flags are
 * part of what a code cache is valid for, its own modules' among them: they are set after all that a thread loads is loaded.
 */
import { setFlagsFromString } from 'node:v8';

/** The build writes its cache from a run without them. */
const asItIs = process.env.ARTICLE_CONVERT_WRITE_CACHE !== undefined;

/** For one thread that converts. */
export function tuneForThisThread(): void {
  if (asItIs) return;
  // Node loads its clock when it is first asked, and from now on would have to compile it.
  performance.now();
  // Patterns are compiled to bytecode first and to machine code the second time that they are asked. For those with
  // Unicode classes, of which we have many, machine code alone takes a third of the time. Once set it stays: where the
  // flag goes back while a thread is at a pattern, the process crashes.
  setFlagsFromString('--no-regexp-tier-up');
  tuneForAll();
}

/**
 * For all threads of the process. What has run for a while is compiled again, in a thread beside: for a thousand short
 * articles that took a third of all the time, and it is not worth it for what runs for less than some seconds.
 */
export function tuneForAll(): void {
  if (!asItIs) setFlagsFromString('--interrupt-budget=500000');
}
