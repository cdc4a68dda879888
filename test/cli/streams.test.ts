/** Standard input and output: pipes in both directions. */
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { article, bin, clean, filesIn, folder, result, run, start } from './command.js';

const markdown = /^---\ntitle: "The Lamp Room Opens Again"\n/;

it.each([[[]], [['-']], [['-o', '-']], [['-', '-o', '-', '--to', 'md']]])(
  'cat a.txt | article-convert %j prints Markdown and writes nothing',
  async (args) => {
    const cwd = folder();
    const { code, stdout, stderr } = await run(args, { cwd, stdin: clean });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(markdown);
    expect(filesIn(cwd)).toEqual([]);
  },
);

it('prints a file with -o -', async () => {
  const cwd = folder({ 'a.txt': clean });
  const { stdout } = await run(['a.txt', '-o', '-', '--to', 'html'], { cwd });
  expect(stdout).toMatch(/^<!doctype html>/);
  expect(filesIn(cwd)).toEqual(['a.txt']);
});

it('prints an EPUB byte for byte', async () => {
  const cwd = folder({ 'a.txt': clean });
  await run(['a.txt', '--to', 'epub'], { cwd });
  const piped = execFileSync(process.execPath, [bin, 'a.txt', '--to', 'epub', '-o', '-'], { cwd });
  expect(piped.equals(readFileSync(join(cwd, 'a.epub')))).toBe(true);
});

it('writes standard input to a file with -o, and into a folder as stdin', async () => {
  const cwd = folder();
  await run(['-o', 'a.html'], { cwd, stdin: clean });
  await run(['--out-dir', 'out', '--to', 'md,html'], { cwd, stdin: clean });
  expect(filesIn(cwd)).toEqual(['a.html', 'out/stdin.html', 'out/stdin.md']);
});

it('converts files and standard input together', async () => {
  const cwd = folder({ 'a.txt': clean });
  expect(await run(['a.txt', '-', '--out-dir', 'out'], { cwd, stdin: clean })).toMatchObject({ code: 0 });
  expect(filesIn(cwd)).toEqual(['a.txt', 'out/a.md', 'out/stdin.md']);
});

it('names standard input in messages', async () => {
  const { stderr } = await run([], { stdin: article });
  expect(stderr).toMatch(/^<stdin>:13:114: warning: /);
});

it('reads standard input that comes in pieces', async () => {
  const child = start([]);
  const half = clean.length >> 1;
  child.stdin!.write(clean.slice(0, half));
  setTimeout(() => child.stdin!.end(clean.slice(half)), 300);
  expect((await result(child)).stdout).toBe((await run([], { stdin: clean })).stdout);
});

it('does not wait for an open standard input when files are given', async () => {
  const cwd = folder({ 'a.txt': clean });
  expect(await result(start(['a.txt'], { cwd }))).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(existsSync(join(cwd, 'a.md'))).toBe(true);
});

it('reads a named pipe', async () => {
  const cwd = folder({ 'a.txt': clean });
  execFileSync('mkfifo', ['pipe.txt'], { cwd });
  execFileSync('sh', ['-c', `cat a.txt > pipe.txt & "${process.execPath}" "${bin}" pipe.txt`], { cwd });
  expect(readFileSync(join(cwd, 'pipe.md'), 'utf8')).toMatch(markdown);
});

it('is quiet when its reader has had enough (| head -1)', async () => {
  const cwd = folder({
    'long.txt': `${clean}\n${'A line of text that is not the first. '.repeat(20)}\n`.repeat(60),
  });
  const child = start(['long.txt', '-q', '-o', '-'], { cwd });
  child.stdout!.once('data', () => child.stdout!.destroy());
  const { code, stderr } = await ended(child);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

it('still writes the files when nobody reads its explanations', async () => {
  const cwd = folder({ 'a.txt': clean, 'b.txt': clean });
  const child = start(['a.txt', 'b.txt', '--explain', '--to', 'md'], { cwd });
  child.stdout!.destroy();
  expect(await ended(child)).toEqual({ code: 0, stderr: '' });
  expect(filesIn(cwd)).toEqual(['a.md', 'a.txt', 'b.md', 'b.txt']);
});

it('goes on when nobody reads its messages', async () => {
  const cwd = folder({ 'a.txt': article });
  const child = start(['a.txt', '-v'], { cwd });
  child.stderr!.destroy();
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(0);
  expect(filesIn(cwd)).toEqual(['a.md', 'a.txt']);
});

it.skipIf(!existsSync('/dev/full')).each([[['a.txt', '-o', '-']], [['a.txt', '--explain']], [['--help']]])(
  'article-convert %j > /dev/full says that the disk is full',
  async (args) => {
    const cwd = folder({ 'a.txt': clean });
    const full = openSync('/dev/full', 'w');
    const child = start(args, { cwd, stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    const { code, stderr } = await ended(child);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^\S+ error: Cannot write to standard output: the disk is full\.( \(cannot-write\))?\n$/,
    );
  },
);

/** The end of a command whose output nobody reads. */
async function ended(child: ReturnType<typeof start>): Promise<{ code: number | null; stderr: string }> {
  let stderr = '';
  child.stderr!.on('data', (data) => {
    stderr += data;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stderr };
}
