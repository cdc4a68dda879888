/** `--files-from`: names of files from a file or from standard input. */
import { readFile } from 'node:fs/promises';
import { FileError } from '../failure.js';
import type { CliOptions } from '../options/index.js';
import { readStream } from '../streams.js';
import type { Streams } from './index.js';

/**
 * Reads a list of names.
 *
 * @param place File, or `-` for standard input.
 * @returns The names, without empty ones; none is expanded.
 * @throws FileError
 */
export async function readList(
  place: string,
  { null: byNull }: Pick<CliOptions, 'null'>,
  { stdin }: Streams,
): Promise<string[]> {
  try {
    const bytes = place === '-' ? await readStream(stdin, Infinity) : await readFile(place);
    return Buffer.from(bytes)
      .toString()
      .split(byNull ? '\0' : /\r?\n/)
      .filter((name) => name !== '');
  } catch (error) {
    throw FileError.of('cannot-read', `Cannot read the list of files ${place}`, error);
  }
}
