/** Reading inputs and writing outputs; what goes wrong is told in one sentence. */
import { readFileSync, statSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeFileAtomically } from '../node/atomic-file.js';
import { FileError } from './failure.js';
import { checkSize } from './limits.js';
import type { ProcessLike } from './run.js';
import { send } from './streams.js';

const folder = { EISDIR: 'it is a folder; --recursive takes the files in it' };

/**
 * Reads a file that is not too large: a plain one at once, whatever else it is may keep one waiting. One that grows while it
 * is read is judged by what was read.
 * @throws FileError; LimitError
 */
export async function readInput(path: string, limit: number): Promise<Uint8Array> {
  try {
    const status = statSync(path);
    checkSize(status.size, limit);
    const bytes = status.isFile() ? readFileSync(path) : await readFile(path);
    checkSize(bytes.length, limit);
    return bytes;
  } catch (error) {
    return cannotRead(error);
  }
}

/** Fails because of an error of the system. */
export function cannotRead(error: unknown): never {
  throw FileError.of('cannot-read', 'Cannot read the input', error, folder);
}

/** @throws FileError */
export async function writeOutput(
  path: string | undefined,
  data: string | Uint8Array,
  process: Pick<ProcessLike, 'stdout'>,
): Promise<void> {
  try {
    if (path === undefined) return void (await send(process.stdout, data));
    await makeFolder(dirname(path));
    await writeFileAtomically(path, data);
  } catch (error) {
    throw FileError.of('cannot-write', `Cannot write ${path ?? 'to standard output'}`, error);
  }
}

/** Makes a folder and those above it. `recursive: true` would try for ever where the system refuses with ENOENT (/proc). */
async function makeFolder(folder: string): Promise<void> {
  if (isFolder(folder)) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  try {
    await mkdir(folder);
  } catch (error) {
    // Somebody else may have made it in the meantime.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
