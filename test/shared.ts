/** Material that lies beside the project on the machines that build it, and nowhere else. */
import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../shared/', import.meta.url);

/** A file of the shared folder; tests that need one skip where it is absent. */
export function shared(path: string): Buffer | undefined {
  const file = new URL(path, folder);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** The address of a folder in it, with a slash at its end. */
export function sharedFolder(path: string): URL | undefined {
  const found = new URL(`${path}/`, folder);
  return existsSync(found) ? found : undefined;
}
