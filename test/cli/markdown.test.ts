/** The options of Markdown, through the command. */
import { expect, it } from 'vitest';
import { clean, folder, run } from './command.js';

const write = (...args: string[]) => run(['a.txt', '-o', '-', ...args], { cwd: folder({ 'a.txt': clean }) });

it('wraps lines where it is asked to, and leaves the front matter out', async () => {
  const { code, stdout } = await write('--to', 'md', '--wrap', '40', '--no-front-matter');
  expect(code).toBe(0);
  expect(stdout).not.toContain('---');
  const long = stdout.split('\n').filter((line) => line.length > 40 && !line.startsWith('#'));
  expect(long).toEqual([]);
});

it.each(['0', '12', 'wide', '-1', '40.5'])('takes no wrapping at %s', async (columns) => {
  const { code, stderr } = await write(`--wrap=${columns}`);
  expect(code).toBe(2);
  expect(stderr).toContain(`--wrap “${columns}” is no whole number of at least 20 columns.`);
});
