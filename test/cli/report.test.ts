/** `--report` and `--log-format json`: what scripts read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, clean, folder, run } from './command.js';
import { records } from './records.js';

describe('--report', () => {
  it('tells all about a document that was converted', async () => {
    const cwd = folder({ 'a.txt': article });
    const { code, stdout, stderr } = await run(['a.txt', '--to', 'md,epub', '--report', 'report', '-q'], {
      cwd,
    });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    const [record, ...others] = records(readFileSync(join(cwd, 'report'), 'utf8'));
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      version: 1,
      input: 'a.txt',
      status: 'converted',
      bytes: Buffer.byteLength(article),
      encoding: 'utf-8',
      meta: {
        title: 'The Lamp Room Opens Again',
        authors: ['Ada Brook'],
        date: '2024-03-03',
        lang: 'en',
        dir: 'ltr',
      },
      counts: { sources: 2, citations: 2, headings: 3, inlineQuotations: 1 },
      outputs: ['md', 'epub'].map((format) => ({
        format,
        path: `a.${format}`,
        bytes: readFileSync(join(cwd, `a.${format}`)).length,
      })),
    });
    expect(record!.messages).toContainEqual({
      severity: 'warning',
      rule: 'citation-without-source',
      text: 'Citation [7] has no entry in the source list and stays plain text.',
      line: 13,
      column: 114,
    });
    expect(Object.keys(record!.ms)).toEqual(['read', 'parse', 'enrich', 'md', 'epub', 'write']);
  });

  it('tells of failures and of what was left alone, in the order of the inputs', async () => {
    const cwd = folder({ 'a.txt': clean, 'b.txt': '', 'c.txt': clean, 'c.md': 'old' });
    const { code, stdout } = await run(
      ['c.txt', 'missing', 'b.txt', 'a.txt', '--no-clobber', '--report', '-'],
      { cwd },
    );
    expect(code).toBe(1);
    expect(records(stdout).map(({ input, status, messages }) => [input, status, messages[0]?.rule])).toEqual([
      ['c.txt', 'skipped', undefined],
      ['missing', 'failed', 'cannot-read'],
      ['b.txt', 'failed', 'empty-input'],
      ['a.txt', 'converted', 'page-chrome'],
    ]);
  });

  it('names standard input and output', async () => {
    const cwd = folder();
    await run(['--report', 'r'], { cwd, stdin: clean });
    const [record] = records(readFileSync(join(cwd, 'r'), 'utf8'));
    expect(record).toMatchObject({ input: '<stdin>', outputs: [{ format: 'md', path: null }] });
  });

  it.each([
    [
      ['a.txt', '--report', 'no/report'],
      1,
      'Cannot write the report no/report: there is no such file or folder.',
    ],
    [
      ['a.txt', '-o', '-', '--report', '-'],
      2,
      'Standard output takes the report or something else. Use --report FILE.',
    ],
  ])('%j', async (args, code, sentence) => {
    const cwd = folder({ 'a.txt': clean });
    expect(await run(args, { cwd })).toEqual({
      code,
      stdout: '',
      stderr: `article-convert: error: ${sentence}\n`,
    });
  });
});

it('--log-format json writes one object a message', async () => {
  const cwd = folder({ 'a.txt': article, 'b.txt': '' });
  const { code, stderr } = await run(['a.txt', 'b.txt', '--log-format', 'json'], { cwd });
  expect(code).toBe(1);
  expect(
    stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      input: 'a.txt',
      severity: 'warning',
      rule: 'citation-without-source',
      text: 'Citation [7] has no entry in the source list and stays plain text.',
      line: 13,
      column: 114,
    },
    { input: 'b.txt', severity: 'error', rule: 'empty-input', text: 'The input holds no text.' },
  ]);
});
