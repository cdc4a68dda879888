/** The cover that a person names. */
import { readFile } from 'node:fs/promises';
import { pictureOf } from '../emit/epub/cover/picture.js';
import type { EpubOptions } from '../emit/epub/options.js';
import { FileError, UsageError } from './failure.js';

/**
 * What kind of cover to draw, or the picture in a file.
 * @throws UsageError where there is no picture in it; nothing has been written then.
 */
export async function readCover(named: string | undefined): Promise<EpubOptions['cover']> {
  if (named === undefined || named === 'svg' || named === 'png') return named;
  try {
    return pictureOf(await readFile(named)).bytes;
  } catch (error) {
    const found = FileError.of('cannot-read', `Cannot read the cover ${named}`, error);
    if (found instanceof FileError) throw new UsageError(found.message);
    throw new UsageError(`The cover ${named} is no JPEG, PNG, GIF or WebP picture.`);
  }
}
