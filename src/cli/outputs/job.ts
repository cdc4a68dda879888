/** What to read and what to write. */
import { basename, dirname, extname, join, relative } from 'node:path';
import type { ArticleMeta } from '../../article.js';
import { type Format, formats } from '../../emit/index.js';
import { UsageError } from '../failure.js';
import type { Input } from '../inputs/input.js';
import type { CliOptions } from '../options/index.js';
import { formatByEnding } from './formats.js';
import { fillName } from './name.js';

export interface Target {
  format: Format;
  /** File to write; undefined is standard output. */
  path: string | undefined;
}

export interface Job {
  /** File to read; undefined is standard input. */
  input: string | undefined;
  /** How messages name the input. */
  name: string;
  from: 'text' | 'markdown';
  formats: readonly Format[];
  /** Where the formats go; the names of some rules must wait for the article. */
  targets: (meta?: ArticleMeta) => Target[];
}

/**
 * Says what is to be done with an input.
 * @throws UsageError where the file is not in the folder that is the base of all.
 */
export function jobOf({ path, base }: Input, formats: readonly Format[], options: CliOptions): Job {
  const place = placeOf(path, base, options);
  return {
    input: path,
    name: path ?? '<stdin>',
    from: options.from ?? (path && isMarkdown(path) ? 'markdown' : 'text'),
    formats,
    targets: (meta) => formats.map((format) => ({ format, path: place(format, meta) })),
  };
}

type Place = (format: Format, meta: ArticleMeta | undefined) => string | undefined;

function placeOf(path: string | undefined, base: string | undefined, options: CliOptions): Place {
  const { output, merge, outDir, name } = options;
  if (merge !== undefined) return () => merge;
  if (output !== undefined) return () => (output === '-' ? undefined : output);
  if (path === undefined && outDir === undefined) return () => undefined;
  const folder = folderOf(path, base, outDir);
  const stem = path === undefined ? 'stdin' : basename(path, extname(path)) || basename(path);
  return (format, meta) => join(folder, fillName(name, { stem, ext: format.extensions[0], meta }));
}

function folderOf(path: string | undefined, base: string | undefined, outDir: string | undefined): string {
  if (path === undefined) return outDir!;
  if (outDir === undefined) return dirname(path);
  if (base === undefined) return outDir;
  const inner = relative(base, dirname(path));
  if (inner.split(/[\\/]/)[0] === '..') throw new UsageError(`${path} is not below ${base} (--base).`);
  return join(outDir, inner);
}

const isMarkdown = (path: string) => formatByEnding(path, formats)?.name === 'md';
