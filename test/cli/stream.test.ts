/** `--stream`: JSON lines in, JSON lines out. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { StreamResult } from '../../src/cli/stream/document.js';
import { article, bin, clean, folder, result, run, start } from './command.js';
import { documents, results } from './records.js';

describe.each(['1', '3'])('with --jobs %s', (jobs) => {
  it('gives a result for each document, in their order, with the identifiers that they came with', async () => {
    const ids = [7, 'b', { part: 1 }, null, 'last'];
    const stdin = documents(...ids.map((id, index) => ({ id, text: index === 1 ? article : clean })));
    const { code, stdout, stderr } = await run(['--stream', '--jobs', jobs], { stdin });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const found = results(stdout);
    expect(found.map(({ id }) => id)).toEqual(ids);
    const single = await run(['-o', '-', '-q'], { stdin: clean });
    expect(found[0]).toMatchObject({ version: 1, status: 'converted', outputs: { md: single.stdout } });
    expect(found[1]!.messages).toContainEqual(
      expect.objectContaining({ rule: 'citation-without-source', severity: 'warning', line: 13 }),
    );
    expect(found[4]!.meta!.title).toBe('The Lamp Room Opens Again');
  });

  it('goes on after lines that are no documents', async () => {
    const lines = ['nonsense', '', '{"id": 2}', 'null', '[]', '"text"', '{"id": "x", "text": 7}'];
    const stdin = Buffer.concat([
      Buffer.from(`${lines.join('\n')}\n{"id": 8, "text": "caf`),
      Buffer.from('\xe9"}\n', 'latin1'),
      Buffer.from(documents({ id: 9, text: '' }, { id: 10, text: clean })),
    ]);
    const { code, stdout } = await run(['--stream', '--jobs', jobs], { stdin });
    expect(code).toBe(1);
    const example = 'Example: {"id": 1, "text": "…"}.';
    expect(results(stdout).map(({ id, status, messages: [first] }) => [id, status, first?.text])).toEqual([
      [null, 'failed', `Line 1 is not JSON. ${example}`],
      [2, 'failed', `Line 3 is no object with a “text”. ${example}`],
      [null, 'failed', `Line 4 is no object with a “text”. ${example}`],
      [null, 'failed', `Line 5 is no object with a “text”. ${example}`],
      [null, 'failed', `Line 6 is no object with a “text”. ${example}`],
      ['x', 'failed', `Line 7 is no object with a “text”. ${example}`],
      [null, 'failed', `Line 8 is not UTF-8. ${example}`],
      [9, 'failed', 'The input holds no text.'],
      [10, 'converted', expect.any(String)],
    ]);
  });
});

it('gives trees as objects and books as base64', async () => {
  const { stdout } = await run(['--stream', '--to', 'json,epub'], {
    stdin: documents({ id: 1, text: clean }),
  });
  const [{ outputs }] = results(stdout) as [StreamResult];
  expect(outputs.json).toMatchObject({ version: 1, tree: { type: 'root' } });
  expect(Buffer.from(String(outputs.epub), 'base64').subarray(0, 2).toString()).toBe('PK');
});

it('ends a document at a line feed alone, with or without a carriage return before it', async () => {
  const text = clean.replaceAll('\n', '\u2028');
  const stdin = `\ufeff${documents({ id: 1, text }).replace('\n', '\r\n')}${documents({ id: 2, text }).trimEnd()}`;
  const { stdout } = await run(['--stream'], { stdin });
  expect(results(stdout).map(({ meta }) => meta?.title)).toEqual(Array(2).fill('The Lamp Room Opens Again'));
});

it('reads a file', async () => {
  const cwd = folder({ 'in.jsonl': documents({ id: 1, text: clean }) });
  expect(results((await run(['--stream', 'in.jsonl'], { cwd })).stdout)).toHaveLength(1);
});

it.each([
  [['--stream', 'missing'], 1, 'Cannot read the input: there is no such file or folder.'],
  [['--stream', 'a', 'b'], 2, '--stream reads one file, or standard input.'],
  [['--stream', '--out-dir', 'x'], 2, '--stream and --out-dir exclude each other.'],
  [['--stream', '--merge', 'x.md'], 2, '--stream and --merge exclude each other.'],
  [['--stream', '-o', 'x.md'], 2, '--stream and --output exclude each other.'],
])('%j', async (args, code, sentence) => {
  const cwd = folder();
  expect(await run(args, { cwd })).toEqual({
    code,
    stdout: '',
    stderr: `article-convert: error: ${sentence}\n`,
  });
});

it('reads no more while nobody takes the results', async () => {
  const child = start(['--stream', '--jobs', '1']);
  const line = documents({ id: 1, text: clean });
  let sent = 0;
  // Nobody reads standard output: sooner or later the command takes nothing more.
  const full = async () => {
    for (; sent < 20_000; sent++) {
      if (child.stdin!.write(line)) continue;
      const drained = await Promise.race([
        once(child.stdin!, 'drain').then(() => true),
        new Promise((resolve) => setTimeout(() => resolve(false), 3000)),
      ]);
      if (!drained) return;
    }
  };
  await full();
  expect(sent).toBeLessThan(5000);
  child.kill('SIGKILL');
}, 30_000);

const onLinux = process.platform === 'linux';

it.skipIf(!onLinux).each(['1', '3'])('ends when nobody reads on, with --jobs %s', async (jobs) => {
  const command = `yes '${JSON.stringify({ id: 1, text: 'Tides rise.' })}' | '${process.execPath}' '${bin}' --stream --jobs ${jobs} | head -n 2`;
  const child = spawn('bash', ['-c', `${command}; echo "\${PIPESTATUS[1]}"`]);
  const { stdout, stderr } = await result(child);
  expect(stderr).toBe('');
  expect(stdout.split('\n').map((line) => line.slice(0, 12))).toEqual([
    '{"version":1',
    '{"version":1',
    '0',
    '',
  ]);
});

it.skipIf(!onLinux).each(['1', '3'])('says that the disk is full, with --jobs %s', async (jobs) => {
  const full = openSync('/dev/full', 'w');
  const child = start(['--stream', '--jobs', jobs], { stdio: ['pipe', full, 'pipe'] });
  child.stdin!.end(documents({ id: 1, text: clean }));
  expect(await text(child.stderr!)).toBe(
    'article-convert: error: Cannot write to standard output: the disk is full.\n',
  );
  expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(1);
  closeSync(full);
});

it('serves while documents still come', async () => {
  const cwd = folder();
  const child = start(['--stream', '--jobs', '1'], { cwd });
  for (const id of [1, 2]) {
    child.stdin!.write(documents({ id, text: clean }));
    const [chunk] = await once(child.stdout!, 'data');
    expect(JSON.parse(String(chunk)).id).toBe(id);
  }
  child.stdin!.end();
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
});
