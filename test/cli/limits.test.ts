/** `--max-input` and `--timeout`: what goes beyond them fails with a sentence, and the rest goes on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainFailure } from '../../src/cli/failure.js';
import { clean, filesIn, folder, run } from './command.js';

const sentence = 'The tide comes in twice a day, and twice a day the mill turns. ';
const tooLarge = 'The input is larger than 2 KB (--max-input). (too-large)';

describe('--max-input', () => {
  it.each([['1'], ['2']])('refuses a file, and the others are converted, with --jobs %s', async (jobs) => {
    const cwd = folder({ 'large.txt': sentence.repeat(40), 'small.txt': clean });
    const args = ['large.txt', 'small.txt', '--max-input', '2KB', '--jobs', jobs];
    expect(await run(args, { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: `large.txt: error: ${tooLarge}\n`,
    });
    expect(filesIn(cwd)).toEqual(['large.txt', 'small.md', 'small.txt']);
  });

  it('takes what is just as large', async () => {
    const text = sentence.repeat(40).slice(0, 2000);
    expect(await run(['--max-input', '2kb'], { stdin: text })).toMatchObject({ code: 0, stderr: '' });
    const { stderr } = await run(['--max-input', '2kb'], { stdin: `${text}.` });
    expect(stderr).toBe(`<stdin>: error: ${tooLarge}\n`);
  });

  it('refuses a document of --stream', async () => {
    const lines = [sentence.repeat(40), clean].map((text, id) => JSON.stringify({ id, text })).join('\n');
    const { stdout } = await run(['--stream', '--max-input', '2KB'], { stdin: lines });
    const [large, small] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(large).toMatchObject({ id: 0, status: 'failed', messages: [{ rule: 'too-large' }] });
    expect(small).toMatchObject({ id: 1, status: 'converted' });
  });

  it.each(['0', 'MB', '2TB', '-1', '1.5MB', ''])('does not know the size “%s”', async (size) => {
    const { code, stderr } = await run([`--max-input=${size}`], { stdin: clean });
    expect([code, stderr]).toEqual([2, expect.stringContaining('is no size. Examples: 500KB, 64MB, 2GB.')]);
  });
});

/** A plugin that never comes to an end where the text says so: no timer runs beside it. */
const endless = `export default {
  name: 'endless',
  transformers: [() => (tree) => { while (JSON.stringify(tree).includes('for ever')); }],
};`;

describe('--timeout', () => {
  it.each([['1'], ['2']])('ends what never ends, and the rest goes on, with --jobs %s', async (jobs) => {
    const cwd = folder({
      'a.txt': clean,
      'b.txt': 'Tides\n\nThey rise for ever.\n',
      'c.txt': clean,
      'p.mjs': endless,
    });
    const args = ['a.txt', 'b.txt', 'c.txt', '--plugin', './p.mjs', '--timeout', '15', '--jobs', jobs];
    expect(await run(args, { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'b.txt: error: The input took longer than 15 seconds (--timeout). (timeout)\n',
    });
    expect(filesIn(cwd)).toEqual(['a.md', 'a.txt', 'b.txt', 'c.md', 'c.txt', 'p.mjs']);
  });

  it('is refused with --merge, whose file needs all', async () => {
    const { code, stderr } = await run(['a.txt', 'b.txt', '--merge', 'c.html', '--timeout', '5']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--merge')]);
  });

  it('changes nothing of what is written', async () => {
    const cwd = folder({ 'a.txt': clean });
    await run(['a.txt', '-o', 'with.html', '--timeout', '50'], { cwd });
    await run(['a.txt', '-o', 'without.html'], { cwd });
    expect(readFileSync(join(cwd, 'with.html'))).toEqual(readFileSync(join(cwd, 'without.html')));
  });

  it.each(['0', 'soon', '-1', '1e9'])('does not know the time “%s”', async (time) => {
    const { code, stderr } = await run([`--timeout=${time}`], { stdin: clean });
    expect([code, stderr]).toEqual([2, expect.stringContaining('is no number of seconds up to 86400.')]);
  });
});

describe('limits of the machine', () => {
  it('of the length of a text are told in a sentence', () => {
    const failure = sentenceOf(() => 'x'.repeat(2 ** 30));
    expect(failure).toEqual({
      sentence: 'The input is too large: an output would be longer than 512 MiB.',
      rule: 'too-large',
    });
  });

  it('of nesting are told in a sentence', () => {
    const deeper = (): number => 1 + deeper();
    expect(sentenceOf(deeper)).toEqual({ sentence: 'The input is nested too deeply.', rule: 'too-deep' });
  });

  function sentenceOf(work: () => unknown) {
    try {
      work();
    } catch (error) {
      return explainFailure(error);
    }
  }
});
