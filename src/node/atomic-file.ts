/** Writing a file so that it is never there by halves. */
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { removeLeftFiles, temporaryName } from './left-files.js';

/**
 * Writes a file by way of a temporary one beside it: whoever reads sees the old content or the new, and a
 * failure leaves the old. An existing file keeps its mode and owner; a symbolic link stays, and what it points
 * to is written. What is no plain file (a device, a pipe) is written to directly. The disk is not waited for, which would
 * take longer than most conversions: where a machine loses its power, the file may be there without its content. A plain file is
 * written in one go, since a turn of the event loop for each of these steps takes a busy machine longer than all of them.
 *
 * @param path Where to.
 * @param data What; text is written as UTF-8.
 * @throws The error of the file system, with its `code`; a file that may not be written is not replaced either.
 */
export async function writeFileAtomically(path: string, data: string | Uint8Array): Promise<void> {
  const target = followLinks(path);
  const existing = statusOf(target);
  if (existing && !existing.isFile()) return writeFile(target, data);
  if (existing) accessSync(target, constants.W_OK);
  const folder = dirname(target);
  removeLeftFiles(folder);
  const temporary = join(folder, temporaryName());
  try {
    writeNew(temporary, data, existing);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** What a path stands for; the file at the end need not be there yet. */
function followLinks(path: string): string {
  const real = orNothing(() => realpathSync.native(path));
  if (real !== undefined) return real;
  const link = orNothing(() => readlinkSync(path));
  return link === undefined ? path : resolve(dirname(path), link);
}

const statusOf = (path: string): Stats | undefined => orNothing(() => statSync(path));

function orNothing<Result>(ask: () => Result): Result | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

function writeNew(path: string, data: string | Uint8Array, like: Stats | undefined): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, data);
    // Only root may give a file away; anybody else writes files of their own.
    if (like) orNothing(() => fchownSync(file, like.uid, like.gid));
    if (like) fchmodSync(file, like.mode & 0o7777);
  } finally {
    closeSync(file);
  }
}
