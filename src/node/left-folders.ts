/** Temporary folders that outlived their processes: a killed process removes nothing, so the next one does. */
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasEnded, ownerForm, ownerMark } from './process-space.js';

/** A name that says whose it is, `article-convert-SPACE-PID-PURPOSE-RANDOM`: there is no moment in which nobody knows. */
const form = new RegExp(`^article-convert-${ownerForm}-[a-z]+-[\\dA-Za-z]{6}$`);

/** The name of a folder of ours, but for the six characters that make it a new one. */
export const folderPrefix = (purpose: string): string => `article-convert-${ownerMark()}-${purpose}-`;

/**
 * Removes the folders whose owners have ended. What cannot be removed stays.
 *
 * @param within Where they are.
 */
export async function removeLeftFolders(within = tmpdir()): Promise<void> {
  for (const name of await readdir(within).catch(() => [])) {
    const [, among, pid] = form.exec(name) ?? [];
    if (pid !== undefined && hasEnded(among!, pid)) await removeFolder(join(within, name)).catch(() => {});
  }
}

/** Removes a folder; a helper process of a killed browser may still be writing its last file. */
export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
