/** Temporary folders that outlived their processes: a killed process removes nothing, so the next one does. */
import { readdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning, processSpace } from './process-space.js';

/** How the names of our temporary folders begin. */
export const folderPrefix = 'article-convert-';
const ownerFile = 'owner.json';
/** Milliseconds after which nobody is about to say that an empty folder is theirs. */
const unclaimed = 60_000;

/** A process, and the space of its number. */
interface Owner {
  pid: number;
  among: string;
}

/** Writes into a folder whose it is. */
export async function claimFolder(folder: string): Promise<void> {
  const owner: Owner = { pid: process.pid, among: processSpace() };
  await writeFile(join(folder, ownerFile), JSON.stringify(owner));
}

/**
 * Removes the folders whose owners have ended, and empty ones that nobody claimed. What cannot be read or removed stays: it may be somebody else's.
 *
 * @param within Where they are.
 */
export async function removeLeftFolders(within = tmpdir()): Promise<void> {
  const among = processSpace();
  const names = await readdir(within).catch(() => []);
  for (const name of names.filter((name) => name.startsWith(folderPrefix))) {
    const folder = join(within, name);
    const owner = await ownerOf(folder);
    if (!owner) await removeUnclaimed(folder).catch(() => {});
    else if (owner.among === among && !isRunning(owner.pid)) await removeFolder(folder).catch(() => {});
  }
}

/** Removes a folder, its claim last: if we are killed in the midst of it, the next process still knows whose it was. */
export async function removeFolder(folder: string): Promise<void> {
  // A helper process of a killed browser may still be writing its last file.
  const whole = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 };
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((name) => name !== ownerFile)) await rm(join(folder, name), whole);
  await rm(folder, whole);
}

/** Its owner was killed right after it was made; what holds anything stays. */
async function removeUnclaimed(folder: string): Promise<void> {
  const { mtimeMs } = await stat(folder);
  if (mtimeMs < Date.now() - unclaimed) await rmdir(folder);
}

async function ownerOf(folder: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, ownerFile), 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}
