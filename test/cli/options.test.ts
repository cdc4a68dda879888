/** What the options do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, clean, filesIn, folder, run, warning } from './command.js';

/** The front matter that the options give. */
async function header(...args: string[]): Promise<string> {
  const { stdout, stderr } = await run(args, { stdin: clean });
  expect(stderr).toBe('');
  return /^---\n(.*?)---\n/s.exec(stdout)![1]!;
}

describe('metadata', () => {
  it('is what the text says', async () => {
    expect(await header()).toBe(
      'title: "The Lamp Room Opens Again"\nauthor:\n  - "Ada Brook"\ndate: "2024-03-03"\nlang: "en"\n',
    );
  });

  it('is what is stated, where it is stated', async () => {
    const stated = [
      '--title',
      'The Lamp',
      '--author',
      'Ann Lee',
      '--author',
      'Bo Ek',
      '--date',
      '2024-03-04',
    ];
    expect(await header(...stated, '--lang', 'EN-gb')).toBe(
      'title: "The Lamp"\nauthor:\n  - "Ann Lee"\n  - "Bo Ek"\ndate: "2024-03-04"\nlang: "en-GB"\n',
    );
  });

  it.each([
    [['--date', '2024-02-30'], '--date “2024-02-30” is no day of the form YYYY-MM-DD.'],
    [['--date', 'yesterday'], '--date “yesterday” is no day of the form YYYY-MM-DD.'],
    [['--lang', 'plain english'], '--lang “plain english” is no language tag. Examples: en, pt-BR.'],
    [['--encoding', 'utf-9'], 'There is no encoding “utf-9”. Examples: utf-8, windows-1252, shift_jis.'],
    [['--title', ''], '--title is empty. Leave it out to keep what is found.'],
    [['--author', ' '], '--author is empty. Leave it out to keep what is found.'],
  ])('%j is wrong use', async (args, sentence) => {
    const usage = { code: 2, stdout: '', stderr: `article-convert: error: ${sentence}\n` };
    expect(await run(args, { stdin: clean })).toEqual(usage);
  });

  it('reads bytes in the stated encoding', async () => {
    const { stdout } = await run(['--encoding', 'latin1'], {
      stdin: Buffer.from('Caf\xe9 Noir opens', 'latin1'),
    });
    expect(stdout).toContain('# Café Noir opens');
  });
});

describe('page furniture', () => {
  it('is set aside, which -v tells', async () => {
    const { stdout, stderr } = await run(['-v'], { stdin: clean });
    expect(stdout).not.toContain('Share this article');
    expect(stderr).toBe(
      '<stdin>:20:1: info: Set aside as page chrome: “Share this article”. Use --keep-boilerplate to keep it. (page-chrome)\n',
    );
  });

  it('stays with --keep-boilerplate', async () => {
    expect(await run(['-v', '--keep-boilerplate'], { stdin: clean })).toMatchObject({
      stdout: expect.stringContaining('Share this article'),
      stderr: '',
    });
  });
});

describe('messages', () => {
  it.each([
    [[], warning],
    [['--quiet'], ''],
    [
      ['--verbose'],
      `${warning}a.txt:20:1: info: Set aside as page chrome: “Share this article”. Use --keep-boilerplate to keep it. (page-chrome)\na.txt: wrote a.md\n`,
    ],
  ])('with %j', async (args, stderr) => {
    expect(await run(['a.txt', ...args], { cwd: folder({ 'a.txt': article }) })).toEqual({
      code: 0,
      stdout: '',
      stderr,
    });
  });

  it('with --quiet are errors only', async () => {
    expect(await run(['-q'], { stdin: '' })).toEqual({
      code: 1,
      stdout: '',
      stderr: '<stdin>: error: The input holds no text. (empty-input)\n',
    });
  });

  it.each([
    ['a warning', article, ['--strict'], 3],
    ['a warning that -q hides', article, ['--strict', '--quiet'], 3],
    ['notes only', clean, ['--strict', '--verbose'], 0],
    ['a warning', article, [], 0],
  ])('%s: the exit code with %j', async (_, text, args, code) => {
    const cwd = folder({ 'a.txt': text });
    expect(await run(['a.txt', ...args], { cwd })).toMatchObject({ code });
    expect(filesIn(cwd)).toEqual(['a.md', 'a.txt']);
  });

  it('count for less than a failure: 1, not 3', async () => {
    const cwd = folder({ 'a.txt': article });
    expect(await run(['a.txt', 'missing.txt', '--strict'], { cwd })).toMatchObject({ code: 1 });
  });
});

describe('--explain', () => {
  const explain = async (...args: string[]) => {
    const cwd = folder({ 'a.txt': article });
    const { code, stdout } = await run(['a.txt', '--explain', ...args], { cwd });
    expect(code).toBe(0);
    return { stdout, files: filesIn(cwd) };
  };

  it('prints what was found and the outline, and writes nothing', async () => {
    const { stdout, files } = await explain();
    expect(stdout.split('\n\n').slice(0, 2).join('\n\n')).toBe(`a.txt
  title     The Lamp Room Opens Again
  author    Ada Brook
  date      2024-03-03
  language  en
  encoding  utf-8: the whole input is valid UTF-8

Outline
  The Lamp Room Opens Again
    What the keepers found
    Sources`);
    expect(files).toEqual(['a.txt']);
  });

  it('prints role, evidence with points, and the runner-up of each block, in order', async () => {
    const { stdout } = await explain();
    const blocks = stdout.trimEnd().split('\n\n').slice(2);
    const heads = blocks.map((block) => /^ *(\d+)(?:–\d+)? {2}(\w+)/.exec(block)!.slice(1).join(' '));
    expect(heads).toEqual([
      '1 title',
      '3 byline',
      '5 date',
      '7 paragraph',
      '9 heading',
      '11 paragraph',
      '13 paragraph',
      '15 sources',
      '17 source',
      '18 source',
      '20 chrome',
    ]);
    for (const block of blocks) {
      expect(block).toMatch(/\n {4}[+−]\d+\.\d {2}[a-z].* \([a-z]+\/[a-z-]+\)\n/);
      expect(block).toMatch(/\n {4}next best: [a-z]+.*, \d+\.\d points behind$/);
    }
  });

  it('shows the start of a long line', async () => {
    const { stdout } = await explain();
    expect(stdout).toContain('“The lamp room above the harbour opened to visitors on Satur…”\n');
  });

  it('puts narrow decisions first with -v', async () => {
    const { stdout } = await explain('-v');
    const blocks = stdout.trimEnd().split('\n\n').slice(2);
    const sure = blocks.map((block) => Number(/, (\d+\.\d) points behind/.exec(block)![1]) >= 2);
    expect(sure[0]).toBe(false);
    expect(sure).toEqual([...sure].sort());
  });

  it('writes files, too, when --to asks for them', async () => {
    const { stdout, files } = await explain('--to', 'html');
    expect(stdout).toMatch(/^a\.txt\n/);
    expect(files).toEqual(['a.html', 'a.txt']);
  });

  it('shares standard output with no document', async () => {
    expect(await run(['--explain', '--to', 'md'], { stdin: clean })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'article-convert: error: Standard output takes the document or its explanation. Use -o FILE for the document.\n',
    });
  });
});

describe('help', () => {
  it('says how the command is used, with examples and exit codes', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: article-convert \[options\] \[input\.\.\.\]\n/);
    expect(stdout).toMatch(/\nExamples:\n( {2}.*article-convert .*\n){5,}/);
    expect(stdout).toContain(
      'Exit codes: 0 all done, 1 some input failed, 2 wrong use, 3 warnings under --strict, 130',
    );
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map((match) => match[1]);
    expect(options).toEqual([
      'to',
      'output',
      'out-dir',
      'from',
      'title',
      'author',
      'date',
      'lang',
      'encoding',
      'layout',
      'keep-boilerplate',
      'page-size',
      'browser',
      'explain',
      'strict',
      'quiet',
      'verbose',
      'version',
      'help',
    ]);
  });

  it('says the version', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    [['--tto', 'md'], "Unknown option '--tto'. Did you mean --to?"],
    [['--xyzzy'], "Unknown option '--xyzzy'. See --help."],
    [['-z'], "Unknown option '-z'. See --help."],
    [['--to', 'mdd'], 'There is no format “mdd”. Did you mean md? Formats: md, html, epub, pdf, json.'],
    [['--to', 'docx'], 'There is no format “docx”. Formats: md, html, epub, pdf, json.'],
    [['--to', ','], '--to names no format. Formats: md, html, epub, pdf, json.'],
    [['--to'], "Option '--to <formats>' argument missing. See --help."],
    [['-q', '-v'], "Option '-q, --quiet' cannot be used with option '-v, --verbose'. See --help."],
    [
      ['--from', 'html'],
      "Option '--from <kind>' argument 'html' is invalid. Allowed choices are text, markdown. See --help.",
    ],
  ])('%j is wrong use', async (args, sentence) => {
    const usage = { code: 2, stdout: '', stderr: `article-convert: error: ${sentence}\n` };
    expect(await run(args, { stdin: clean })).toEqual(usage);
  });
});
