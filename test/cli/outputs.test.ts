/** Which files a command writes, and which it refuses to. */
import { linkSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/emit/index.js';
import { article, clean, filesIn, folder, run } from './command.js';

const formatNames = formats.map(({ name }) => name);

const quiet = { code: 0, stdout: '', stderr: '' };
const starts = { md: '---\ntitle:', html: '<!doctype html>', epub: 'PK\x03\x04', json: '{' };

describe('names', () => {
  it.each([
    [['a.txt'], ['a.md']],
    [['a.txt', '--to', 'html'], ['a.html']],
    [
      ['a.txt', '--to', 'md,html,epub,json'],
      ['a.epub', 'a.html', 'a.json', 'a.md'],
    ],
    [
      ['a.txt', '--to', 'HTML, md,html'],
      ['a.html', 'a.md'],
    ],
    [
      ['a.txt', '--to', 'md', '--to', 'json'],
      ['a.json', 'a.md'],
    ],
    [['a.txt', '-o', 'b.htm'], ['b.htm']],
    [['a.txt', '-o', 'b.markdown'], ['b.markdown']],
    [['a.txt', '-o', 'b', '--to', 'epub'], ['b']],
    [['a.txt', '-o', 'new/folder/b.md'], ['new/folder/b.md']],
    [
      ['sub/c.txt', 'a.txt'],
      ['a.md', 'sub/c.md'],
    ],
    [
      ['sub/c.txt', 'a.txt', '--out-dir', 'out/there', '--to', 'md,html'],
      ['out/there/a.html', 'out/there/a.md', 'out/there/c.html', 'out/there/c.md'],
    ],
    [['a.txt', '--out-dir', '.'], ['a.md']],
  ])('article-convert %j writes %j', async (args, written) => {
    const cwd = folder({ 'a.txt': clean, 'sub/c.txt': clean });
    expect(await run(args, { cwd })).toEqual(quiet);
    expect(filesIn(cwd).filter((name) => !name.endsWith('.txt'))).toEqual(written);
  });

  it.each([
    ['two words.txt', 'two words.md'],
    ['Straße — 東京.txt', 'Straße — 東京.md'],
    ['line\nbreak.txt', 'line\nbreak.md'],
    ['-x.txt', '-x.md'],
    ['.hidden', '.hidden.md'],
    ['archive.tar.txt', 'archive.tar.md'],
    ['ARTICLE.TXT', 'ARTICLE.md'],
  ])('after --, %j becomes %j', async (name, output) => {
    const cwd = folder({ [name]: clean });
    expect(await run(['--', name], { cwd })).toEqual(quiet);
    expect(filesIn(cwd)).toEqual([name, output].sort());
  });

  it('takes each format’s content from its name', async () => {
    const cwd = folder({ 'a.txt': clean });
    await run(['a.txt', '--to', Object.keys(starts).join()], { cwd });
    for (const [ending, start] of Object.entries(starts))
      expect(readFileSync(join(cwd, `a.${ending}`), 'latin1').slice(0, start.length)).toBe(start);
  });

  it('writes one JSON object with the tree for scripts', async () => {
    const { stdout } = await run(['--to', 'json'], { stdin: clean });
    const { meta, tree } = JSON.parse(stdout);
    expect(meta).toMatchObject({
      title: 'The Lamp Room Opens Again',
      authors: ['Ada Brook'],
      date: '2024-03-03',
    });
    expect(tree.type).toBe('root');
  });

  it('reads a .md as Markdown, which a person may have edited', async () => {
    const cwd = folder({ 'a.txt': clean });
    await run(['a.txt', '--to', 'md,html'], { cwd });
    await run(['a.md', '-o', 'b.html'], { cwd });
    expect(readFileSync(join(cwd, 'b.html'), 'utf8')).toBe(readFileSync(join(cwd, 'a.html'), 'utf8'));
  });

  it('reads it as text when that is stated', async () => {
    const { stdout } = await run(['--from', 'text', 'a.md', '-o', '-'], {
      cwd: folder({
        'a.md': 'Six `small` stars\n\nNothing here is markup, said the man at the `door`, and he meant it.\n',
      }),
    });
    expect(stdout).toContain('# Six \\`small\\` stars');
  });
});

describe('overwriting', () => {
  it('replaces an output, and keeps its mode', async () => {
    const cwd = folder({ 'a.txt': clean });
    writeFileSync(join(cwd, 'a.md'), 'old', { mode: 0o600 });
    expect(await run(['a.txt'], { cwd })).toEqual(quiet);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toMatch(/^---\ntitle/);
    expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(0o600);
  });

  it('writes what a link points to, and keeps the link', async () => {
    const cwd = folder({ 'a.txt': clean, 'real.md': 'old' });
    symlinkSync('real.md', join(cwd, 'a.md'));
    expect(await run(['a.txt'], { cwd })).toEqual(quiet);
    expect(lstatSync(join(cwd, 'a.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real.md'), 'utf8')).toMatch(/^---\ntitle/);
  });

  it('never changes an input that has a second name', async () => {
    const cwd = folder({ 'a.txt': clean });
    linkSync(join(cwd, 'a.txt'), join(cwd, 'a.md'));
    expect(await run(['a.txt'], { cwd })).toEqual(quiet);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(clean);
  });
});

describe('what does not fit is told before anything is written', () => {
  it.each([
    [
      ['a.txt', '-o', 'a.txt', '--to', 'md'],
      'a.txt is an input and would be overwritten. Use -o or --out-dir.',
    ],
    [['x.md', '--to', 'md'], 'x.md is an input and would be overwritten. Use -o or --out-dir.'],
    [['a.txt', 'a.md', '--to', 'md'], 'a.md is an input and would be overwritten. Use -o or --out-dir.'],
    [
      ['a.txt', '-o', './sub/../a.txt', '--to', 'md'],
      './sub/../a.txt is an input and would be overwritten. Use -o or --out-dir.',
    ],
    [['a.txt', '-o', 'link.md'], 'link.md is an input and would be overwritten. Use -o or --out-dir.'],
    [['a.txt', 'a.text'], 'a.txt and a.text would both be written to a.md. Use -o or --out-dir.'],
    [
      ['a.txt', 'sub/a.txt', '--out-dir', 'out'],
      'a.txt and sub/a.txt would both be written to out/a.md. Use -o or --out-dir.',
    ],
    [['a.txt', 'a.txt'], 'a.txt and a.txt would both be written to a.md. Use -o or --out-dir.'],
    [['a.txt', '-o', 'b.md', '--to', 'md,html'], '-o takes one format. Use --out-dir for several.'],
    [['a.txt', 'x.md', '-o', 'b.md'], '-o takes one input. Use --out-dir for several.'],
    [['a.txt', 'x.md', '-o', '-'], '-o takes one input. Use --out-dir for several.'],
    [['a.txt', '-o', 'b.md', '--out-dir', 'out'], '--output and --out-dir exclude each other.'],
    [
      ['a.txt', '-o', 'b.docx'],
      `The ending of “b.docx” tells no format. Add --to with one of ${formatNames.join(', ')}.`,
    ],
    [['a.txt', '-o', ''], '--output has an empty name.'],
    [['a.txt', '--out-dir', ''], '--out-dir has an empty name.'],
    [['a.txt', '--base='], '--base has an empty name.'],
    [['a.txt', '--report', ''], '--report has an empty name.'],
    [['--files-from', ''], '--files-from has an empty name.'],
    [['a.txt', '--css', ''], '--css has an empty name.'],
    [['a.txt', '--to', 'pdf', '--browser', ''], '--browser has an empty name.'],
    [['-a.txt'], "Unknown option '-a.txt'. The file of that name is ./-a.txt."],
    [[''], 'An input has an empty name. Name a file, or - for standard input.'],
    [['-', '-'], 'Standard input (-) can be read only once.'],
    [['--to', 'md,html'], 'Standard output takes one document in one format. Use --out-dir for several.'],
  ])('article-convert %j', async (args, sentence) => {
    const cwd = folder({
      'a.txt': article,
      'a.text': article,
      'sub/a.txt': article,
      'x.md': 'x',
      'a.md': 'kept',
      '-a.txt': 'x',
    });
    symlinkSync('a.txt', join(cwd, 'link.md'));
    const before = filesIn(cwd);
    const { code, stdout, stderr } = await run(args, { cwd });
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `article-convert: error: ${sentence}\n`,
    });
    expect(filesIn(cwd)).toEqual(before);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(article);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('kept');
  });
});
