/** Runs what may take for ever: a pattern that tries all ways to divide a text can be broken off by a script’s time limit only. */
import { runInThisContext } from 'node:vm';

/**
 * @param ms Milliseconds after which the task is broken off.
 * @param task What is done at once; the limit knows nothing of what is promised.
 * @throws An error with the code ERR_SCRIPT_EXECUTION_TIMEOUT.
 */
export function within<Result>(ms: number, task: () => Result): Result {
  Object.assign(globalThis, { impatientTask: task });
  return runInThisContext('impatientTask()', { timeout: ms }) as Result;
}
