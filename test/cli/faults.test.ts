/** Faults of the machine in the midst of work: afterwards each output is whole or absent, and nothing temporary stays. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, clean, filesIn, folder, result, run, start } from './command.js';

/** Whether a file system of our own can be mounted: Linux, as root. */
const canMount =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs -o size=64k none /mnt']).status === 0;
const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const texts = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`in/${index}.txt`, clean]));

describe('a disk that is full', () => {
  it.skipIf(!existsSync('/dev/full'))('is told (/dev/full)', async () => {
    const { code, stderr } = await run(['-o', '/dev/full', '--to', 'md'], { stdin: clean });
    expect([code, stderr]).toEqual([
      1,
      '<stdin>: error: Cannot write /dev/full: the disk is full. (cannot-write)\n',
    ]);
  });

  it.skipIf(!existsSync('/dev/full'))('is told of standard output, too', async () => {
    const cwd = folder({ 'a.txt': clean });
    const command = `"${process.execPath}" "${bin}" a.txt -o - --to md > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('Cannot write to standard output')]);
  });

  it.skipIf(!canMount)(
    'leaves the outputs whole that found room, and nothing of the others (needs root)',
    () => {
      const cwd = folder(texts(40));
      mkdirSync(join(cwd, 'disk'));
      const script = `mount -t tmpfs -o size=96k none disk
      "${process.execPath}" "${bin}" -r in --out-dir disk --to html 2> errors; echo $? > code
      mkdir result; cp -a disk/. result/`;
      execFileSync('unshare', ['-m', 'sh', '-c', script], { cwd });
      expect(readFileSync(join(cwd, 'code'), 'utf8')).toBe('1\n');
      const written = filesIn(join(cwd, 'result'));
      expect(written.length).toBeGreaterThan(0);
      expect(written.length).toBeLessThan(40);
      for (const name of written) {
        expect(name).toMatch(/^\d+\.html$/);
        expect(readFileSync(join(cwd, 'result', name), 'utf8')).toMatch(/<\/html>\n$/);
      }
      const errors = readFileSync(join(cwd, 'errors'), 'utf8').trimEnd().split('\n');
      expect(errors).toHaveLength(40 - written.length);
      for (const error of errors)
        expect(error).toMatch(/: error: Cannot write .*: the disk is full\. \(cannot-write\)$/);
    },
  );
});

describe('a folder that vanishes', () => {
  it('of the outputs is made again, and each file in it is whole', async () => {
    const cwd = folder(texts(60));
    const child = start(['-r', 'in', '--out-dir', 'out', '--to', 'html', '--jobs', '1'], { cwd });
    while (!existsSync(join(cwd, 'out/0.html'))) await moment(2);
    renameSync(join(cwd, 'out'), join(cwd, 'gone'));
    const { stderr } = await result(child);
    for (const line of stderr.split('\n').filter(Boolean))
      expect(line).toMatch(/: error: Cannot write .*: there is no such file or folder\. \(cannot-write\)$/);
    const written = filesIn(cwd).filter((name) => !name.startsWith('in/'));
    for (const name of written) {
      expect(name).toMatch(/^(?:out|gone)\/\d+\.html$/);
      expect(readFileSync(join(cwd, name), 'utf8')).toMatch(/<\/html>\n$/);
    }
  });

  it('of the inputs fails for those that are left', async () => {
    const cwd = folder(texts(60));
    const child = start(['-r', 'in', '--out-dir', 'out', '--jobs', '1'], { cwd });
    while (!existsSync(join(cwd, 'out/0.md'))) await moment(2);
    rmSync(join(cwd, 'in'), { recursive: true });
    const { code, stderr } = await result(child);
    const failed = stderr.split('\n').filter(Boolean);
    for (const line of failed)
      expect(line).toMatch(/Cannot read the input: there is no such file or folder\. \(cannot-read\)$/);
    expect(failed.length + filesIn(join(cwd, 'out')).length).toBe(60);
    expect(code).toBe(failed.length > 0 ? 1 : 0);
  });
});

it('an input that grows while it is read is converted as it was at some moment', async () => {
  const cwd = folder({ 'a.txt': clean });
  const writer = spawn(
    process.execPath,
    ['-e', `setInterval(() => fs.appendFileSync('a.txt', '\\n\\nMore of the tide.\\n'), 1)`],
    { cwd },
  );
  try {
    appendFileSync(join(cwd, 'a.txt'), '\n');
    for (let round = 0; round < 3; round++) {
      expect(await run(['a.txt', '--to', 'html,epub'], { cwd })).toMatchObject({ code: 0 });
      expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toMatch(/<\/html>\n$/);
    }
  } finally {
    writer.kill('SIGKILL');
  }
  expect(filesIn(cwd)).toEqual(['a.epub', 'a.html', 'a.txt']);
});

describe('a file with an evil name', () => {
  it
    .skipIf(process.platform === 'win32')
    .each([
      'new\nline.txt',
      `quote"'\`$(touch pwned).txt`,
      '-rf.txt',
      '..txt',
      '...txt',
      '😀 潮.txt',
      'a b.txt',
      '%00%2e%2e.txt',
      '*.txt',
      '[a].txt',
      '{stem}.txt',
      '$&.txt',
      `${'n'.repeat(246)}.txt`,
      `${'長'.repeat(82)}.txt`,
    ])('%j is converted beside itself', async (name) => {
    const cwd = folder({ [name]: clean, list: name });
    const { code, stderr } = await run(['--to', 'md,html', '--', name], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    const stem = name.slice(0, -4);
    expect(filesIn(cwd)).toEqual([name, `${stem}.html`, `${stem}.md`, 'list'].sort());
  });

  it('leads nowhere else where it is made of the title', async () => {
    const cwd = folder();
    for (const title of ['../../up', '/etc/passwd', '..', 'a/b\\c', 'CON', '~root', '.hidden']) {
      const text = `${title}\n\nBy Ada Moor\n\nThe tide comes in twice a day.\n`;
      const { code } = await run(['--out-dir', 'out', '--name', '{slug}-x.{ext}', '--title', `T ${title}`], {
        cwd,
        stdin: text,
      });
      expect(code).toBe(0);
    }
    for (const name of filesIn(cwd)) expect(name).toMatch(/^out\/[^/\\.][^/\\]*\.md$/);
  });
});
