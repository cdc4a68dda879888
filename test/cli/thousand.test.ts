/** A batch of a thousand files with twenty broken ones among them: interrupted, taken up again, and at rest. */
import {
  chmodSync,
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { convert } from '../../src/convert.js';
import { filesIn, folder, nobody, nobodyCanRun, result, run, start } from './command.js';
import { records } from './records.js';

const count = 1000;
const brokenEvery = 50;
const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Break = (cwd: string, name: string) => void;

const holding =
  (content: string | Uint8Array): Break =>
  (cwd, name) =>
    writeFileSync(join(cwd, 'in', name), content);
const bytes = (...values: number[]) => Uint8Array.from(values);
const mark = (text: string) => Buffer.from(text, 'latin1');

/** What can be wrong with an input or with its place in the output, and the rule that tells it. */
const broken: [what: string, rule: string, make: Break][] = [
  ['empty', 'empty-input', holding('')],
  ['white space', 'empty-input', holding(' \r\n\t\n\u3000\n')],
  ['a byte order mark alone', 'empty-input', holding(bytes(0xef, 0xbb, 0xbf))],
  ['control characters', 'binary-input', holding(bytes(...Array.from({ length: 600 }, (_, n) => n % 32)))],
  ['noise', 'binary-input', holding(bytes(...Array.from({ length: 4000 }, (_, n) => (n * 7919) % 256)))],
  ['PNG', 'binary-input', holding(mark('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'))],
  ['PDF', 'binary-input', holding(mark('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n'))],
  ['ZIP', 'binary-input', holding(mark('PK\x03\x04\x14\0\0\0\x08\0'))],
  ['gzip', 'binary-input', holding(mark('\x1f\x8b\x08\0\0\0\0\0\0\x03'))],
  ['HTML', 'html-input', holding('<!doctype html>\n<html><body><p>Tides</p></body></html>\n')],
  [
    'HTML in UTF-16',
    'html-input',
    holding(Buffer.from('\ufeff<html><body><p>Tides</p></body></html>', 'utf16le')),
  ],
  ['a folder', 'cannot-read', (cwd, name) => mkdirSync(join(cwd, 'in', name))],
  ['a link to nothing', 'cannot-read', (cwd, name) => symlinkSync('nowhere', join(cwd, 'in', name))],
  ['a link to itself', 'cannot-read', (cwd, name) => symlinkSync(name, join(cwd, 'in', name))],
  ['a link through a file', 'cannot-read', (cwd, name) => symlinkSync('0001.txt/x', join(cwd, 'in', name))],
  ['missing', 'cannot-read', () => {}],
  ['larger than can be read', 'too-large', large],
  ['not for us to read', 'cannot-read', unreadable],
  ['a folder where the output goes', 'cannot-write', intoFolder],
  ['a file where the folder of the output goes', 'cannot-write', intoFile],
];

/** It takes no room on the disk. */
function large(cwd: string, name: string): void {
  const file = openSync(join(cwd, 'in', name), 'w');
  ftruncateSync(file, 3 * 2 ** 30);
  closeSync(file);
}

function unreadable(cwd: string, name: string): void {
  writeFileSync(join(cwd, 'in', name), textOf(0));
  chmodSync(join(cwd, 'in', name), 0);
}

function intoFolder(cwd: string, name: string): void {
  writeFileSync(join(cwd, 'in', name), textOf(0));
  mkdirSync(join(cwd, 'out', name.replace('.txt', '.md')));
}

function intoFile(cwd: string, name: string): void {
  mkdirSync(join(cwd, 'in', dirname(name)));
  writeFileSync(join(cwd, 'in', name), textOf(0));
  writeFileSync(join(cwd, 'out', dirname(name)), 'in the way');
}

const fixtures = join(import.meta.dirname, '../../fixtures');
/** Texts of all kinds, lengths, languages and encodings. */
const texts = readdirSync(fixtures)
  .map((name) => join(fixtures, name, 'input.txt'))
  .filter(existsSync)
  .map((path) => readFileSync(path));

const textOf = (index: number) => texts[index % texts.length]!;

interface Place {
  cwd: string;
  /** Names below `in`, in their order. */
  names: string[];
  /** The rule that tells of an input, for each that is broken. */
  rules: Map<string, string>;
}

function place(): Place {
  const cwd = folder();
  for (const name of ['in', 'out']) mkdirSync(join(cwd, name));
  const rules = new Map<string, string>();
  const names = Array.from({ length: count }, (_, index) => {
    const name = `${String(index).padStart(4, '0')}.txt`;
    const [, rule, make] = index % brokenEvery === 49 ? broken[Math.floor(index / brokenEvery)]! : [];
    const path = make === intoFile ? `sub/${name}` : name;
    if (rule) rules.set(path, rule);
    if (make) make(cwd, path);
    else writeFileSync(join(cwd, 'in', path), textOf(index));
    return path;
  });
  writeFileSync(join(cwd, 'list'), names.map((name) => `in/${name}\0`).join(''));
  for (const path of ['', 'in', 'out']) chmodSync(join(cwd, path), 0o777);
  return { cwd, names, rules };
}

const args = [
  '--files-from',
  'list',
  '-0',
  '--base',
  'in',
  '--out-dir',
  'out',
  '--newer',
  '--log-format',
  'json',
];

const outputs = ({ cwd }: Place) => filesIn(join(cwd, 'out')).filter((name) => name !== 'sub');
const errorsIn = (stderr: string) =>
  stderr
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ severity, input }) => severity === 'error' && input !== undefined)
    .map(({ input, rule }) => [input.replace('in/', ''), rule]);

async function expectWhole({ cwd }: Place, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const { outputs } = await convert(textOf(Number.parseInt(name, 10)), { to: 'md' });
    expect(readFileSync(join(cwd, 'out', name), 'utf8'), name).toBe(outputs.get('md'));
  }
}

it.skipIf(!nobodyCanRun)(
  `${count} files, ${broken.length} of them broken, interrupted and taken up again`,
  { timeout: 300_000 },
  async () => {
    const batch = place();
    const { cwd, names, rules } = batch;
    expect(rules.size).toBe(20);

    const child = start([...args, '--report', 'first'], { cwd, ...nobody });
    while (!existsSync(join(cwd, 'out/0120.md')) && child.exitCode === null) await moment(5);
    child.kill('SIGINT');
    const interrupted = await result(child);
    expect(interrupted).toMatchObject({ code: 130, stdout: '' });
    const done = outputs(batch);
    expect(done.length).toBeLessThan(count - rules.size);
    await expectWhole(batch, done);
    const first = records(readFileSync(join(cwd, 'first'), 'utf8'));
    expect(JSON.parse(interrupted.stderr.trimEnd().split('\n').at(-1)!).text).toMatch(
      `Interrupted after ${first.length} of ${count} inputs: `,
    );
    expect(first.map(({ input }) => input)).toEqual(names.slice(0, first.length).map((name) => `in/${name}`));

    const { code, stdout, stderr } = await run([...args, '--report', '-'], { cwd, ...nobody });
    expect(code).toBe(1);
    const second = records(stdout);
    expect(second.map(({ input }) => input)).toEqual(names.map((name) => `in/${name}`));
    expect(second.filter(({ status }) => status === 'skipped')).toHaveLength(done.length);
    expect(errorsIn(stderr)).toEqual([...rules]);
    expect(
      second.filter(({ status }) => status === 'failed').map(({ messages }) => messages[0]!.rule),
    ).toEqual([...rules.values()]);
    expect(outputs(batch)).toEqual(
      names.filter((name) => !rules.has(name)).map((name) => name.replace('.txt', '.md')),
    );
    await expectWhole(
      batch,
      outputs(batch).filter((_, index) => index % 20 === 0),
    );

    const third = await run([...args, '--report', '-'], { cwd, ...nobody });
    expect(third.code).toBe(1);
    const states = records(third.stdout).map(({ status }) => status);
    expect(states.filter((status) => status === 'skipped')).toHaveLength(count - rules.size);
    expect(states).not.toContain('converted');
  },
);
