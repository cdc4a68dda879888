/** Folders that nobody else can put a program into. */
import { accessSync, constants, mkdirSync, rmSync, type Stats } from 'node:fs';
import { lstat, mkdtemp } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { folderPrefix, removeFolder } from './left-folders.js';

/** A folder for what is kept between runs. */
export interface CacheFolder {
  path: string;
  /** Set where no cache could be had and this is a temporary folder instead. */
  instead?: TemporaryFolder & { why: string };
}

/** A folder that goes when it is removed or when we exit. */
export interface TemporaryFolder {
  path: string;
  remove: () => Promise<void>;
}

/**
 * This tool's cache folder, made where it is missing; a temporary folder where it cannot be had or trusted.
 *
 * @param env `XDG_CACHE_HOME` says where caches are; a relative one does not count, as its specification says.
 * @param home Where `.cache` is otherwise.
 */
export async function cacheFolder(env = process.env, home = homedir()): Promise<CacheFolder> {
  const caches =
    env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME) ? env.XDG_CACHE_HOME : join(home, '.cache');
  const path = join(caches, 'article-convert');
  const why = await faultOf(path);
  if (!why) return { path };
  const folder = await temporaryFolder('cache');
  return { path: folder.path, instead: { ...folder, why } };
}

async function faultOf(path: string): Promise<string | undefined> {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.W_OK);
    const fault = trustFault(await lstat(path));
    return fault && `${path} ${fault}`;
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * A new folder with an unpredictable name that only we may enter.
 *
 * @param purpose A word of its name, in small letters.
 */
export async function temporaryFolder(purpose: string): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), folderPrefix(purpose)));
  const removeAtExit = () => removeNow(path);
  process.once('exit', removeAtExit);
  return {
    path,
    async remove() {
      process.off('exit', removeAtExit);
      await removeFolder(path);
    },
  };
}

/** At our own exit nothing can be awaited. */
function removeNow(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // There is nobody left to tell, and the system empties its temporary folder.
  }
}

/** Why what lies at a path may have been put there by somebody else; nothing where only we can have. */
export function trustFault(stats: Stats): string | undefined {
  if (stats.isSymbolicLink()) return 'is a symbolic link';
  if (process.getuid && stats.uid !== process.getuid()) return 'belongs to another user';
  if (process.getuid && stats.mode & 0o022) return 'can be written by other users';
  return undefined;
}
