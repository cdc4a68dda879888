/** Completion in the real shells, the manual in the real `man`, options from a file. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { optionGroups } from '../../src/cli/options/index.js';
import { formats } from '../../src/emit/index.js';
import { clean, filesIn, folder, run } from './command.js';

const formatNames = formats.map(({ name }) => name);

const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const longFlags = optionGroups.flatMap(({ options }) =>
  options.map(({ flags }) => /--[\w-]+/.exec(flags)![0]),
);

async function scriptOf(shell: string): Promise<string> {
  const cwd = folder({ 'in/a.txt': clean });
  const { code, stdout } = await run(['--completion', shell]);
  expect(code).toBe(0);
  writeFileSync(join(cwd, 'completion'), stdout);
  return cwd;
}

function ask(program: string, args: string[], cwd: string): string[] {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.split('\n').filter(Boolean);
}

describe.skipIf(!has('bash'))('bash', () => {
  const complete = (cwd: string, ...words: string[]) => {
    const quoted = words.map((word) => `'${word}'`).join(' ');
    const script = `source completion; COMP_WORDS=(article-convert ${quoted}); COMP_CWORD=${words.length}; _article_convert; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return ask('bash', ['--norc', '-c', script], cwd);
  };

  it('completes options and their values', async () => {
    const cwd = await scriptOf('bash');
    const all = complete(cwd, '-');
    expect(all).toEqual(expect.arrayContaining([...longFlags, '-o', '--help', '--version']));
    expect(complete(cwd, 'a.txt', '--log')).toEqual(['--log-format']);
    expect(complete(cwd, '--to', '')).toEqual(formatNames);
    expect(complete(cwd, '--out-dir', '')).toEqual(['in']);
    expect(complete(cwd, '--page-size', 'L')).toEqual(['Letter']);
    // File names are left to bash.
    expect(complete(cwd, '--output', 'a')).toEqual([]);
  });
});

describe.skipIf(!has('fish'))('fish', () => {
  const complete = (cwd: string, line: string) =>
    ask('fish', ['--no-config', '-c', `source completion; complete -C ${JSON.stringify(line)}`], cwd).map(
      (entry) => entry.split('\t')[0]!,
    );

  it('completes options and their values', async () => {
    const cwd = await scriptOf('fish');
    expect(complete(cwd, 'article-convert --')).toEqual(
      expect.arrayContaining([...longFlags, '--help', '--version']),
    );
    expect(complete(cwd, 'article-convert --to ')).toEqual(formatNames.toSorted());
    expect(complete(cwd, 'article-convert --out-dir ')).toEqual(['in/']);
    expect(complete(cwd, 'article-convert i')).toEqual(['in/']);
  });
});

describe.skipIf(!has('zsh') || !has('script'))('zsh', () => {
  it.each([
    ['article-convert --page-size L', 'Letter'],
    ['article-convert --recu', '--recursive'],
    ['article-convert --quiet --out-dir i', 'in/'],
  ])('completes %s to %s', async (line, completed) => {
    const cwd = await scriptOf('zsh');
    const shell = spawn('script', ['-qefc', 'zsh -fi', '/dev/null'], {
      cwd,
      env: { PATH: process.env.PATH, TERM: 'dumb', HOME: cwd },
    });
    let screen = '';
    shell.stdout.setEncoding('utf8').on('data', (chunk) => {
      screen += chunk;
    });
    const shows = (words: string) => vi.waitFor(() => expect(screen).toContain(words), { timeout: 8000 });
    shell.stdin.write('autoload -Uz compinit; compinit -u -D; source ./completion; print ready$((1 + 1))\n');
    await shows('ready2');
    shell.stdin.write(`${line}\t`);
    await shows(completed);
    // What was typed is taken back; an interrupt would throw away what is typed behind it, too.
    shell.stdin.end('\x15exit\n');
    await once(shell, 'close');
  });
});

describe.skipIf(!has('man'))('the manual', () => {
  it('is read by man without a warning, and has every option', () => {
    const page = join(import.meta.dirname, '../../dist/article-convert.1');
    const shown = spawnSync('man', ['--warnings=w', '-l', page], {
      encoding: 'utf8',
      env: { ...process.env, MANWIDTH: '200', MAN_KEEP_FORMATTING: '', LC_ALL: 'C.UTF-8' },
    });
    expect({ status: shown.status, stderr: shown.stderr }).toEqual({ status: 0, stderr: '' });
    for (const flag of longFlags) expect(shown.stdout).toContain(flag);
    expect(shown.stdout).toMatch(/130\s+interrupted/);
  });
});

describe('--options-file', () => {
  it('gives options by their long names; the command line comes after them', async () => {
    const cwd = folder({
      'a.txt': clean,
      'o.yaml': 'to: [md, html]\nout-dir: out\nquiet: true\nstrict: false\nauthor:\n  - Ann Lee\n  - Bo Ek\n',
    });
    expect(await run(['a.txt', '--options-file', 'o.yaml', '--out-dir', 'other'], { cwd })).toMatchObject({
      code: 0,
    });
    expect(filesIn(cwd)).toEqual(['a.txt', 'o.yaml', 'other/a.html', 'other/a.md']);
    expect(readFileSync(join(cwd, 'other/a.md'), 'utf8')).toContain('  - "Ann Lee"\n  - "Bo Ek"\n');
  });

  it.each([
    ['tto: md', "o.yaml: Unknown option '--tto'. Did you mean --to?"],
    ['quiet: yes please', 'o.yaml: --quiet takes no value.'],
    ['to: mdd', `There is no format “mdd”. Did you mean md? Formats: ${formatNames.join(', ')}.`],
    ['a: [', /^The options file o\.yaml is not YAML: .*at line 1, column \d+\.$/],
    ['- to', 'The options file o.yaml has no options. Example of a line: to: epub.'],
    ['to: {md: 1}', 'In the options file o.yaml, to is no value.'],
    ['options-file: o.yaml', 'The options file o.yaml names another one.'],
  ])('%s is wrong use', async (content, sentence) => {
    const cwd = folder({ 'a.txt': clean, 'o.yaml': content });
    const { code, stderr } = await run(['a.txt', '--options-file', 'o.yaml'], { cwd });
    expect(code).toBe(2);
    const told = stderr.replace('article-convert: error: ', '').trimEnd();
    if (typeof sentence === 'string') expect(told).toBe(sentence);
    else expect(told).toMatch(sentence);
    expect(filesIn(cwd)).toEqual(['a.txt', 'o.yaml']);
  });

  it('is told where it is missing', async () => {
    expect(await run(['a.txt', '--options-file', 'missing.yaml'], { cwd: folder() })).toMatchObject({
      code: 2,
      stderr:
        'article-convert: error: Cannot read the options file missing.yaml: there is no such file or folder.\n',
    });
  });
});
