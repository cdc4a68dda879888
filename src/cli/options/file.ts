/** `--config` and `--options-file`: options by their long names, and plugins, from YAML, JSON or a module. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { runModule } from '../extend/module.js';
import { FileError, UsageError } from '../failure.js';
import type { OptionRow } from './option.js';
import { optionRows } from './rows.js';

/** An option of a file, as it would be typed. */
export interface KeptOption {
  /** Long name, without the hyphens before it. */
  name: string;
  args: string[];
}

/** What a file says. */
export interface KeptOptions {
  options: KeptOption[];
  /** Under `plugins`: names, pairs of a name and options, or the plugins themselves. */
  plugins: readonly unknown[];
}

/**
 * Reads a file. Files and folders in it are named as seen from its own folder.
 *
 * @param path With the ending of JavaScript it is run, and its default export counts.
 * @throws UsageError
 */
export async function readOptionsFile(path: string): Promise<KeptOptions> {
  const content = /\.[cm]?js$/.test(path)
    ? await runModule(`The options file ${path}`, resolve(path))
    : read(path);
  if (content === null) return { options: [], plugins: [] };
  if (typeof content !== 'object' || Array.isArray(content))
    throw new UsageError(`The options file ${path} has no options. Example of a line: to: epub.`);
  const { plugins = [], ...options } = content as Record<string, unknown>;
  if (!Array.isArray(plugins))
    throw new UsageError(`In the options file ${path}, plugins is no list of plugins.`);
  const folder = dirname(path);
  const kept = Object.entries(options).map(([name, value]) => ({
    name,
    args: typed(name, value, path, folder),
  }));
  return { options: kept, plugins };
}

function read(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const { name, message } = error as Error;
    if (name.startsWith('YAML'))
      throw new UsageError(
        `The options file ${path} is not ${path.endsWith('.json') ? 'JSON' : 'YAML'}: ${message.split('\n', 1)[0]!.replace(/:$/, '')}.`,
      );
    const found = FileError.of('cannot-read', `Cannot read the options file ${path}`, error);
    throw found instanceof FileError ? new UsageError(found.message) : error;
  }
}

function typed(name: string, value: unknown, path: string, folder: string): string[] {
  if (name === 'options-file' || name === 'config')
    throw new UsageError(`The options file ${path} names another one.`);
  if (name === 'plugin')
    throw new UsageError(`In the options file ${path}, plugins stand under plugins, as a list.`);
  if (value === true) return [`--${name}`];
  if (value === false) return optionRows.has(`no-${name}`) ? [`--no-${name}`] : [];
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((each) => typed(name, each, path, folder));
  if (typeof value === 'object') throw new UsageError(`In the options file ${path}, ${name} is no value.`);
  return [`--${name}=${placed(optionRows.get(name), String(value), folder)}`];
}

/** A file or folder as seen from where the command runs. */
function placed(row: OptionRow | undefined, value: string, folder: string): string {
  const isPlace =
    row && /<(?:file|folder)>/.test(row.flags) && value !== '-' && !row.instead?.includes(value);
  return isPlace ? resolve(folder, value) : value;
}
