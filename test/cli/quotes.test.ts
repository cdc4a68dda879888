/** `--quotes`: the quotations of articles on standard output. */
import { expect, test } from 'vitest';
import { filesIn, folder, run } from './command.js';

const harbour = [
  'Nets in the bay',
  '“The nets are old” [1], said Anna Moor. They were hung out in the morning and taken in at night.',
  'The sign read “Bees” all summer, and nobody knew why it had been put up there.',
  'Sources',
  '[1] Moor, A. (2004). Nets. Lobos: Quay Press.',
].join('\n\n');
const japanese = '潮の話\n\n彼は「満ちる」と言った。それから海を見ていた。波は静かだった。';

const cwd = () => folder({ 'a.txt': harbour, 'b.txt': japanese });

test('JSON lines, each with its input, and no files', async () => {
  const here = cwd();
  const { code, stdout } = await run(['--quotes', 'a.txt', 'b.txt'], { cwd: here });
  const lines = stdout.trimEnd().split('\n');
  expect(code).toBe(0);
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { input: 'a.txt', kind: 'inline', text: '“The nets are old”', source: '1', line: 3, column: 1 },
    { input: 'a.txt', kind: 'inline', text: '“Bees”', line: 5, column: 15 },
    { input: 'b.txt', kind: 'inline', text: '「満ちる」', line: 3, column: 3 },
  ]);
  expect(filesIn(here)).toEqual(['a.txt', 'b.txt']);
});

test('a table, with places as messages have them', async () => {
  const { stdout } = await run(['--quotes=table', 'a.txt', 'b.txt'], { cwd: cwd() });
  expect(stdout).toBe(`a.txt:3:1   -  1  “The nets are old”
a.txt:5:15  -  -  “Bees”
b.txt:3:3  -  -  「満ちる」
`);
});

test('files, too, when --to asks for them', async () => {
  const here = cwd();
  await run(['--quotes', 'b.txt', '--to', 'md'], { cwd: here });
  expect(filesIn(here)).toEqual(['a.txt', 'b.md', 'b.txt']);
});

test.each([
  [['--quotes', '--explain', 'a.txt'], '--quotes and --explain exclude each other.'],
  [['--quotes', 'a.txt', '-o', '-'], 'Standard output takes the document or its quotations.'],
  [['--quotes=csv', 'a.txt'], 'Allowed choices are json, table.'],
])('%j is wrong use', async (args, sentence) => {
  expect(await run(args, { cwd: cwd() })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(sentence),
  });
});
