/** What the options do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { formats } from '../../src/emit/index.js';
import { article, clean, filesIn, folder, run, warning } from './command.js';

const formatNames = formats.map(({ name }) => name);

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
  layout    a line a block
  encoding  utf-8: the whole input is valid UTF-8

Outline
  The Lamp Room Opens Again
    What the keepers found
    Sources`);
    expect(files).toEqual(['a.txt']);
  });

  it('prints role, evidence with points, and the runner-up of each block, in order', async () => {
    const { stdout } = await explain();
    const blocks = stdout.trimEnd().split('\n\n').slice(2, -1);
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
    const blocks = stdout.trimEnd().split('\n\n').slice(2, -1);
    const sure = blocks.map((block) => Number(/, (\d+\.\d) points behind/.exec(block)![1]) >= 2);
    expect(sure[0]).toBe(false);
    expect(sure).toEqual([...sure].sort());
  });

  it('says what to do about a wrong guess', async () => {
    const { stdout } = await explain();
    expect(stdout.split('\n\n').at(-1)).toMatch(/^If a guess is wrong: --heading-pattern, --layout, /);
  });

  it('says the same as JSON, a line an input', async () => {
    const cwd = folder({ 'a.txt': article, 'b.txt': 'Tides\n\nThey rise.' });
    const { stdout } = await run(['--explain=json', 'a.txt', 'b.txt'], { cwd });
    const [first, second] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      version: 1,
      input: 'a.txt',
      meta: { title: 'The Lamp Room Opens Again', authors: ['Ada Brook'] },
      encoding: { name: 'utf-8' },
      layout: { kind: 'lines' },
    });
    expect(first.blocks).toHaveLength(11);
    expect(first.blocks[4]).toMatchObject({
      role: 'heading',
      firstLine: 9,
      lastLine: 9,
      text: 'What the keepers found',
      evidence: expect.arrayContaining([
        { rule: 'heading/no-stop', points: expect.any(Number), reason: 'does not end like a sentence' },
      ]),
      runnerUp: { role: expect.any(String), margin: expect.any(Number) },
    });
    expect(second).toMatchObject({ input: 'b.txt' });
  });

  it('takes the word behind it for an input, not for its form', async () => {
    const cwd = folder({ json: clean });
    const { stdout } = await run(['--explain', 'json'], { cwd });
    expect(stdout).toMatch(/^json\n {2}title {5}The Lamp Room Opens Again\n/);
  });

  it('has two forms', async () => {
    expect(await run(['--explain=yaml'], { stdin: clean })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Allowed choices are text, json.'),
    });
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
  });

  it('and the README show the same options in the same groups', async () => {
    const { stdout } = await run(['--help']);
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    const helped = [...stdout.matchAll(/^(?:(\w.*):|(?: {2}(-.*?)) {2}.*)$/gm)];
    const shown = [...readme.matchAll(/^\| (?:\*\*(.*)\*\*|`(-.*?)`) \|/gm)];
    const lines = (matches: RegExpExecArray[]) => matches.map(([, title, flags]) => title ?? `  ${flags}`);
    expect(lines(shown)).toEqual(
      lines(helped.filter(([line]) => !/^(?:Usage|Arguments|Examples|Exit)/.test(line))),
    );
  });

  it('says the version', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    [['--tto', 'md'], "Unknown option '--tto'. Did you mean --to?"],
    [['--xyzzy'], "Unknown option '--xyzzy'. See --help."],
    [['-z'], "Unknown option '-z'. See --help."],
    [['--to', 'mdd'], `There is no format “mdd”. Did you mean md? Formats: ${formatNames.join(', ')}.`],
    [['--to', 'docx'], `There is no format “docx”. Formats: ${formatNames.join(', ')}.`],
    [['--to', ','], `--to names no format. Formats: ${formatNames.join(', ')}.`],
    [['--to'], "Option '--to <formats>' argument missing. See --help."],
    [['-q', '-v'], '--quiet and --verbose exclude each other.'],
    [
      ['--from', 'html'],
      "Option '--from <kind>' argument 'html' is invalid. Allowed choices are text, markdown. See --help.",
    ],
  ])('%j is wrong use', async (args, sentence) => {
    const usage = { code: 2, stdout: '', stderr: `article-convert: error: ${sentence}\n` };
    expect(await run(args, { stdin: clean })).toEqual(usage);
  });
});

describe('paper', () => {
  it.each([
    [['--page-size', 'A44'], 'Cannot read the page size “A44”: expected A4, A5, Letter, or'],
    [['--margin', '3 cm'], 'Cannot read the margin “3 cm”: expected one to four lengths'],
    [['--page-size', 'A5', '--margin', '6cm'], 'Cannot set pages of 148 × 210 mm: their margins leave'],
  ])('that cannot be is wrong use: %j', async (args, words) => {
    const { code, stderr } = await run([...args, '--to', 'pdf'], { stdin: clean });
    expect([code, stderr]).toEqual([2, expect.stringContaining(`article-convert: error: ${words}`)]);
  });
});

test('the theme chooses the faces of a page', async () => {
  const faces = async (...args: string[]) =>
    /font-family: "([^"]+)/.exec((await run(['--to', 'html', ...args], { stdin: clean })).stdout)?.[1];
  expect(await faces()).toBe('Source Serif 4');
  expect(await faces('--theme', 'sans')).toBe('Source Sans 3');
});

describe('headings', () => {
  it('have the form that is stated', async () => {
    const { stdout } = await run(['--heading-pattern', '^The repairs'], { stdin: clean });
    expect(stdout).toContain('## The repairs took two winters.');
  });

  it('of a form that is no pattern are wrong use', async () => {
    const sentence =
      'The heading pattern “*” is no regular expression: missing argument to repetition operator: `*`.';
    expect(await run(['--heading-pattern', '*'], { stdin: clean })).toEqual({
      code: 2,
      stdout: '',
      stderr: `article-convert: error: ${sentence} See https://github.com/google/re2/wiki/Syntax.\n`,
    });
  });
});
