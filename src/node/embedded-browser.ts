/** Unpacking the embedded browser into the cache, once. */
import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { unpackTar } from 'modern-tar/fs';
import { BrowserError } from './browser-error.js';
import type { Archives } from './embedded-archives.js';
import { type CacheFolder, cacheFolder, trustFault } from './private-folder.js';

/** An unpacked browser. */
export interface EmbeddedBrowser {
  path: string;
  /** Folder of shared libraries, for a system that lacks them. */
  libraries: string;
  /** fontconfig file of its fonts, for a system that has none. */
  fontConfig: string;
  /** Set where it could not be kept: why, and what removes it after use. */
  temporary?: { why: string; remove: () => Promise<void> };
}

const marker = 'complete.json';
const workPrefix = 'unpacking-';
const hour = 3_600_000;

/** Open Sans for what the system does not have. The package's own file names folders below /tmp, open to all. */
const fontConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

/**
 * Unpacks the embedded browser unless that was done before. Processes may do so at the same time, and may be
 * killed at any moment: a folder gets its name only when it is complete.
 *
 * @param archives What to unpack.
 * @param options `cache`: where to, otherwise this tool's cache folder; `onUnpack` is called before the work of some seconds.
 * @returns The browser, checked.
 * @throws {BrowserError} It cannot be unpacked, for example because the disk is full.
 */
export async function unpackEmbedded(
  archives: Archives,
  options: { cache?: CacheFolder; onUnpack?: () => void } = {},
): Promise<EmbeddedBrowser> {
  const cache = options.cache ?? (await cacheFolder());
  const target = join(cache.path, archives.key);
  try {
    if (!(await isComplete(target))) {
      options.onUnpack?.();
      await removeStale(cache.path);
      await unpackInto(target, archives);
    }
  } catch (error) {
    await cache.instead?.remove();
    throw new BrowserError(
      `Cannot unpack the embedded browser into ${cache.path}: ${(error as Error).message}.`,
    );
  }
  return {
    path: join(target, 'chromium'),
    libraries: join(target, 'lib'),
    fontConfig: join(target, 'fonts.conf'),
    ...(cache.instead && { temporary: cache.instead }),
  };
}

async function unpackInto(target: string, { folder, key }: Archives): Promise<void> {
  const work = await mkdtemp(join(dirname(target), workPrefix));
  try {
    const program = join(work, 'chromium');
    await Promise.all([
      unpack(join(folder, 'chromium.br'), createWriteStream(program, { mode: 0o700, flush: true })),
      unpack(join(folder, 'al2023.tar.br'), unpackTar(work)),
      unpack(join(folder, 'fonts.tar.br'), unpackTar(work)),
    ]);
    await writeFile(join(work, 'fonts.conf'), fontConfig);
    await writeFile(join(work, marker), JSON.stringify({ key, size: (await stat(program)).size }), {
      flush: true,
    });
    await moveIntoPlace(work, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function unpack(archive: string, to: Writable): Promise<void> {
  return pipeline(createReadStream(archive), createBrotliDecompress({ chunkSize: 1 << 20 }), to);
}

/** Where another process was faster, its folder is as good as ours; a damaged one makes way. */
async function moveIntoPlace(work: string, target: string): Promise<void> {
  try {
    await rename(work, target);
  } catch (error) {
    if (await isComplete(target)) return;
    if (!['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
    const aside = await mkdtemp(`${work}-damaged-`);
    await rename(target, join(aside, 'damaged'));
    await rename(work, target);
    await rm(aside, { recursive: true, force: true });
  }
}

/** Cheap enough for every start: nobody else can have written it, and it has the size that it was unpacked to. */
async function isComplete(target: string): Promise<boolean> {
  try {
    const program = await lstat(join(target, 'chromium'));
    if (trustFault(await lstat(target)) || trustFault(program)) return false;
    const { size } = JSON.parse(await readFile(join(target, marker), 'utf8')) as { size: number };
    return program.size === size;
  } catch {
    return false;
  }
}

/** What killed processes left behind; an hour is far more than unpacking takes. */
async function removeStale(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(workPrefix)) continue;
    const path = join(cache, name);
    const stats = await lstat(path).catch(() => undefined);
    if (stats && Date.now() - stats.mtimeMs > hour) await rm(path, { recursive: true, force: true });
  }
}
