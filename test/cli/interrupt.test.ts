/** SIGINT ends the command with 130, SIGTERM with 143, and neither leaves anything half-written. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hasEmbedded, processes, scratch, until } from '../node/support.js';
import { clean, filesIn, folder, result, start } from './command.js';

const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** As a shell counts them. */
const ends = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

it.each(ends)('%s while standard input is open ends with %i', async (signal, code) => {
  const cwd = folder();
  const child = start(['-o', 'a.md'], { cwd });
  child.stdin!.write(clean);
  await moment(500);
  child.kill(signal);
  expect(await result(child)).toEqual({ code, stdout: '', stderr: '' });
  expect(filesIn(cwd)).toEqual([]);
});

it('a document that was done before stays, and one that comes after is not begun', async () => {
  const cwd = folder({ 'a.txt': clean, 'z.txt': clean });
  const child = start(['a.txt', '-', 'z.txt', '--out-dir', 'out'], { cwd });
  while (!existsSync(join(cwd, 'out/a.md'))) await moment(20);
  child.kill('SIGINT');
  expect(await result(child)).toEqual({
    code: 130,
    stdout: '',
    stderr:
      'article-convert: Interrupted after 1 of 3 inputs: 1 converted, 0 failed. The same command with --newer goes on.\n',
  });
  expect(filesIn(cwd)).toEqual(['a.txt', 'out/a.md', 'z.txt']);
});

it.skipIf(process.platform === 'win32')(
  'a second SIGINT ends even a wait for a pipe that nobody writes to',
  async () => {
    const cwd = folder();
    execFileSync('mkfifo', ['pipe.txt'], { cwd });
    const child = start(['pipe.txt'], { cwd });
    await moment(500);
    child.kill('SIGINT');
    await moment(100);
    child.kill('SIGINT');
    expect(await result(child)).toEqual({ code: null, stdout: '', stderr: '' });
    expect(child.signalCode).toBe('SIGINT');
    expect(filesIn(cwd)).toEqual(['pipe.txt']);
  },
);

it.skipIf(!hasEmbedded).each(ends)(
  '%s in a batch of PDFs ends the browser and removes its profile (needs the embedded browser)',
  async (signal, code) => {
    const temporary = scratch();
    const texts = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.txt`, clean]));
    const cwd = folder(texts);
    const args = [...Object.keys(texts), '--to', 'pdf', '--browser', 'embedded', '--out-dir', 'out'];
    const child = start(args, { cwd, env: { TMPDIR: temporary } });
    while (!existsSync(join(cwd, 'out/0.pdf'))) await moment(20);
    const [browser] = processes().filter(({ parent, pid, group }) => parent === child.pid && pid === group);
    child.kill(signal);
    expect(await result(child)).toMatchObject({ code });
    expect(await until(() => !processes().some(({ group }) => group === browser!.group))).toBe(true);
    expect(filesIn(temporary)).toEqual([]);
    expect(filesIn(cwd).filter((name) => !/^(?:out\/)?\d+\.(?:txt|pdf)$/.test(name))).toEqual([]);
  },
);
