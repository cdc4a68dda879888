/** Stylesheets that a person adds. */
import { readFile } from 'node:fs/promises';
import { FileError, UsageError } from './failure.js';

/**
 * The text of stylesheets, one behind the other, or nothing where none is named.
 * @throws UsageError where one cannot be read; nothing has been written then.
 */
export async function readStylesheets(files: readonly string[] = []): Promise<string | undefined> {
  const texts = await Promise.all(files.map(read));
  return texts.length > 0 ? texts.join('\n') : undefined;
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const found = FileError.of('cannot-read', `Cannot read the stylesheet ${file}`, error);
    throw found instanceof FileError ? new UsageError(found.message) : error;
  }
}
