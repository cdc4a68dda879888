/** `--name`, `--no-clobber`, `--newer`, `--dry-run`: which files are written, and which stay. */
import { readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillName, nameRule } from '../../src/cli/outputs/name.js';
import { clean, filesIn, folder, run } from './command.js';

const quiet = { code: 0, stdout: '', stderr: '' };
const other = clean.replace('The Lamp Room Opens Again', 'Ünter “Tide/Time”: ../東京, №1');

describe('--name', () => {
  it.each([
    ['{date}-{slug}.{ext}', '2024-03-03-the-lamp-room-opens-again.md'],
    ['{year}/{author}/{stem}.{ext}', '2024/ada-brook/a.md'],
    ['{lang}_{stem}_{stem}', 'en_a_a'],
  ])('%s gives %s', async (rule, name) => {
    const cwd = folder({ 'a.txt': clean });
    expect(await run(['a.txt', '--out-dir', 'out', '--name', rule], { cwd })).toEqual(quiet);
    expect(filesIn(join(cwd, 'out'))).toEqual([name]);
  });

  it('keeps letters of all scripts and nothing that means something to a file system', () => {
    const meta = { title: 'Ünter “Tide/Time”: ../東京, №1', authors: [], lang: 'de', dir: 'ltr' } as const;
    const about = { stem: 'x', ext: 'md', meta: { ...meta, authors: [] } };
    expect(fillName(nameRule('{slug}.{ext}'), about)).toBe('ünter-tide-time-東京-1.md');
    expect(fillName(nameRule('{date} {author}'), about)).toBe('undated anonymous');
    expect(fillName(nameRule('{slug}'), { stem: 'x', ext: 'md' })).toBe('x');
  });

  it('is short enough for a file system', () => {
    const about = (title: string) => ({
      stem: 'x',
      ext: 'md',
      meta: { title, authors: [], lang: 'en', dir: 'ltr' as const },
    });
    expect(Buffer.byteLength(fillName(nameRule('{slug}'), about('東京 '.repeat(100))))).toBeLessThan(128);
    expect(Buffer.byteLength(fillName(nameRule('{slug}'), about('東'.repeat(400))))).toBeLessThan(128);
  });

  it('names outputs below the mirrored folder', async () => {
    const cwd = folder({ 'in/sub/a.txt': clean });
    expect(
      await run(['-r', 'in', '--out-dir', 'out', '--name', '{date}.{ext}', '--to', 'md,html'], { cwd }),
    ).toEqual(quiet);
    expect(filesIn(join(cwd, 'out'))).toEqual(['sub/2024-03-03.html', 'sub/2024-03-03.md']);
  });

  it('gives a file to the first input that asks for it, and fails for the second', async () => {
    const cwd = folder({ 'a.txt': clean, 'b.txt': other, 'c.txt': clean });
    const names = ['c.txt', 'b.txt', 'a.txt'];
    expect(
      await run([...names, '--out-dir', 'out', '--name', '{date}-{author}.{ext}'], { cwd }),
    ).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^b\.txt: error: c\.txt and b\.txt would both be written to out\/2024.*\na\.txt: error: c\.txt and a/,
      ),
    });
    expect(readFileSync(join(cwd, 'out/2024-03-03-ada-brook.md'), 'utf8')).toContain('The Lamp Room');
  });

  it.each([
    ['{titel}', '--name has no field {titel}. Fields: stem, ext, slug, date, year, author, lang.'],
    [
      '{dat}',
      '--name has no field {dat}. Did you mean date? Fields: stem, ext, slug, date, year, author, lang.',
    ],
    ['plain', '--name “plain” is no rule for names. Example: {date}-{slug}.{ext}.'],
    ['../{stem}', '--name “../{stem}” is no rule for names. Example: {date}-{slug}.{ext}.'],
  ])('%s is wrong use', async (rule, sentence) => {
    expect(await run(['--name', rule])).toEqual({
      code: 2,
      stdout: '',
      stderr: `article-convert: error: ${sentence}\n`,
    });
  });
});

describe('what is there already', () => {
  const old = () => {
    const cwd = folder({ 'a.txt': clean, 'b.txt': clean, 'a.md': 'old', 'b.md': 'old' });
    const time = (name: string, seconds: number) => utimesSync(join(cwd, name), seconds, seconds);
    for (const name of ['a.txt', 'b.md']) time(name, 2000);
    for (const name of ['a.md', 'b.txt']) time(name, 1000);
    return cwd;
  };
  const isOld = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8') === 'old';

  it('stays with --no-clobber, and what is missing is made', async () => {
    const cwd = old();
    expect(await run(['a.txt', 'b.txt', '--no-clobber', '--to', 'md,html'], { cwd })).toEqual(quiet);
    expect([isOld(cwd, 'a.md'), isOld(cwd, 'b.md')]).toEqual([true, true]);
    expect(filesIn(cwd)).toContain('a.html');
  });

  it('stays with --newer where it is not older than its input', async () => {
    const cwd = old();
    expect(await run(['a.txt', 'b.txt', '--newer'], { cwd })).toEqual(quiet);
    expect([isOld(cwd, 'a.md'), isOld(cwd, 'b.md')]).toEqual([false, true]);
  });

  it('does not stay with --newer where it is empty, as a machine leaves it that lost its power', async () => {
    const cwd = old();
    truncateSync(join(cwd, 'b.md'));
    expect(await run(['b.txt', '--newer'], { cwd })).toEqual(quiet);
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toMatch(/^---\n/);
  });

  it('stays with --newer when its name comes from the article', async () => {
    const cwd = folder({ 'a.txt': clean });
    const args = ['a.txt', '--newer', '--name', '{date}.{ext}', '--report', '-'];
    const status = async () => JSON.parse((await run(args, { cwd })).stdout).status;
    expect([await status(), await status()]).toEqual(['converted', 'skipped']);
    writeFileSync(join(cwd, 'a.txt'), `${clean}\n`);
    expect(await status()).toBe('converted');
  });
});

describe('--dry-run', () => {
  it.each([
    [[], 'in/a.txt\tin/a.md\nin/b.txt\tin/b.md\n'],
    [['--to', 'md,epub', '--newer'], 'in/a.txt\tin/a.md\nin/a.txt\tin/a.epub\nin/b.txt\tin/b.epub\n'],
    [
      ['--name', '{slug}.{ext}'],
      'in/a.txt\tin/the-lamp-room-opens-again.md\nin/b.txt\tin/ünter-tide-time-東京-1.md\n',
    ],
  ])('with %j', async (args, stdout) => {
    const cwd = folder({ 'in/a.txt': clean, 'in/b.txt': other, 'in/b.md': 'old' });
    utimesSync(join(cwd, 'in/b.txt'), 1000, 1000);
    expect(await run(['--dry-run', '-r', 'in', ...args], { cwd })).toEqual({ ...quiet, stdout });
    expect(filesIn(cwd)).toEqual(['in/a.txt', 'in/b.md', 'in/b.txt']);
  });

  it('tells what would not fit', async () => {
    const cwd = folder({ 'a.txt': clean, 'a.text': clean });
    expect(await run(['--dry-run', 'a.txt', 'a.text'], { cwd })).toMatchObject({ code: 2, stdout: '' });
  });
});
