/** Several inputs into one file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { article, clean, filesIn, folder, run, warning } from './command.js';

const other = clean
  .replace('The Lamp Room Opens Again', 'The Lamp Room Closes')
  .replace('Ada Brook', 'Ian Hale');

const texts = () => folder({ 'a.txt': clean, 'b.txt': other });

it('writes one book of which each input is an article', async () => {
  const cwd = texts();
  expect(await run(['a.txt', 'b.txt', '--merge', 'lamp.epub'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
  expect(filesIn(cwd)).toEqual(['a.txt', 'b.txt', 'lamp.epub']);
  const book = unzipSync(readFileSync(join(cwd, 'lamp.epub')));
  const opf = strFromU8(book['EPUB/package.opf']!);
  expect(opf).toContain('>lamp</dc:title>');
  expect(opf).toMatch(/Ada Brook<.*Ian Hale</s);
  expect(strFromU8(book['EPUB/text-2.xhtml']!)).toContain('The Lamp Room Closes</h1>');
});

it('says of the whole what is stated, and of each article what it says itself', async () => {
  const cwd = texts();
  const { code } = await run(
    ['b.txt', 'a.txt', '--merge', 'x.html', '--title', 'Two Lamps', '--author', 'Edi Tor'],
    { cwd },
  );
  expect(code).toBe(0);
  const html = readFileSync(join(cwd, 'x.html'), 'utf8');
  expect(html).toMatch(/<h1>Two Lamps<\/h1>.*Edi Tor.*<h2.*Closes.*Ian Hale.*<h2.*Opens Again.*Ada Brook/s);
  expect(html).toMatch(/href="#source-1".*href="#source-1-2"/s);
});

it('gives the same bytes on each run', async () => {
  const cwd = texts();
  for (const name of ['1/x.epub', '2/x.epub']) await run(['a.txt', 'b.txt', '--merge', name], { cwd });
  expect(readFileSync(join(cwd, '1/x.epub'))).toEqual(readFileSync(join(cwd, '2/x.epub')));
});

it('writes nothing where an input cannot be read, and tells of all others', async () => {
  const cwd = folder({ 'a.txt': article });
  const { code, stderr } = await run(['a.txt', 'no.txt', '--merge', 'x.epub', '--report', '-'], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain(warning);
  expect(stderr).toContain('no.txt: error: ');
  expect(stderr).toContain('x.epub was not written: not every input could be read.');
  expect(filesIn(cwd)).toEqual(['a.txt']);
});

it('reports on each input', async () => {
  const cwd = texts();
  const { stdout } = await run(['a.txt', 'b.txt', '--merge', 'x.epub', '--report', '-'], { cwd });
  const records = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records.map(({ input, status }) => [input, status])).toEqual([
    ['a.txt', 'converted'],
    ['b.txt', 'converted'],
  ]);
  expect(records[1].outputs).toEqual([{ format: 'epub', path: 'x.epub', bytes: expect.any(Number) }]);
});

it('tells what it would do, and leaves alone what is there', async () => {
  const cwd = texts();
  const plan = await run(['a.txt', 'b.txt', '--merge', 'x.epub', '--dry-run'], { cwd });
  expect(plan).toEqual({ code: 0, stdout: 'a.txt\tx.epub\nb.txt\tx.epub\n', stderr: '' });
  await run(['a.txt', '--merge', 'x.epub'], { cwd });
  const before = readFileSync(join(cwd, 'x.epub'));
  await run(['a.txt', 'b.txt', '--merge', 'x.epub', '--newer'], { cwd });
  expect(readFileSync(join(cwd, 'x.epub'))).toEqual(before);
});

it.each([
  [['--merge', 'x.md'], 'A file of the format md holds one article.'],
  [['--merge', '-', '--to', 'epub'], '--merge needs a file.'],
  [['--merge', 'x', '--to', 'epub,html'], '--merge takes one format.'],
  [['--merge', 'x.epub', '--out-dir', 'y'], '--out-dir'],
  [['--merge', 'x'], 'The ending of “x” tells no format.'],
  [['--merge', 'a.txt', '--to', 'epub'], 'a.txt is an input and would be overwritten.'],
])('refuses %j', async (args, sentence) => {
  const cwd = texts();
  const { code, stderr } = await run(['a.txt', 'b.txt', ...args], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  expect(filesIn(cwd)).toEqual(['a.txt', 'b.txt']);
});
