/** What goes wrong with files: one sentence each, no stack trace, nothing half-written, and the others still convert. */
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, filesIn, folder, nobody, nobodyCanRun, run } from './command.js';

describe('an input', () => {
  const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256);
  const files = {
    'good.txt': clean,
    'empty.txt': '',
    'blank.txt': ' \n\t\n',
    'noise.txt': bytes,
    'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3),
    'page.txt': '<!DOCTYPE html>\n<html><body><p>A page.</p></body></html>\n',
    'front.md': '---\ntitle: [\n---\n\nText.\n',
    'deep.md': Array.from({ length: 502 }, (_, level) => `${'  '.repeat(level)}- x\n`).join(''),
    'sub/x.txt': clean,
  };

  it.each([
    ['missing.txt', 'Cannot read the input: there is no such file or folder. (cannot-read)'],
    ['sub', 'Cannot read the input: it is a folder; --recursive takes the files in it. (cannot-read)'],
    ['dangling.txt', 'Cannot read the input: there is no such file or folder. (cannot-read)'],
    ['circle.txt', 'Cannot read the input: its symbolic links run in a circle. (cannot-read)'],
    ['good.txt/x', 'Cannot read the input: a part of the path is a file and no folder. (cannot-read)'],
    [`${'x'.repeat(300)}.txt`, 'Cannot read the input: the name is too long. (cannot-read)'],
    ['empty.txt', 'The input holds no text. (empty-input)'],
    ['blank.txt', 'The input holds no text. (empty-input)'],
    [
      'noise.txt',
      'The input is not plain text (too many control characters for a text). Give the article as text. (binary-input)',
    ],
    ['picture.txt', 'The input is not plain text (a PNG picture). Give the article as text. (binary-input)'],
    [
      'page.txt',
      'The input is HTML already. Save the page as plain text, or copy its text, and convert that. (html-input)',
    ],
    [
      'deep.md',
      'Line 502 is an item of a list that is set in 1002 columns; lists are read up to 1000. Set it in less. (lists-too-deep)',
    ],
    ['front.md', expect.stringMatching(/^The front matter is not YAML: .*\. \(front-matter\)$/)],
  ])('%s fails, and the others are converted', async (name, sentence) => {
    const cwd = folder(files);
    symlinkSync('nowhere', join(cwd, 'dangling.txt'));
    symlinkSync('circle.txt', join(cwd, 'circle.txt'));
    const before = filesIn(cwd);
    const { code, stdout, stderr } = await run([name, 'good.txt', '--to', 'html,epub'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const [line, ...rest] = stderr.split('\n');
    expect(rest).toEqual(['']);
    expect(line!.slice(0, name.length + 9)).toBe(`${name}: error: `);
    expect(line!.slice(name.length + 9)).toEqual(sentence);
    expect(filesIn(cwd)).toEqual([...before, 'good.epub', 'good.html'].sort());
  });

  it('that fails leaves its old output alone', async () => {
    const cwd = folder({ 'a.txt': '', 'a.md': 'old' });
    expect(await run(['a.txt'], { cwd })).toMatchObject({ code: 1 });
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('old');
  });

  it.skipIf(!nobodyCanRun)('that may not be read', async () => {
    const cwd = folder({ 'a.txt': clean });
    chmodSync(cwd, 0o777);
    chmodSync(join(cwd, 'a.txt'), 0);
    expect(await run(['a.txt'], { cwd, ...nobody })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'a.txt: error: Cannot read the input: permission is denied. (cannot-read)\n',
    });
  });

  it('on standard input is named so', async () => {
    expect((await run([], { stdin: '' })).stderr).toBe(
      '<stdin>: error: The input holds no text. (empty-input)\n',
    );
  });
});

describe('an output', () => {
  it.each([
    [['--to', 'md'], 'a.md', 'it is a folder, and a file is needed'],
    [['--out-dir', 'file'], 'file/a.md', 'a file is in the way of a folder'],
    [['--out-dir', 'file/sub'], 'file/sub/a.md', 'a file is in the way of a folder'],
    [['-o', `${'x'.repeat(300)}.md`], `${'x'.repeat(300)}.md`, 'the name is too long'],
  ])('with %j cannot be written', async (args, path, reason) => {
    const cwd = folder({ 'a.txt': clean, file: 'kept' });
    mkdirSync(join(cwd, 'a.md'));
    expect(await run(['a.txt', ...args], { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: `a.txt: error: Cannot write ${path}: ${reason}. (cannot-write)\n`,
    });
    expect(filesIn(cwd)).toEqual(['a.txt', 'file']);
    expect(readFileSync(join(cwd, 'file'), 'utf8')).toBe('kept');
  });

  it.skipIf(process.platform !== 'linux')('where the system makes no folders ends at once', async () => {
    const { code, stderr } = await run(['a.txt', '--out-dir', '/proc/new/folder'], {
      cwd: folder({ 'a.txt': clean }),
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^a\.txt: error: Cannot write \/proc\/new\/folder\/a\.md: .*\. \(cannot-write\)\n$/,
    );
  });

  it.skipIf(!nobodyCanRun).each([
    ['a file in a folder that may not be written', ['-o', 'a.md'], 'a.md', 0o555],
    ['a folder in a folder that may not be written', ['--out-dir', 'out'], 'out/a.md', 0o555],
    ['a file that may not be written', ['-o', 'locked.md'], 'locked.md', 0o777],
  ])('that is %s', async (_, args, path, mode) => {
    const cwd = folder({ 'a.txt': clean, 'locked.md': 'kept' });
    chmodSync(join(cwd, 'locked.md'), 0o444);
    chmodSync(cwd, mode);
    expect(await run(['a.txt', ...args], { cwd, ...nobody })).toEqual({
      code: 1,
      stdout: '',
      stderr: `a.txt: error: Cannot write ${path}: permission is denied. (cannot-write)\n`,
    });
    chmodSync(cwd, 0o755);
    expect(filesIn(cwd)).toEqual(['a.txt', 'locked.md']);
    expect(readFileSync(join(cwd, 'locked.md'), 'utf8')).toBe('kept');
  });

  it('needs a time that is one, where the environment states it', async () => {
    const cwd = folder({ 'a.txt': clean });
    const { code, stderr } = await run(['a.txt'], { cwd, env: { SOURCE_DATE_EPOCH: '2025-01-01' } });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'article-convert: error: Cannot read SOURCE_DATE_EPOCH “2025-01-01”: expected whole seconds since 1970, such as 1735689600.\n',
    );
    expect(filesIn(cwd)).toEqual(['a.txt']);
  });

  it('needs a browser that is there, for PDF', async () => {
    const cwd = folder({ 'a.txt': clean });
    const { code, stderr } = await run(['a.txt', '--to', 'pdf', '--browser', '/no/such/browser'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^a\.txt: error: Cannot find the browser “\/no\/such\/browser”.*\. \(browser\)\n$/,
    );
    expect(filesIn(cwd)).toEqual(['a.txt']);
  });
});

describe('control characters do not reach the terminal', () => {
  const controls = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/;

  it.each(['\x1b[31mred.txt', 'line\nbreak.txt', 'turn\u202eedoc.txt'])(
    'of a file name (%j)',
    async (name) => {
      const { code, stdout, stderr } = await run(['--explain', '-v', name, '-o', 'a.md'], {
        cwd: folder({ [name]: clean }),
      });
      expect(code).toBe(0);
      expect(stdout + stderr).not.toMatch(controls);
      expect(stderr).toMatch(/^(?:\S+: (?:info: .*|wrote a\.md)\n)+$/);
    },
  );

  it('of a missing file, an option or a format', async () => {
    for (const args of [['\x1b[2Jx'], ['--\x1b[2J'], ['--to', '\x1b[2J'], ['--date', '\x07']]) {
      const { stdout, stderr } = await run(args);
      expect(stdout + stderr).not.toMatch(controls);
      expect(stderr).toMatch(/error: .*\n$/);
    }
  });

  it('of an article', async () => {
    const text = clean.replace('Share this', 'Share\x1b[31m \u202ethis').replace('What the', 'What\x07 the');
    const { stdout, stderr } = await run(['--explain', '-v'], { stdin: text });
    expect(stdout + stderr).not.toMatch(controls);
  });
});
