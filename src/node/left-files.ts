/** Temporary files beside outputs. One that outlived its process, which was killed, is removed by the next. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, processSpace } from './process-space.js';

/** A name that says whose it is: `.article-convert-SPACE-PID-RANDOM.tmp`. */
const form = /^\.article-convert-([\da-f]{8})-(\d+)-[\da-f]{16}\.tmp$/;

const space = () => hexOf(hash(processSpace()));

/** A file of this name must not be there yet, so nobody gains by guessing it. */
export const temporaryName = (): string =>
  `.article-convert-${space()}-${process.pid}-${hexOf(random())}${hexOf(random())}.tmp`;

const random = () => Math.floor(Math.random() * 2 ** 32);
const hexOf = (number: number) => number.toString(16).padStart(8, '0');

/** FNV-1a. Node takes longer to load its cryptography than a short article takes. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of Buffer.from(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}

const looked = new Set<string>();

/** Removes from a folder what processes left that have ended, as far as that can be done. Each folder is looked through once. */
export function removeLeftFiles(folder: string): void {
  if (looked.has(folder)) return;
  looked.add(folder);
  for (const name of namesIn(folder)) {
    const [, among, pid] = form.exec(name) ?? [];
    if (among === space() && !isRunning(Number(pid))) remove(join(folder, name));
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
