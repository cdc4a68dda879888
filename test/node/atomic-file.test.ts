import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFileAtomically } from '../../src/node/atomic-file.js';
import { temporaryName } from '../../src/node/left-files.js';
import { scratch } from './support.js';

const isRoot = process.getuid?.() === 0;

describe('writeFileAtomically', () => {
  it('clears away what a killed process left, and nothing else', async () => {
    const folder = scratch();
    const ended = spawnSync(process.execPath, ['--version']).pid;
    const [, among] = /^\.article-convert-(\w+)-/.exec(temporaryName())!;
    const left = (space: string, pid: number) => `.article-convert-${space}-${pid}-0123456789abcdef.tmp`;
    const stay = [left(among!, process.pid), left('00000000', ended), `mine-${left(among!, ended)}`];
    for (const name of [...stay, left(among!, ended)]) writeFileSync(join(folder, name), 'half of i');
    await writeFileAtomically(join(folder, 'a'), 'x');
    expect(readdirSync(folder).sort()).toEqual([...stay, 'a'].sort());
  });

  it('writes text and bytes, and leaves nothing else', async () => {
    const folder = scratch();
    await writeFileAtomically(join(folder, 'a.md'), 'Zeile — é');
    await writeFileAtomically(join(folder, 'b.pdf'), new Uint8Array([0, 255]));
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('Zeile — é');
    expect([...readFileSync(join(folder, 'b.pdf'))]).toEqual([0, 255]);
    expect(readdirSync(folder)).toEqual(['a.md', 'b.pdf']);
  });

  it('replaces a file as a whole: who has the old one open reads the old one', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'a'), 'old');
    linkSync(join(folder, 'a'), join(folder, 'witness'));
    await writeFileAtomically(join(folder, 'a'), 'new');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
    expect(readFileSync(join(folder, 'witness'), 'utf8')).toBe('old');
  });

  it.skipIf(process.platform === 'win32')('keeps the mode of a file', async () => {
    const file = join(scratch(), 'a');
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    await writeFileAtomically(file, 'new');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it.skipIf(process.platform === 'win32')('writes what a symbolic link points to, there or not', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 'a'), 'old');
    symlinkSync('real/a', join(folder, 'a'));
    symlinkSync('real/b', join(folder, 'b'));
    await writeFileAtomically(join(folder, 'a'), 'new a');
    await writeFileAtomically(join(folder, 'b'), 'new b');
    expect(readFileSync(join(folder, 'real', 'a'), 'utf8')).toBe('new a');
    expect(readFileSync(join(folder, 'real', 'b'), 'utf8')).toBe('new b');
    expect(lstatSync(join(folder, 'a')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toEqual(['a', 'b', 'real']);
  });

  it('fails with the code of the file system and leaves nothing behind', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'taken'));
    await expect(writeFileAtomically(join(folder, 'no', 'a'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(writeFileAtomically(join(folder, 'taken'), 'x')).rejects.toMatchObject({ code: 'EISDIR' });
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  it.skipIf(isRoot || process.platform === 'win32')(
    'does not replace a file that may not be written',
    async () => {
      const file = join(scratch(), 'a');
      writeFileSync(file, 'old', { mode: 0o444 });
      await expect(writeFileAtomically(file, 'new')).rejects.toMatchObject({ code: 'EACCES' });
      expect(readFileSync(file, 'utf8')).toBe('old');
    },
  );

  it('takes a name as long as the file system does', async () => {
    const file = join(scratch(), '長'.repeat(80));
    await writeFileAtomically(file, 'x');
    expect(readFileSync(file, 'utf8')).toBe('x');
  });

  it.skipIf(process.platform === 'win32')('writes to a device as it is', async () => {
    await writeFileAtomically('/dev/null', 'x');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});
