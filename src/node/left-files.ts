/** Temporary files beside outputs. One that outlived its process, which was killed, is removed by the next. */
import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, processSpace } from './process-space.js';

/** A name that says whose it is: `.article-convert-SPACE-PID-RANDOM.tmp`. */
const form = /^\.article-convert-([\da-f]{8})-(\d+)-[\da-f]{16}\.tmp$/;

const space = async () =>
  createHash('sha256')
    .update(await processSpace())
    .digest('hex')
    .slice(0, 8);

export const temporaryName = async (): Promise<string> =>
  `.article-convert-${await space()}-${process.pid}-${randomBytes(8).toString('hex')}.tmp`;

const looked = new Map<string, Promise<void>>();

/** Removes from a folder what processes left that have ended. Each folder is looked through once. */
export function removeLeftFiles(folder: string): Promise<void> {
  const looking = looked.get(folder) ?? lookThrough(folder);
  looked.set(folder, looking);
  return looking;
}

async function lookThrough(folder: string): Promise<void> {
  const ours = await space();
  for (const name of await readdir(folder).catch(() => [])) {
    const [, among, pid] = form.exec(name) ?? [];
    if (among === ours && !isRunning(Number(pid)))
      await rm(join(folder, name), { force: true }).catch(() => {});
  }
}
