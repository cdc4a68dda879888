/** The configuration that holds for a folder. */
import { type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../failure.js';

/** What a configuration is called, so that it is found. */
const names = ['article-convert.config.js', 'article-convert.config.json'];

/**
 * Looks for a configuration in a folder and in those above it; the nearest one holds. It may run code, so that one which
 * somebody else put there must not be taken by itself.
 *
 * @returns Its path, or nothing where there is none.
 * @throws UsageError where there are two in one folder, or it belongs to somebody else.
 */
export function findConfig(folder: string): string | undefined {
  const [found, second] = names.map((name) => join(folder, name)).filter((path) => statusOf(path)?.isFile());
  if (second) throw new UsageError(`There are two configurations, ${found} and ${second}. Remove one.`);
  if (found) return trusted(found);
  const above = dirname(folder);
  return above === folder ? undefined : findConfig(above);
}

function trusted(path: string): string {
  const owner = statusOf(path)!.uid;
  if (process.getuid !== undefined && ![process.getuid(), 0].includes(owner))
    throw new UsageError(
      `The configuration ${path} belongs to another user. Use --config ${path} to take it, or --no-config to leave it.`,
    );
  return path;
}

function statusOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}
