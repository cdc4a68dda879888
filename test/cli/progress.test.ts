/** What people see on a terminal: the real command in a pseudo-terminal of `script`. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { describeProgress } from '../../src/cli/report/progress.js';
import { Tally } from '../../src/cli/report/tally.js';
import { bin, clean, filesIn, folder, result, start } from './command.js';

const hasScript = spawnSync('script', ['-V'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;
const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A batch that stays open until somebody writes to the pipe in it. */
function openBatch(): string {
  const cwd = folder({ 'a.txt': clean, 'b.txt': '', 'z.txt': clean });
  execFileSync('mkfifo', ['pipe.txt'], { cwd });
  return cwd;
}

const inputs = ['a.txt', 'b.txt', 'pipe.txt', 'z.txt', '--out-dir', 'out'];

/** What a caller, or a machine for tests, says of colours is not what is tested. */
const withoutColourSettings = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:NO_COLOR|FORCE_COLOR|CI|COLORTERM|TERM_PROGRAM|TF_BUILD|TEAMCITY_VERSION)$/.test(name),
  ),
);

function onTerminal(cwd: string, { columns = 80, env = {}, args = [] as string[] } = {}) {
  const command = `stty cols ${columns}; exec '${process.execPath}' '${bin}' ${[...inputs, ...args].join(' ')}`;
  const child = spawn('script', ['-qefc', command, '/dev/null'], {
    cwd,
    env: { ...withoutColourSettings, TERM: 'xterm', SHELL: '/bin/sh', ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended, screen: text(child.stdout) };
}

async function screenOf(cwd: string, settings: Parameters<typeof onTerminal>[1] = {}) {
  const { ended, screen } = onTerminal(cwd, settings);
  await moment(1500);
  writeFileSync(join(cwd, 'pipe.txt'), clean);
  return { code: await ended, screen: await screen };
}

const line = '2 of 4 inputs · ';

describe.skipIf(!hasScript)('on a terminal', () => {
  it('shows count, rate, time left and failures, and clears them for the summary', async () => {
    const { code, screen } = await screenOf(openBatch());
    expect(code).toBe(1);
    expect(screen).toMatch(/2 of 4 inputs · [\d.]+\/s · \d+ s left · 1 failed/);
    expect(screen).toContain('\x1b[36m');
    expect(screen).toMatch(
      /\x1b\[0K(?:\x1b\[\?2026l)?article-convert: 4 inputs: 3 converted, 1 failed\.\r\n$/,
    );
  });

  it('has no colours where NO_COLOR says so', async () => {
    const { screen } = await screenOf(openBatch(), { env: { NO_COLOR: '1' } });
    expect(screen).toContain(line);
    expect(screen).not.toMatch(/\x1b\[[\d;]*m/);
  });

  it.each([
    ['a terminal that cannot go back', { env: { TERM: 'dumb' } }],
    ['a terminal without a size', { columns: 0 }],
    ['--quiet', { args: ['--quiet'] }],
    ['--log-format json', { args: ['--log-format', 'json'] }],
  ])('shows nothing with %s', async (_, settings) => {
    const { screen } = await screenOf(openBatch(), settings);
    expect(screen).not.toContain('of 4 inputs');
    expect(screen).not.toContain('\x1b');
  });

  it('ends at Ctrl-C, and says what was done', async () => {
    const cwd = openBatch();
    const { child, ended, screen } = onTerminal(cwd, { args: ['--jobs', '1'] });
    await moment(1500);
    child.stdin.write('\x03');
    await moment(300);
    writeFileSync(join(cwd, 'pipe.txt'), clean);
    expect(await ended).toBe(130);
    expect(await screen).toMatch(/Interrupted after 2 of 4 inputs: 1 converted, 1 failed\./);
    expect(filesIn(join(cwd, 'out'))).toEqual(['a.md']);
  });
});

it.skipIf(process.platform === 'win32')('shows nothing where standard error is no terminal', async () => {
  const cwd = openBatch();
  const child = start(inputs, { cwd });
  await moment(1000);
  writeFileSync(join(cwd, 'pipe.txt'), clean);
  expect((await result(child)).stderr).toBe('b.txt: error: The input holds no text. (empty-input)\n');
});

it.each([
  [0, 0, 1000, '0 of 100 inputs'],
  [50, 0, 10_000, '50 of 100 inputs · 5.0/s · 10 s left'],
  [1, 2, 600_000, '3 of 100 inputs · 0.0/s · 5 h left · 2 failed'],
  [90, 10, 1000, '100 of 100 inputs · 100/s · 10 failed'],
])('%d converted and %d failed after %d ms: %s', (converted, failed, elapsed, text) => {
  expect(describeProgress(Object.assign(new Tally(), { converted, failed }), 100, elapsed)).toBe(text);
});
