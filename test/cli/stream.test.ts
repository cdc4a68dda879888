/** `--stream`: JSON lines in, JSON lines out. */
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { article, clean, folder, run, start } from './command.js';

const lines = (...documents: unknown[]) =>
  documents.map((document) => `${JSON.stringify(document)}\n`).join('');
const parse = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.each(['1', '3'])('with --jobs %s', (jobs) => {
  it('gives a result for each document, in their order, with the identifiers that they came with', async () => {
    const ids = [7, 'b', { part: 1 }, null, 'last'];
    const stdin = lines(...ids.map((id, index) => ({ id, text: index === 1 ? article : clean })));
    const { code, stdout, stderr } = await run(['--stream', '--jobs', jobs], { stdin });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const results = parse(stdout);
    expect(results.map(({ id }) => id)).toEqual(ids);
    const single = await run(['-o', '-', '-q'], { stdin: clean });
    expect(results[0]).toMatchObject({ version: 1, status: 'converted', outputs: { md: single.stdout } });
    expect(results[1].messages).toContainEqual(
      expect.objectContaining({ rule: 'citation-without-source', severity: 'warning', line: 13 }),
    );
    expect(results[4].meta.title).toBe('The Lamp Room Opens Again');
  });

  it('goes on after lines that are no documents', async () => {
    const stdin = `nonsense\n\n{"id": 2}\nnull\n${lines({ id: 3, text: '' }, { id: 4, text: clean })}`;
    const { code, stdout } = await run(['--stream', '--jobs', jobs], { stdin });
    expect(code).toBe(1);
    expect(parse(stdout).map(({ id, status, messages: [first] }) => [id, status, first?.text])).toEqual([
      [null, 'failed', 'Line 1 is not JSON. Example: {"id": 1, "text": "…"}.'],
      [null, 'failed', 'Line 3 is no object with a “text”. Example: {"id": 1, "text": "…"}.'],
      [null, 'failed', 'Line 4 is no object with a “text”. Example: {"id": 1, "text": "…"}.'],
      [3, 'failed', 'The input holds no text.'],
      [4, 'converted', expect.any(String)],
    ]);
  });
});

it('gives trees as objects and books as base64', async () => {
  const { stdout } = await run(['--stream', '--to', 'json,epub'], { stdin: lines({ id: 1, text: clean }) });
  const [{ outputs }] = parse(stdout);
  expect(outputs.json.tree.type).toBe('root');
  expect(Buffer.from(outputs.epub, 'base64').subarray(0, 2).toString()).toBe('PK');
});

it('reads a file', async () => {
  const cwd = folder({ 'in.jsonl': lines({ id: 1, text: clean }) });
  expect(parse((await run(['--stream', 'in.jsonl'], { cwd })).stdout)).toHaveLength(1);
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
  const line = lines({ id: 1, text: clean });
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

it('serves while documents still come', async () => {
  const cwd = folder();
  const child = start(['--stream', '--jobs', '1'], { cwd });
  for (const id of [1, 2]) {
    child.stdin!.write(lines({ id, text: clean }));
    const [chunk] = await once(child.stdout!, 'data');
    expect(JSON.parse(String(chunk)).id).toBe(id);
  }
  child.stdin!.end();
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
});
