/** The options of HTML, through the command. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clean, filesIn, folder, run } from './command.js';

/** The page that a command writes of an article. */
async function page(...args: string[]): Promise<string> {
  const cwd = folder({ 'a.txt': clean, 'a.css': 'p { color: red }', 'b.css': 'p { color: blue }' });
  expect(await run(['a.txt', '--to', 'html', ...args], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  return readFileSync(join(cwd, 'a.html'), 'utf8');
}

it('writes a table of contents where it is asked for', async () => {
  expect(await page()).not.toContain('<nav');
  expect(await page('--toc')).toContain('<nav class="contents"');
  expect(await page('--toc', '--no-toc')).not.toContain('<nav');
});

it('adds stylesheets, or puts them in the place of ours', async () => {
  const styles = (html: string) => html.match(/<style>/g)?.length ?? 0;
  expect(styles(await page())).toBe(1);
  const added = await page('--css', 'a.css', '--css', 'b.css');
  expect(styles(added)).toBe(2);
  expect(added).toContain('p { color: red }\np { color: blue }');
  expect(styles(await page('--css', 'a.css', '--no-default-css'))).toBe(1);
  expect(styles(await page('--no-default-css'))).toBe(0);
});

it('writes the article alone', async () => {
  expect(await page('--fragment')).toMatch(/^<article lang="en">\n.*\n<\/article>\n$/s);
});

it('writes nothing where a stylesheet cannot be read', async () => {
  const cwd = folder({ 'a.txt': clean });
  expect(await run(['a.txt', '--to', 'html', '--css', 'no.css'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'article-convert: error: Cannot read the stylesheet no.css: there is no such file or folder.\n',
  });
  expect(filesIn(cwd)).toEqual(['a.txt']);
});

it('refuses what cannot go together', async () => {
  const cwd = folder({ 'a.txt': clean });
  const { code, stderr } = await run(['a.txt', '--to', 'html', '--css', 'a.css', '--fragment'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('--fragment');
});
