/** Many documents at a time: threads, order, failures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasEmbedded } from '../node/support.js';
import { article, clean, filesIn, folder, run } from './command.js';
import { records } from './records.js';

/** `count` texts, of which every tenth is broken. */
function texts(count: number): Record<string, string> {
  const names = Array.from({ length: count }, (_, index) => `in/${String(index).padStart(4, '0')}.txt`);
  return Object.fromEntries(
    names.map((name, index) => [
      name,
      index % 10 === 7 ? ['', '<html><p>x', '\0\x01\x02\x03'][index % 3]! : clean,
    ]),
  );
}

describe.each([['--jobs', '1'], ['--jobs', '2'], ['--jobs', '5'], []])('with %j %j', (...jobs) => {
  it('converts the same, tells it in the same order, and one bad file never stops the rest', async () => {
    const cwd = folder(texts(60));
    const { code, stdout, stderr } = await run(
      ['-r', 'in', '--out-dir', 'out', '--to', 'md,html,epub', '--report', '-', ...jobs],
      { cwd },
    );
    expect(code).toBe(1);
    const report = records(stdout);
    expect(report.map(({ input }) => input)).toEqual(Object.keys(texts(60)));
    expect(report.filter(({ status }) => status === 'failed').map(({ input }) => input.slice(3, 7))).toEqual([
      '0007',
      '0017',
      '0027',
      '0037',
      '0047',
      '0057',
    ]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(6);
    expect(filesIn(join(cwd, 'out'))).toHaveLength(54 * 3);
    const single = folder({ 'a.txt': clean });
    await run(['a.txt', '--to', 'md,html,epub'], { cwd: single });
    for (const ending of ['md', 'html', 'epub'])
      expect(
        readFileSync(join(cwd, `out/0042.${ending}`)).equals(readFileSync(join(single, `a.${ending}`))),
      ).toBe(true);
  });
});

it('explains in the order of the inputs, from threads too', async () => {
  const cwd = folder({ 'a.txt': article, 'b.txt': clean, 'c.txt': clean });
  const { stdout } = await run(['a.txt', 'b.txt', 'c.txt', '--explain', '--jobs', '3'], { cwd });
  expect(stdout.match(/^[abc]\.txt$/gm)).toEqual(['a.txt', 'b.txt', 'c.txt']);
});

it.skipIf(!hasEmbedded)(
  'writes the same PDFs at a time as one by one (needs the embedded browser)',
  async () => {
    const names = ['moon-and-tide-ja', 'bridges-ar', 'tide-mills', 'harbour-tables'];
    const texts = names.map((name) => join(import.meta.dirname, `../../fixtures/${name}/input.txt`));
    const cwd = folder(Object.fromEntries(texts.map((path, index) => [`${index}.txt`, readFileSync(path)])));
    const files = Object.keys(texts).map((index) => `${index}.txt`);
    const pdf = ['--to', 'pdf', '--toc', '--browser', 'embedded'];
    await run([...files, ...pdf, '--out-dir', 'all', '--jobs', '3'], { cwd });
    for (const file of files.toReversed()) await run([file, ...pdf, '--out-dir', 'one'], { cwd });
    expect(filesIn(join(cwd, 'all'))).toHaveLength(4);
    for (const name of filesIn(join(cwd, 'all')))
      expect(readFileSync(join(cwd, 'all', name)).equals(readFileSync(join(cwd, 'one', name)))).toBe(true);
  },
);

it.each(['0', '-1', 'two', '1.5', '10000'])('--jobs %s is wrong use', async (number) => {
  expect(await run([`--jobs=${number}`])).toEqual({
    code: 2,
    stdout: '',
    stderr: `article-convert: error: --jobs “${number}” is no number from 1 to 9999.\n`,
  });
});
