/** Pictures that lie beside an input. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { type ReadPicture, tooLarge } from '../emit/pictures.js';

/** Reads the pictures in a folder and below it, and nothing outside, whatever links say. */
export function picturesIn(folder: string): ReadPicture {
  return async (address, limit) => {
    try {
      const file = await realpath(resolve(folder, pathOf(address)));
      const way = relative(await realpath(folder), file);
      if (way.startsWith('..') || isAbsolute(way))
        throw new TypeError('it lies outside of the folder of the input');
      if ((await stat(file)).size > limit) throw new TypeError(tooLarge(limit));
      return await readFile(file);
    } catch (error) {
      if (error instanceof TypeError) throw error;
      throw new TypeError(reasonOf(error as NodeJS.ErrnoException));
    }
  };
}

/** The path in an address, without what follows it. */
function pathOf(address: string): string {
  const path = address.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const reasonOf = ({ code }: NodeJS.ErrnoException) =>
  code === 'ENOENT' || code === 'ENOTDIR' ? 'there is no such file' : 'the file cannot be read';
