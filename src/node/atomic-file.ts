/** Writing a file so that it is never there by halves. */
import { constants, type Stats } from 'node:fs';
import { access, open, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { removeLeftFiles, temporaryName } from './left-files.js';

/**
 * Writes a file by way of a temporary one beside it: whoever reads sees the old content or the new, and a
 * failure leaves the old. An existing file keeps its mode and owner; a symbolic link stays, and what it points
 * to is written. What is no plain file (a device, a pipe) is written to directly. The disk is not waited for, which would
 * take longer than most conversions: where a machine loses its power, the file may be there without its content.
 *
 * @param path Where to.
 * @param data What; text is written as UTF-8.
 * @throws The error of the file system, with its `code`; a file that may not be written is not replaced either.
 */
export async function writeFileAtomically(path: string, data: string | Uint8Array): Promise<void> {
  const target = await followLinks(path);
  const existing = await stat(target).catch(() => undefined);
  if (existing && !existing.isFile()) return writeFile(target, data);
  if (existing) await access(target, constants.W_OK);
  const folder = dirname(target);
  await removeLeftFiles(folder);
  const temporary = join(folder, await temporaryName());
  try {
    await writeNew(temporary, data, existing);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** What a path stands for; the file at the end need not be there yet. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const link = await readlink(path).catch(() => undefined);
    return link === undefined ? path : resolve(dirname(path), link);
  }
}

async function writeNew(path: string, data: string | Uint8Array, like: Stats | undefined): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(data);
    // Only root may give a file away; anybody else writes files of their own.
    if (like) await file.chown(like.uid, like.gid).catch(() => {});
    if (like) await file.chmod(like.mode & 0o7777);
  } finally {
    await file.close();
  }
}
