/** Plugins that a configuration, an options file or `--plugin` names. */
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolve as resolvePackage } from 'import-meta-resolve';
import type { ArticlePlugin } from '../../extend.js';
import { didYouMean } from '../closest.js';
import { UsageError } from '../failure.js';
import { readOptionsFile } from '../options/file.js';
import { runModule } from './module.js';
import type { PluginSources } from './sources.js';

/** What a file or the command line says of a plugin, and the folder that its name is seen from. */
interface Entry {
  stated: unknown;
  folder: string;
}

/**
 * Loads plugins, in the order in which they are named. One that is named twice is loaded once.
 * @throws UsageError where one is not there, cannot be run, or is no plugin.
 */
export async function loadPlugins({ files, named }: PluginSources): Promise<ArticlePlugin[]> {
  const entries: Entry[] = [];
  for (const file of files) {
    const { plugins } = await readOptionsFile(file);
    entries.push(...plugins.map((stated) => ({ stated, folder: dirname(resolve(file)) })));
  }
  entries.push(...named.map((stated) => ({ stated, folder: process.cwd() })));
  const found = new Map<unknown, ArticlePlugin>();
  for (const { stated, folder } of entries) {
    const [name, options] = Array.isArray(stated) ? stated : [stated];
    const path = typeof name === 'string' ? findPlugin(name, folder) : name;
    if (!found.has(path)) found.set(path, await loadPlugin(path, name, options));
  }
  return [...found.values()];
}

/** @param path Of its file, or the plugin itself. */
async function loadPlugin(path: unknown, name: unknown, options: unknown): Promise<ArticlePlugin> {
  if (typeof path !== 'string') return checked(path, 'A plugin');
  const what = `The plugin ${name}`;
  const made = await runModule(what, path);
  return checked(typeof made === 'function' ? await made(options) : made, what);
}

const keys = ['name', 'formats', 'transformers'];

function checked(plugin: unknown, what: string): ArticlePlugin {
  const hint = 'A plugin is an object {name, formats, transformers}, or a function that gives one.';
  if (typeof plugin === 'function')
    throw new UsageError(`${what} is a plugin of unified. Put it into the transformers of one. ${hint}`);
  if (typeof plugin !== 'object' || plugin === null) throw new UsageError(`${what} is no plugin. ${hint}`);
  const unknown = Object.keys(plugin).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    throw new UsageError(`${what} has an unknown part, ${unknown}.${didYouMean(unknown, keys)} ${hint}`);
  const { name, formats = [], transformers = [] } = plugin as ArticlePlugin;
  if (typeof name !== 'string') throw new UsageError(`${what} has no name. ${hint}`);
  if (![formats, transformers].every(Array.isArray))
    throw new UsageError(`${what} has formats or transformers that are no lists. ${hint}`);
  return plugin as ArticlePlugin;
}

/** The file of a plugin: itself, or that of a package which is installed for the folder, or beside this command. */
function findPlugin(name: string, folder: string): string {
  if (name.startsWith('.') || isAbsolute(name)) return existing(resolve(folder, name), name);
  const own = createRequire(import.meta.url).resolve('article-convert/package.json');
  for (const from of [join(folder, 'x.js'), own])
    try {
      return fileURLToPath(resolvePackage(name, pathToFileURL(from).href));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND')
        throw new UsageError(`The plugin ${name} cannot be found: ${(error as Error).message}.`);
    }
  const hint = isFile(resolve(folder, name))
    ? `Did you mean the file ./${name}?`
    : `Install it with npm install ${name}, or name a file, such as ./plugin.js.`;
  throw new UsageError(`There is no package ${name} for the plugin of that name. ${hint}`);
}

function existing(path: string, name: string): string {
  if (!isFile(path)) throw new UsageError(`There is no file ${name} for the plugin of that name.`);
  return path;
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
