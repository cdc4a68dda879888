/** Pictures in Markdown, through the command. */
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { folder, run } from './command.js';

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);

/** The page of a text with a picture, and what was told. */
async function convertWith(address: string, definition = '') {
  const cwd = folder();
  for (const name of ['in', 'in/pictures']) mkdirSync(join(cwd, name));
  for (const name of ['out.png', 'in/a.png', 'in/pictures/a gull.png']) writeFileSync(join(cwd, name), dot);
  writeFileSync(join(cwd, 'in/words.png'), 'no picture');
  writeFileSync(join(cwd, 'in/huge.png'), dot);
  truncateSync(join(cwd, 'in/huge.png'), 10_000_001);
  symlinkSync('../out.png', join(cwd, 'in/link.png'));
  const picture = definition ? '![A gull][g]' : `![A gull](${address})`;
  writeFileSync(join(cwd, 'in/a.md'), `# Gulls\n\nThey came ${picture} at dawn.\n\n${definition}\n`);
  const { code, stderr } = await run(['in/a.md', '--to', 'html'], { cwd });
  expect(code).toBe(0);
  return { html: readFileSync(join(cwd, 'in/a.html'), 'utf8'), stderr };
}

const embedded = `They came <img src="data:image/png;base64,${dot.toString('base64')}" alt="A gull"> at dawn.`;

it.each([
  ['a.png', ''],
  ['./pictures/a%20gull.png?size=2#x', ''],
  [`data:image/png;base64,${dot.toString('base64')}`, ''],
  ['', '[g]: a.png'],
])('embeds the picture at %s %s', async (address, definition) => {
  const { html, stderr } = await convertWith(address, definition);
  expect(html).toContain(embedded);
  expect(stderr).not.toContain('picture');
});

it.each([
  ['../out.png', 'it lies outside of the folder of the input'],
  ['link.png', 'it lies outside of the folder of the input'],
  ['/etc/hostname', 'it lies outside of the folder of the input'],
  ['gone.png', 'there is no such file'],
  ['huge.png', 'it is larger than 10 MB'],
  ['words.png', 'it is no JPEG, PNG, GIF or WebP picture'],
  ['https://example.org/a.png', 'it is no file beside the input'],
  ['//example.org/a.png', 'it is no file beside the input'],
  ['data:text/html,hello', 'it is no file beside the input'],
])('says what %s shows, and why it is not there', async (address, reason) => {
  const { html, stderr } = await convertWith(address);
  expect(html).toContain('They came A gull at dawn.');
  expect(stderr).toContain(
    `in/a.md:3:11: warning: The picture ${address} is left out, and only its description stands there: ${reason}. (picture-left-out)`,
  );
});

it('has a picture in a book once, as a file, and says what the pictures are', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'a.png'), dot);
  const text = '# Gulls\n\n![A gull](a.png) and ![the same](./a.png).\n\n<img src="a.png" alt="Again">\n';
  writeFileSync(join(cwd, 'a.md'), text);
  expect(await run(['a.md', '--to', 'epub'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  const files = unzipSync(readFileSync(join(cwd, 'a.epub')));
  const pictures = Object.keys(files).filter((name) => name.endsWith('.png'));
  expect(pictures).toEqual(['EPUB/picture-1.png']);
  expect(Buffer.from(files['EPUB/picture-1.png']!)).toEqual(dot);
  const page = strFromU8(files['EPUB/article.xhtml']!);
  expect(page.match(/<img src="picture-1.png" alt="[^"]+" ?\/>/g)).toHaveLength(3);
  expect(page).not.toContain('data:');
  const opf = strFromU8(files['EPUB/package.opf']!);
  expect(opf).toContain('<item id="picture-1-png" href="picture-1.png" media-type="image/png" />');
  expect(opf).toMatch(/schema:accessMode">visual<.*schema:accessibilityFeature">alternativeText</s);
  expect(opf).toContain('Its pictures are described.');
});
