/** Temporary files beside outputs. One that outlived its process, which was killed, is removed by the next. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasEnded, hexOf, ownerForm, ownerMark } from './process-space.js';

/** A name that says whose it is: `.article-convert-SPACE-PID-RANDOM.tmp`. */
const form = new RegExp(`^\\.article-convert-${ownerForm}-[\\da-f]{16}\\.tmp$`);

/** A file of this name must not be there yet, so nobody gains by guessing it. */
export const temporaryName = (): string =>
  `.article-convert-${ownerMark()}-${hexOf(random())}${hexOf(random())}.tmp`;

const random = () => Math.floor(Math.random() * 2 ** 32);

const looked = new Set<string>();

/** Removes from a folder what processes left that have ended, as far as that can be done. Each folder is looked through once. */
export function removeLeftFiles(folder: string): void {
  if (looked.has(folder)) return;
  looked.add(folder);
  for (const name of namesIn(folder)) {
    const [, among, pid] = form.exec(name) ?? [];
    if (pid !== undefined && hasEnded(among!, pid)) remove(join(folder, name));
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
