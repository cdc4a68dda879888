/** The options of EPUB, through the command. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { clean, filesIn, folder, run } from './command.js';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);

/** The files of the book that a command writes of an article. */
async function book(...args: string[]) {
  const cwd = folder({ 'a.txt': clean, 'cover.png': png, 'a.css': 'p { color: red }' });
  expect(await run(['a.txt', '--to', 'epub', ...args], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  return unzipSync(readFileSync(join(cwd, 'a.epub')));
}

it('draws a cover, or takes the picture that is named', async () => {
  expect(strFromU8((await book())['EPUB/cover.svg']!)).toContain('The Lamp');
  expect((await book('--cover', 'cover.png'))['EPUB/cover.png']).toEqual(png);
});

it('adds stylesheets', async () => {
  expect(strFromU8((await book('--css', 'a.css'))['EPUB/user.css']!)).toBe('p { color: red }');
});

it.each([
  ['no.png', 'Cannot read the cover no.png: there is no such file or folder.'],
  ['a.txt', 'The cover a.txt is no JPEG, PNG, GIF or WebP picture.'],
])('writes nothing where the cover is no picture: %s', async (cover, sentence) => {
  const cwd = folder({ 'a.txt': clean });
  expect(await run(['a.txt', '--to', 'epub', '--cover', cover], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: `article-convert: error: ${sentence}\n`,
  });
  expect(filesIn(cwd)).toEqual(['a.txt']);
});
