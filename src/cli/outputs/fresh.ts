/** `--no-clobber` and `--newer`: outputs that stay as they are. */
import { stat } from 'node:fs/promises';
import type { CliOptions } from '../options/index.js';
import type { Target } from './job.js';

/**
 * The targets that are to be written.
 *
 * @param input File that they come from; standard input has no time, and is newer than anything.
 */
export async function staleTargets(
  input: string | undefined,
  targets: readonly Target[],
  { clobber, newer }: CliOptions,
): Promise<Target[]> {
  if (clobber && !newer) return [...targets];
  const changed = newer && input !== undefined ? ((await timeOf(input)) ?? Infinity) : Infinity;
  const stale: Target[] = [];
  for (const target of targets) {
    const written = target.path === undefined ? undefined : await timeOf(target.path);
    const stays = written !== undefined && (!clobber || written >= changed);
    if (!stays) stale.push(target);
  }
  return stale;
}

/** When a file was last changed, in milliseconds; undefined where there is none. */
async function timeOf(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.mtimeMs;
}
