/** Configurations and plugins: formats and transformers of others, loaded by the real command. */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { clean, filesIn, folder, run } from './command.js';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The code of the README that begins with these words. */
const block = (start: string) =>
  [...readme.matchAll(/```\w+\n([\s\S]*?)```/g)]
    .map(([, code]) => code!)
    .find((code) => code.startsWith(start))!;

/** The plugin of the README. */
const wrapped = block('// wrapped-text.js');

/** A plugin that writes a word. */
const word = (name: string, more = '') => `export default {
  name: 'word-of-${name}',
  formats: [{ name: '${name}', extensions: ['${name}'], mediaType: 'text/plain', load: async () => () => '${name}\\n' }],
  ${more}
};`;

/** A folder with a package in its `node_modules`, the example of the project. */
function withDocx(files: Record<string, string>): string {
  const cwd = folder(files);
  mkdirSync(join(cwd, 'node_modules'));
  cpSync(join(root, 'fixtures/plugins/docx'), join(cwd, 'node_modules/article-convert-docx'), {
    recursive: true,
  });
  symlinkSync(root, join(cwd, 'node_modules/article-convert'));
  symlinkSync(join(root, 'node_modules/docx'), join(cwd, 'node_modules/docx'));
  return cwd;
}

const docx = ['--plugin', 'article-convert-docx'];
const documentIn = (bytes: Uint8Array) => new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);

describe('the plugin of the README', () => {
  it('adds a format, with its options, and a transformer that all formats feel', async () => {
    const cwd = folder({
      'a.txt': clean,
      'wrapped-text.js': wrapped,
      'house.css': 'p { color: teal }',
      'package.json': '{"type":"module"}',
      'article-convert.config.json': block('{\n').replace(', "article-convert-docx"', ''),
    });
    expect(await run(['a.txt'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    const text = readFileSync(join(cwd, 'out/a.wrapped.txt'), 'utf8');
    expect(text).toContain('\n1. What the keepers found\n');
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(60);
    expect(text).toContain('visitors on\nSaturday');
    // No word of the text is lost, nor its marks.
    const words = (of: string) => of.replace(/\s+/g, ' ').trim();
    expect(words(text.replace('1. What', 'What'))).toBe(words(clean.replace('Share this article', '')));
    const html = readFileSync(join(cwd, 'out/a.html'), 'utf8');
    expect(html).toContain('1. What the keepers found');
    expect(html).toContain('color: teal');
  });

  it('runs with the command of the README', async () => {
    const cwd = folder({
      'article.txt': clean,
      'wrapped-text.js': wrapped,
      'package.json': '{"type":"module"}',
    });
    const [, command] = /article-convert (article\.txt --plugin .*)/.exec(readme)!;
    expect(await run(command!.split(' '), { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(filesIn(cwd)).toContain('article.wrapped.txt');
  });
});

describe('the example package', () => {
  it('writes DOCX with the whole text, links to the sources, and metadata', async () => {
    const cwd = withDocx({ 'a.txt': clean });
    expect(await run(['a.txt', ...docx, '-o', 'b.docx'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const files = unzipSync(readFileSync(join(cwd, 'b.docx')));
    const text = documentIn(readFileSync(join(cwd, 'b.docx'))).replace(/<[^>]*>/g, '');
    for (const line of clean.split('\n').slice(0, -2)) {
      const escaped = line.replaceAll('&', '&amp;');
      expect(text).toContain(escaped);
    }
    expect(documentIn(readFileSync(join(cwd, 'b.docx')))).toMatch(
      /w:anchor="source-2"[\s\S]*w:name="source-2"/,
    );
    const properties = new TextDecoder().decode(files['docProps/core.xml']);
    expect(properties).toContain('<dc:title>The Lamp Room Opens Again</dc:title>');
    expect(properties).toContain('<dc:creator>Ada Brook</dc:creator>');
  });

  it.each([
    ['threads', ['--jobs', '2', '--report', 'r.jsonl']],
    ['this thread', ['--jobs', '1', '--report', 'r.jsonl']],
  ])('works in %s, and in reports', async (_, args) => {
    const cwd = withDocx({ 'a.txt': clean, 'b.txt': clean, 'c.txt': '' });
    const { code, stderr } = await run(['a.txt', 'b.txt', 'c.txt', ...docx, '--to', 'docx', ...args], {
      cwd,
    });
    expect([code, stderr]).toEqual([1, 'c.txt: error: The input holds no text. (empty-input)\n']);
    const records = readFileSync(join(cwd, 'r.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ status, outputs }) => [status, outputs[0]?.path])).toEqual([
      ['converted', 'a.docx'],
      ['converted', 'b.docx'],
      ['failed', undefined],
    ]);
    expect(documentIn(readFileSync(join(cwd, 'b.docx')))).toContain('The Lamp Room');
  });

  it('streams, merges, and says what it would write', async () => {
    const cwd = withDocx({ 'a.txt': clean, 'b.txt': clean.replace('Lamp', 'Bell') });
    const line = JSON.stringify({ id: 1, text: clean });
    const { stdout } = await run(['--stream', ...docx, '--to', 'docx'], { cwd, stdin: line });
    const { outputs } = JSON.parse(stdout);
    expect(documentIn(Buffer.from(outputs.docx, 'base64'))).toContain('The Lamp Room');
    expect(await run(['a.txt', 'b.txt', ...docx, '--merge', 'all.docx'], { cwd })).toMatchObject({ code: 0 });
    expect(documentIn(readFileSync(join(cwd, 'all.docx')))).toMatch(/The Lamp Room[\s\S]*The Bell Room/);
    expect(await run(['a.txt', ...docx, '--to', 'docx', '--dry-run'], { cwd })).toMatchObject({
      stdout: 'a.txt\ta.docx\n',
    });
  });
});

describe('a configuration', () => {
  const files = { 'a.txt': clean, 'deep/er/b.txt': clean };

  it('is found upwards; its files are named as seen from it', async () => {
    const cwd = folder({ ...files, 'article-convert.config.json': '{"to": "json", "out-dir": "out"}' });
    expect(await run(['b.txt'], { cwd: join(cwd, 'deep/er') })).toMatchObject({ code: 0, stderr: '' });
    expect(filesIn(cwd)).toContain('out/b.json');
  });

  it('is the nearest one', async () => {
    const cwd = folder({
      ...files,
      'article-convert.config.json': '{"to": "json"}',
      'deep/article-convert.config.json': '{"to": "html"}',
    });
    await run(['b.txt'], { cwd: join(cwd, 'deep/er') });
    expect(filesIn(cwd)).toContain('deep/er/b.html');
    expect(filesIn(cwd)).not.toContain('deep/er/b.json');
  });

  it('gives way to what is typed, and to an options file', async () => {
    const config = '{"to": "json", "out-dir": "out", "author": "Ann Lee", "quiet": true, "toc": true}';
    const cwd = folder({
      ...files,
      'article-convert.config.json': config,
      'o.yaml': 'to: epub\nauthor: Bo Ek',
    });
    const outputs = async (...args: string[]) => {
      const { stdout, code } = await run(['a.txt', '--dry-run', ...args], { cwd });
      expect(code).toBe(0);
      return stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[1]!.replace(`${cwd}/`, ''));
    };
    expect(await outputs()).toEqual(['out/a.json']);
    expect(await outputs('--to', 'html')).toEqual(['out/a.html']);
    expect(await outputs('--options-file', 'o.yaml')).toEqual(['out/a.epub']);
    expect(await outputs('--options-file', 'o.yaml', '--to', 'md')).toEqual(['out/a.md']);
    // An option that does not go with one that is typed: --out-dir with -o, --quiet with -v.
    expect(await outputs('-o', 'b.html', '-v', '--no-toc')).toEqual(['b.html']);
    await run(['a.txt', '-o', 'b.md', '--author', 'Cy Orr'], { cwd });
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toContain('author:\n  - "Cy Orr"\ndate');
  });

  it('is one that is named, or none', async () => {
    const cwd = folder({
      ...files,
      'article-convert.config.json': '{"to": "nothing at all"}',
      'other.yaml': 'to: html',
    });
    expect(await run(['a.txt'], { cwd })).toMatchObject({ code: 2 });
    expect(await run(['a.txt', '--no-config'], { cwd })).toMatchObject({ code: 0 });
    expect(await run(['a.txt', '--config', 'other.yaml'], { cwd })).toMatchObject({ code: 0 });
    expect(filesIn(cwd)).toEqual(expect.arrayContaining(['a.md', 'a.html']));
  });

  it('in JavaScript may hold plugins themselves, in threads, too', async () => {
    const cwd = folder({
      ...files,
      'article-convert.config.js': `${word('tide').replace('export default', 'const tide =')}
        export default { to: 'tide', 'out-dir': 'out', jobs: 2, plugins: [tide] };`,
      'package.json': '{"type":"module"}',
    });
    expect(await run(['a.txt', 'deep/er/b.txt'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'out/b.tide'), 'utf8')).toBe('tide\n');
  });

  it.skipIf(process.getuid?.() !== 0)('of somebody else is not taken by itself', async () => {
    const { chownSync } = await import('node:fs');
    const cwd = folder({ ...files, 'article-convert.config.js': 'export default { to: "json" };' });
    const config = join(cwd, 'article-convert.config.js');
    chownSync(config, 12345, 12345);
    expect(await run(['a.txt'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: `article-convert: error: The configuration ${config} belongs to another user. Use --config ${config} to take it, or --no-config to leave it.\n`,
    });
    expect(await run(['a.txt', '--config', config], { cwd })).toMatchObject({ code: 0 });
  });

  it.each([
    ['json', '{"tto": "md"}', "CONFIG: Unknown option '--tto'. Did you mean --to?"],
    ['json', '{"outDir": "x"}', "CONFIG: Unknown option '--outDir'. Did you mean --out-dir?"],
    ['json', '{"plugin": ["x"]}', 'In the options file CONFIG, plugins stand under plugins, as a list.'],
    ['json', '{"plugins": "x"}', 'In the options file CONFIG, plugins is no list of plugins.'],
    ['json', '{"to": ', /^The options file CONFIG is not JSON: .* at line 1, column \d+\.$/],
    ['json', '{"config": "x"}', 'The options file CONFIG names another one.'],
    ['js', 'export const x = 1;', 'The options file CONFIG has no options. Example of a line: to: epub.'],
    [
      'js',
      'const = 3',
      "The options file CONFIG cannot be run: Unexpected token '='. Where, says node --check CONFIG.",
    ],
    [
      'js',
      '\nnull.x',
      "The options file CONFIG cannot be run: Cannot read properties of null (reading 'x') (CONFIG:2:6).",
    ],
  ])('in %s with %s is wrong use', async (ending, content, sentence) => {
    const cwd = folder({ ...files, 'package.json': '{"type":"module"}' });
    const config = join(cwd, `article-convert.config.${ending}`);
    writeFileSync(config, content);
    const { code, stderr } = await run(['a.txt'], { cwd });
    expect(code).toBe(2);
    const told = stderr.replace('article-convert: error: ', '').trimEnd().replaceAll(config, 'CONFIG');
    if (typeof sentence === 'string') expect(told).toBe(sentence);
    else expect(told).toMatch(sentence);
    expect(filesIn(cwd)).not.toContain('a.md');
  });

  it('stands once in a folder', async () => {
    const cwd = folder({ ...files, 'article-convert.config.json': '{}', 'article-convert.config.js': '' });
    const { code, stderr } = await run(['a.txt'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('There are two configurations, ')]);
  });

  it('that is missing is told', async () => {
    expect(await run(['a.txt', '--config', 'missing.json'], { cwd: folder(files) })).toMatchObject({
      code: 2,
      stderr:
        'article-convert: error: Cannot read the options file missing.json: there is no such file or folder.\n',
    });
  });
});

const shape = 'A plugin is an object {name, formats, transformers}, or a function that gives one.';

describe('a plugin', () => {
  it('that is named twice is loaded once', async () => {
    const cwd = folder({
      'a.txt': clean,
      'word.mjs': word('tide'),
      'article-convert.config.json': '{"plugins": ["./word.mjs"]}',
    });
    const { code } = await run(['a.txt', '--plugin', './word.mjs', '--to', 'tide'], { cwd });
    expect(code).toBe(0);
  });

  it('tells messages of its own', async () => {
    const report = `export default {
      name: 'reporter',
      transformers: [() => (tree, file) => { file.message('Hm.', tree.children[2], 'mine:doubt') }],
      formats: [{ name: 'x', extensions: ['x'], mediaType: 'text/plain', load: async () => (tree, options, context) => {
        context.report({ rule: 'x-lossy', severity: 'warning', text: 'Something is left out.' });
        return 'x';
      } }],
    };`;
    const cwd = folder({ 'a.txt': clean, 'p.mjs': report });
    const { code, stderr } = await run(['a.txt', '--plugin', './p.mjs', '--to', 'x', '--strict'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toBe(
      'a.txt:5:1: warning: Hm. (doubt)\na.txt: warning: Something is left out. (x-lossy)\n',
    );
  });

  it('that fails is an error of its input, and the rest goes on', async () => {
    const faulty = word('tide').replace(
      "() => 'tide\\n'",
      "(tree) => tree.children.length > 2 ? null.x : 'short'",
    );
    const cwd = folder({ 'a.txt': clean, 'b.txt': 'Tides\n\nThey rise.', 'p.mjs': faulty });
    const { code, stderr } = await run(['a.txt', 'b.txt', '--plugin', './p.mjs', '--to', 'tide'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^a\.txt: error: The plugin word-of-tide failed: Cannot read properties of null \(reading 'x'\) \(.*p\.mjs:3:\d+\)\. \(plugin\)\n$/,
    );
    expect(filesIn(cwd)).toEqual(['a.txt', 'b.tide', 'b.txt', 'p.mjs']);
  });

  it('that writes nothing is told', async () => {
    const cwd = folder({ 'a.txt': clean, 'p.mjs': word('tide').replace("() => 'tide\\n'", '() => {}') });
    expect(await run(['a.txt', '--plugin', './p.mjs', '--to', 'tide'], { cwd })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The plugin word-of-tide failed: tide is neither text nor bytes'),
    });
  });

  it.each([
    ['a missing file', './none.mjs', '', 'There is no file ./none.mjs for the plugin of that name.'],
    [
      'a missing package',
      'no-such-plugin',
      '',
      'There is no package no-such-plugin for the plugin of that name. Install it with npm install no-such-plugin, or name a file, such as ./plugin.js.',
    ],
    [
      'a file without its dot',
      'p.mjs',
      '',
      'There is no package p.mjs for the plugin of that name. Did you mean the file ./p.mjs?',
    ],
    ['no plugin', './p.mjs', 'export default 3', `The plugin ./p.mjs is no plugin. ${shape}`],
    ['no name', './p.mjs', 'export default {}', `The plugin ./p.mjs has no name. ${shape}`],
    [
      'an unknown part',
      './p.mjs',
      'export default { name: "x", format: [] }',
      `The plugin ./p.mjs has an unknown part, format. Did you mean formats? ${shape}`,
    ],
    [
      'a plugin of unified',
      './p.mjs',
      'export default () => (tree) => tree',
      `The plugin ./p.mjs is a plugin of unified. Put it into the transformers of one. ${shape}`,
    ],
    [
      'a format that is there',
      './p.mjs',
      word('md'),
      'The plugin word-of-md has a format md, and there is one already.',
    ],
    [
      'a format without an emitter',
      './p.mjs',
      'export default { name: "x", formats: [{ name: "y", extensions: ["y"], mediaType: "a/b" }] }',
      'The plugin x has a format, y, without a function load.',
    ],
    [
      'a package that it needs',
      './p.mjs',
      'import "no-such-package"',
      /^The plugin \.\/p\.mjs cannot be run: Cannot find package 'no-such-package' .* Install it with npm install no-such-package\.$/,
    ],
  ])('with %s is wrong use', async (_, name, content, sentence) => {
    const cwd = folder({ 'a.txt': clean, 'p.mjs': content });
    const { code, stderr } = await run(['a.txt', '--plugin', name], { cwd });
    expect(code).toBe(2);
    const told = stderr.replace('article-convert: error: ', '').trimEnd();
    if (typeof sentence === 'string') expect(told).toBe(sentence);
    else expect(told).toMatch(sentence);
  });
});
