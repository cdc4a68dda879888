import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/node/private-folder.js';
import { scratch } from './support.js';

describe.skipIf(process.platform === 'win32')('cacheFolder', () => {
  it('is made for us alone, below XDG_CACHE_HOME or ~/.cache', async () => {
    const home = scratch();
    const stated = await cacheFolder({ XDG_CACHE_HOME: join(home, 'xdg') }, home);
    expect(stated).toEqual({ path: join(home, 'xdg', 'article-convert') });
    expect(statSync(stated.path).mode & 0o777).toBe(0o700);
    for (const env of [{}, { XDG_CACHE_HOME: 'relative' }]) {
      expect(await cacheFolder(env, home)).toEqual({ path: join(home, '.cache', 'article-convert') });
    }
  });

  it('is a private temporary folder where the cache cannot be made', async () => {
    const home = scratch();
    writeFileSync(join(home, '.cache'), 'a file is in the way');
    const { path, instead } = await cacheFolder({}, home);
    expect(instead?.why).toMatch(/ENOTDIR|EEXIST/);
    expect(statSync(path).mode & 0o777).toBe(0o700);
    await instead!.remove();
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    ['can be written by others', (path: string) => mkdirAs(path, 0o777), 'can be written by other users'],
    ['is a symbolic link', (path: string) => symlinkSync(scratch(), path), 'is a symbolic link'],
  ])('is not trusted where it %s', async (_, make, why) => {
    const home = scratch();
    mkdirSync(join(home, '.cache'));
    make(join(home, '.cache', 'article-convert'));
    const { instead } = await cacheFolder({}, home);
    expect(instead?.why).toContain(why);
    await instead?.remove();
  });
});

function mkdirAs(path: string, mode: number): void {
  mkdirSync(path);
  chmodSync(path, mode);
}
