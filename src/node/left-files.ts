/** Temporary files beside outputs. One that outlived its process, which was killed, is removed by the next. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, processSpace } from './process-space.js';

/** A name that says whose it is: `.article-convert-SPACE-PID-RANDOM.tmp`. */
const form = /^\.article-convert-([\da-f]{8})-(\d+)-[\da-f]{16}\.tmp$/;

const space = async () => hexOf(hash(await processSpace()));

/** A file of this name must not be there yet, so nobody gains by guessing it. */
export const temporaryName = async (): Promise<string> =>
  `.article-convert-${await space()}-${process.pid}-${hexOf(random())}${hexOf(random())}.tmp`;

const random = () => Math.floor(Math.random() * 2 ** 32);
const hexOf = (number: number) => number.toString(16).padStart(8, '0');

/** FNV-1a. Node takes longer to load its cryptography than a short article takes. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of Buffer.from(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}

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
