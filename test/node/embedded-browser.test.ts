import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { embeddedArchives } from '../../src/node/embedded-archives.js';
import { unpackEmbedded } from '../../src/node/embedded-browser.js';
import { fakeArchives, hasEmbedded, outcome, scratch, startScript, until } from './support.js';

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the package on Linux x64', () => {
  it('is there after npm install', () => {
    expect(embeddedArchives()?.key).toMatch(/^chromium-147\.0\.0-\d+$/);
  });
});

describe('unpackEmbedded, with archives of its own', () => {
  it('unpacks the program, libraries and fonts, for us alone, and once', async () => {
    const cache = { path: scratch() };
    const archives = await fakeArchives(scratch(), 'program');
    const onUnpack = vi.fn();
    const first = await unpackEmbedded(archives, { cache, onUnpack });
    expect(readFileSync(first.path, 'utf8')).toBe('program');
    expect(statSync(first.path).mode & 0o777).toBe(0o700);
    expect(statSync(join(cache.path, archives.key)).mode & 0o777).toBe(0o700);
    expect(readdirSync(first.libraries)).toEqual(['libnss3.so']);
    expect(readFileSync(first.fontConfig, 'utf8')).toContain('<dir prefix="relative">fonts</dir>');
    expect(await unpackEmbedded(archives, { cache, onUnpack })).toEqual(first);
    expect(onUnpack).toHaveBeenCalledTimes(1);
    expect(readdirSync(cache.path)).toEqual([archives.key]);
  });

  it.each([
    ['is cut short', (folder: string) => truncateSync(join(folder, 'chromium'), 3)],
    ['can be written by others', (folder: string) => chmodSync(folder, 0o777)],
    ['holds a program that others can write', (folder: string) => chmodSync(join(folder, 'chromium'), 0o722)],
    ['was never completed', (folder: string) => writeFileSync(join(folder, 'complete.json'), '')],
  ])('replaces a folder that %s', async (_, damage) => {
    const cache = { path: scratch() };
    const archives = await fakeArchives(scratch(), 'program');
    await unpackEmbedded(archives, { cache });
    damage(join(cache.path, archives.key));
    const { path } = await unpackEmbedded(archives, { cache });
    expect(readFileSync(path, 'utf8')).toBe('program');
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
    expect(readdirSync(cache.path)).toEqual([archives.key]);
  });

  it('sweeps what a killed process left, once that is old', async () => {
    const cache = { path: scratch() };
    const old = await mkdtemp(join(cache.path, 'unpacking-'));
    const recent = await mkdtemp(join(cache.path, 'unpacking-'));
    const long = new Date(Date.now() - 2 * 3_600_000);
    utimesSync(old, long, long);
    await unpackEmbedded(await fakeArchives(scratch(), 'program'), { cache });
    expect([old, recent].map((folder) => existsSync(folder))).toEqual([false, true]);
  });

  it('says in one sentence what went wrong, and leaves nothing', async () => {
    const cache = { path: scratch() };
    const archives = await fakeArchives(scratch(), 'program');
    writeFileSync(join(archives.folder, 'chromium.br'), 'not brotli');
    await expect(unpackEmbedded(archives, { cache })).rejects.toThrow(
      /^Cannot unpack the embedded browser into .*\.$/,
    );
    expect(readdirSync(cache.path)).toEqual([]);
  });
});

describe.skipIf(!hasEmbedded)('unpackEmbedded, with the embedded browser (Linux x64 only)', () => {
  const unpack = `
    import { embeddedArchives } from 'src/node/embedded-archives.ts';
    import { unpackEmbedded } from 'src/node/embedded-browser.ts';
    process.stdout.write((await unpackEmbedded(embeddedArchives()!)).path);
  `;

  it('lets two processes unpack at once', async () => {
    const cache = scratch();
    const both = [
      await startScript(unpack, { XDG_CACHE_HOME: cache }),
      await startScript(unpack, { XDG_CACHE_HOME: cache }),
    ];
    const [one, other] = await Promise.all(both.map(outcome));
    expect([one!.code, other!.code]).toEqual([0, 0]);
    expect(one!.stdout).toBe(other!.stdout);
    expect(statSync(one!.stdout).size).toBeGreaterThan(100_000_000);
    expect(readdirSync(join(cache, 'article-convert'))).toHaveLength(1);
  });

  it('takes nothing for whole that a killed process left', async () => {
    const cache = scratch();
    const folder = join(cache, 'article-convert');
    const child = await startScript(unpack, { XDG_CACHE_HOME: cache });
    const under = () => (existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : []);
    expect(await until(() => under().some((name) => name.endsWith('chromium')))).toBe(true);
    child.kill('SIGKILL');
    await outcome(child);
    expect(under().filter((name) => name.startsWith('chromium-'))).toEqual([]);
    expect(under()[0]).toMatch(/^unpacking-/);

    const { path } = await unpackEmbedded(embeddedArchives()!, { cache: { path: folder } });
    expect(statSync(path).size).toBeGreaterThan(100_000_000);
    expect(execFileSync('head', ['-c', '4', path]).toString('latin1')).toBe('\x7fELF');
  });
});
