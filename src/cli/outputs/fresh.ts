/** `--no-clobber` and `--newer`: outputs that stay as they are. */
import { stat } from 'node:fs/promises';
import type { CliOptions } from '../options/index.js';
import type { Target } from './job.js';

/**
 * The targets that are to be written. An empty file is what a machine that lost its power leaves, and is newer than nothing.
 *
 * @param input File that they come from; standard input has no time, and is newer than anything.
 */
export async function staleTargets(
  input: string | undefined,
  targets: readonly Target[],
  { clobber, newer }: CliOptions,
): Promise<Target[]> {
  if (clobber && !newer) return [...targets];
  const changed = newer && input !== undefined ? ((await stateOf(input))?.mtimeMs ?? Infinity) : Infinity;
  const stale: Target[] = [];
  for (const target of targets) {
    const written = target.path === undefined ? undefined : await stateOf(target.path);
    const isNewer = written?.isFile() && written.size > 0 && written.mtimeMs >= changed;
    const stays = written && (!clobber || isNewer);
    if (!stays) stale.push(target);
  }
  return stale;
}

/** Nothing where nothing is there. */
const stateOf = (path: string) => stat(path).catch(() => undefined);
