/** Where inputs come from: folders, patterns, lists of names. */
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, filesIn, folder, run } from './command.js';

const quiet = { code: 0, stdout: '', stderr: '' };

const tree = {
  'texts/a.txt': clean,
  'texts/b.TEXT': clean,
  'texts/old.md': 'x',
  'texts/2023/a.txt': clean,
  'texts/2023/deep/c.txt': clean,
  'texts/.hidden/d.txt': clean,
  'texts/.e.txt': clean,
  'texts/we[ird].txt': clean,
};

/** What a command writes into `out`. */
async function written(args: string[], stdin = ''): Promise<string[]> {
  const cwd = folder(tree);
  expect(await run([...args, '--out-dir', 'out'], { cwd, stdin })).toEqual(quiet);
  return filesIn(cwd).flatMap((name) => (name.startsWith('out/') ? [name.slice(4)] : []));
}

describe('--recursive', () => {
  it('takes the files below a folder, mirrors the tree, and passes over what is hidden', async () => {
    expect(await written(['-r', 'texts'])).toEqual([
      '2023/a.md',
      '2023/deep/c.md',
      'a.md',
      'b.md',
      'we[ird].md',
    ]);
  });

  it.each(['texts/', './texts', 'texts/../texts'])('mirrors the tree below %s alike', async (name) => {
    expect(await written(['-r', name])).toContain('2023/deep/c.md');
  });

  it('takes the endings that are stated', async () => {
    expect(await written(['-r', 'texts', '--extensions', '.TEXT,markdown'])).toEqual(['b.md']);
  });

  it('takes files along with folders, whatever their ending', async () => {
    expect(await written(['-r', 'texts/2023', 'texts/old.md', '--to', 'html', '--from', 'text'])).toEqual([
      'a.html',
      'deep/c.html',
      'old.html',
    ]);
  });

  it('follows no links to folders, so that a circle ends', async () => {
    const cwd = folder({ 'texts/a.txt': clean });
    symlinkSync('.', join(cwd, 'texts/circle'));
    expect(await run(['-r', 'texts'], { cwd })).toEqual(quiet);
    expect(filesIn(cwd)).toContain('texts/a.md');
  });

  it('says nothing of a folder without texts', async () => {
    expect(await run(['-r', 'empty'], { cwd: folder({ 'empty/x.pdf': 'x' }) })).toEqual(quiet);
  });

  it.skipIf(process.getuid?.() !== 0)('fails for a folder that cannot be read, and goes on', async () => {
    const cwd = folder(tree);
    chmodSync(cwd, 0o777);
    for (const name of ['texts', 'texts/2023/deep']) chmodSync(join(cwd, name), 0o777);
    chmodSync(join(cwd, 'texts/2023'), 0o000);
    const result = await run(['-r', 'texts', '--out-dir', 'out'], { cwd, uid: 65534, gid: 65534 });
    expect(result).toEqual({
      code: 1,
      stdout: '',
      stderr: 'texts/2023: error: Cannot read the input: permission is denied. (cannot-read)\n',
    });
    expect(filesIn(join(cwd, 'out'))).toEqual(['a.md', 'b.md', 'we[ird].md']);
  });

  it('needs a list of endings', async () => {
    expect(await run(['-r', '.', '--extensions', 'txt,,'])).toMatchObject({
      code: 2,
      stderr: 'article-convert: error: --extensions “txt,,” is no list of endings. Example: txt,text.\n',
    });
  });
});

describe('a pattern that the shell did not expand', () => {
  it.each([
    ['texts/*.txt', ['a.md', 'we[ird].md']],
    ['texts/**/*.txt', ['2023/a.md', '2023/deep/c.md', 'a.md', 'we[ird].md']],
    ['texts/{2023,2024}/a.txt', ['2023/a.md']],
    ['texts/202?/*.txt', ['2023/a.md']],
    ['t*s/a.txt', ['texts/a.md']],
  ])('%s', async (pattern, files) => {
    expect(await written([pattern])).toEqual(files);
  });

  it('is a file first of all', async () => {
    expect(await written(['texts/we[ird].txt'])).toEqual(['we[ird].md']);
  });

  it('that matches nothing fails as a file would', async () => {
    expect(await run(['no/*.txt'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'no/*.txt: error: Cannot read the input: there is no such file or folder. (cannot-read)\n',
    });
  });
});

describe('--files-from', () => {
  it('reads names from a file, one a line', async () => {
    const cwd = folder({ ...tree, list: 'texts/a.txt\r\n\ntexts/we[ird].txt\n-\n', '-': clean });
    expect(await run(['--files-from', 'list', '--out-dir', 'out'], { cwd })).toEqual(quiet);
    expect(filesIn(join(cwd, 'out'))).toEqual(['-.md', 'a.md', 'we[ird].md']);
  });

  it('reads names from standard input, and mirrors below --base', async () => {
    const names = 'texts/a.txt\ntexts/2023/a.txt\n';
    expect(await written(['--files-from', '-', '--base', 'texts'], names)).toEqual(['2023/a.md', 'a.md']);
  });

  it('reads names that end with NUL', async () => {
    const cwd = folder({ 'line\nbreak.txt': clean });
    expect(await run(['--files-from', '-', '-0'], { cwd, stdin: 'line\nbreak.txt\0' })).toEqual(quiet);
    expect(filesIn(cwd)).toEqual(['line\nbreak.md', 'line\nbreak.txt']);
  });

  it('with an empty list does nothing', async () => {
    expect(await run(['--files-from', '-'], { stdin: '\n' })).toEqual(quiet);
  });

  it.each([
    [
      ['--files-from', 'missing'],
      1,
      'Cannot read the list of files missing: there is no such file or folder.',
    ],
    [['--files-from', '-', '-'], 2, 'Standard input (-) can be read only once.'],
    [['--files-from', '-', '--base', 'x', '--out-dir', 'o'], 2, 'a.txt is not below x (--base).'],
  ])('%j', async (args, code, sentence) => {
    expect(await run(args, { stdin: 'a.txt\n' })).toEqual({
      code,
      stdout: '',
      stderr: `article-convert: error: ${sentence}\n`,
    });
  });
});
