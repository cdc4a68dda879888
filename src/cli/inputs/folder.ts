/** The files below a folder. */
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

/**
 * All files below a folder, in the order of their names. What is hidden is passed over, and links to folders are not
 * followed, so that no file comes twice.
 *
 * @param extensions Endings of the files, in lower case and without the dot.
 * @returns Paths; that of a folder which cannot be read is among them, and fails when it is read as a file.
 */
export async function* filesBelow(
  folder: string,
  extensions: readonly string[],
): AsyncGenerator<string, void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return yield folder;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* filesBelow(path, extensions);
    else if (extensions.includes(extname(path).slice(1).toLowerCase())) yield path;
  }
}
