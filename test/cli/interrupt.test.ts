/** SIGINT and SIGTERM end the command with 130 and leave nothing half-written. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clean, filesIn, folder, result, start } from './command.js';

const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it.each(['SIGINT', 'SIGTERM'] as const)('%s while standard input is open', async (signal) => {
  const cwd = folder();
  const child = start(['-o', 'a.md'], { cwd });
  child.stdin!.write(clean);
  await moment(500);
  child.kill(signal);
  expect(await result(child)).toEqual({ code: 130, stdout: '', stderr: '' });
  expect(filesIn(cwd)).toEqual([]);
});

it('a document that was done before stays, and one that comes after is not begun', async () => {
  const cwd = folder({ 'a.txt': clean, 'z.txt': clean });
  const child = start(['a.txt', '-', 'z.txt', '--out-dir', 'out'], { cwd });
  while (!existsSync(join(cwd, 'out/a.md'))) await moment(20);
  child.kill('SIGINT');
  expect(await result(child)).toEqual({ code: 130, stdout: '', stderr: '' });
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
