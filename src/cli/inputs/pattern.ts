/** Patterns that the shell did not expand, because they are quoted or it expands none. */
import { dirname } from 'node:path';
import type { Input } from './input.js';

const magic = /[*?[\]{}]|[!+@]\(/;

export const isPattern = (name: string) => magic.test(name);

/** The files that a pattern matches, in the order of their names; itself where there are none. */
export async function matches(pattern: string): Promise<Input[]> {
  const { glob } = await import('tinyglobby');
  const portable = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  const paths = await glob(portable, { expandDirectories: false });
  const base = baseOf(portable);
  return paths.length > 0 ? paths.sort().map((path) => ({ path, base })) : [{ path: pattern }];
}

/** The folder that stands before the first part with magic in it. */
function baseOf(pattern: string): string {
  const plain = pattern.slice(0, pattern.search(magic));
  return dirname(`${plain}x`);
}
