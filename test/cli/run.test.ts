/** `run` with a process of the test’s own: what depends on terminals, and how errors become sentences. */
import { EventEmitter } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { explainFailure, FileError, UsageError } from '../../src/cli/failure.js';
import { createLog, printable } from '../../src/cli/report/log.js';
import type { DocumentRecord } from '../../src/cli/report/record.js';
import { exitCodes, type ProcessLike, run } from '../../src/cli/run.js';
import { ArticleError } from '../../src/messages.js';
import { article, clean } from './command.js';

interface Fake {
  args: string[];
  stdin?: string;
  /** Which streams are terminals. */
  terminals?: ('stdin' | 'stdout')[];
}

async function runFake({ args, stdin = '', terminals = [] }: Fake) {
  const stream = (name: 'stdin' | 'stdout') => ({ isTTY: terminals.includes(name) });
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _, done) {
        written[name] += chunk;
        done();
      },
    });
  const fake = Object.assign(new EventEmitter(), {
    argv: ['node', 'article-convert', ...args],
    env: {},
    stdin: Object.assign(Readable.from(stdin ? [stdin] : []), stream('stdin')),
    stdout: Object.assign(sink('stdout'), stream('stdout')),
    stderr: sink('stderr'),
  });
  const code = await run(fake as unknown as ProcessLike, '9.9.9');
  return { code, ...written, listeners: fake.eventNames() };
}

it('has the exit codes that the help names', () => {
  expect(exitCodes).toEqual({ done: 0, failed: 1, usage: 2, warnings: 3, interrupted: 130, terminated: 143 });
});

it('prints the version it is given', async () => {
  expect(await runFake({ args: ['--version'] })).toMatchObject({ code: 0, stdout: '9.9.9\n', stderr: '' });
});

it('does not wait for a person to type an article', async () => {
  expect(await runFake({ args: [], terminals: ['stdin'] })).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'article-convert: error: There is no input. Name a file, or see --help.\n',
  });
});

it('reads what a person types when - asks for it', async () => {
  expect(await runFake({ args: ['-'], stdin: clean, terminals: ['stdin'] })).toMatchObject({ code: 0 });
});

it.each(['epub', 'pdf'])('does not print %s to a terminal', async (format) => {
  expect(await runFake({ args: ['--to', format], stdin: clean, terminals: ['stdout'] })).toMatchObject({
    code: 2,
    stdout: '',
    stderr: `article-convert: error: ${format} is not for a terminal. Use -o FILE.\n`,
  });
});

it.each(['md', 'html', 'json'])('prints %s to a terminal', async (format) => {
  expect(await runFake({ args: ['--to', format], stdin: clean, terminals: ['stdout'] })).toMatchObject({
    code: 0,
  });
});

it('leaves no listener behind', async () => {
  expect((await runFake({ args: ['-q'], stdin: article })).listeners).toEqual([]);
});

describe('failures', () => {
  const system = (code: string, message = 'EXYZ: something odd, open') =>
    Object.assign(new Error(message), { code, syscall: 'open' });

  it.each([
    [new ArticleError('empty-input'), { sentence: 'The input holds no text.', rule: 'empty-input' }],
    [new UsageError('Wrong.'), { sentence: 'Wrong.', rule: 'usage' }],
    [
      FileError.of('cannot-read', 'Cannot read it', system('EACCES')),
      { sentence: 'Cannot read it: permission is denied.', rule: 'cannot-read' },
    ],
    [
      FileError.of('cannot-write', 'Cannot write x', system('EXYZ')),
      { sentence: 'Cannot write x: EXYZ: something odd, open.', rule: 'cannot-write' },
    ],
    [
      FileError.of('cannot-read', 'Cannot read it', new TypeError('x is not a function\n    at y')),
      {
        sentence: 'x is not a function. This should not happen; please report it with the input.',
        rule: 'unexpected',
      },
    ],
    ['a string', { sentence: 'a string', rule: 'unexpected' }],
  ])('%s', (error, failure) => {
    expect(explainFailure(error)).toEqual(failure);
  });
});

describe('the log', () => {
  const failed = (input: string, text: string): DocumentRecord => ({
    version: 1,
    input,
    status: 'failed',
    outputs: [],
    messages: [{ severity: 'error', rule: 'rule', text }],
    ms: {},
  });

  it.each([
    ['quiet', ['article-convert: error: No.\n', 'a: error: No. (rule)\n']],
    ['normal', ['article-convert: Mind this.\n', 'article-convert: error: No.\n', 'a: error: No. (rule)\n']],
  ] as const)('tells when %s', (level, expected) => {
    const lines: string[] = [];
    const log = createLog((text) => lines.push(text), level);
    log.note('Mind this.');
    log.fatal('No.');
    log.document(failed('a', 'No.'));
    expect(lines).toEqual(expected);
  });

  it('writes JSON when that is asked for', () => {
    const lines: string[] = [];
    const log = createLog((text) => lines.push(text), 'normal', 'json');
    log.note('Mind\nthis.');
    log.document(failed('a', 'No.'));
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { severity: 'note', text: 'Mind\nthis.' },
      { input: 'a', severity: 'error', rule: 'rule', text: 'No.' },
    ]);
  });

  it('writes one line a message, whatever is in it', () => {
    const lines: string[] = [];
    createLog((text) => lines.push(text), 'normal').document(failed('a\nb', 'It \x1b[31mbroke\u2028here.'));
    expect(lines).toEqual(['a\ufffdb: error: It \ufffd[31mbroke\ufffdhere. (rule)\n']);
  });

  it('leaves letters of all scripts as they are', () => {
    const text = 'Ünïcödé 東京 עברית \u200fא\u200d🏳️‍🌈';
    expect(printable(text)).toBe(text);
  });
});
