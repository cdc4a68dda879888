/**
 * Markdown that others write, against its golden files, which `npm run fixtures` rewrites.
 *
 * `NAME.md` is the input; `NAME.out.md`, `NAME.html` and `NAME.messages.txt` are what we give and tell.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.js';
import { picturesIn } from '../../src/node/pictures.js';

const folder = new URL('../../fixtures/markdown/', import.meta.url);
const names = readdirSync(folder).flatMap((name) => /^([^.]+)\.md$/.exec(name)?.[1] ?? []);
const context = { readPicture: picturesIn(fileURLToPath(folder)) };
const to = ['md', 'html', 'epub'];

const converted = (markdown: string) => convert(markdown, { from: 'markdown', to }, context);

describe.each(names)('%s', (name) => {
  const file = (ending: string) => new URL(`${name}.${ending}`, folder);
  const input = readFileSync(file('md'), 'utf8');

  it('gives its golden files', async () => {
    const { outputs, messages } = await converted(input);
    const told = messages.map(({ line, column, reason }) => `${line}:${column}: ${reason}\n`);
    expectGolden(file('out.md'), outputs.get('md') as string);
    expectGolden(file('html'), bodyOf(outputs.get('html') as string));
    expectGolden(file('messages.txt'), told.join(''));
  });

  it('gives the same from the Markdown that we write of it', async () => {
    const { outputs } = await converted(input);
    const again = await converted(outputs.get('md') as string);
    for (const format of to) expect(again.outputs.get(format)).toEqual(outputs.get(format));
  });
});

/** Without the style sheet, which has tests of its own, and the bytes of pictures. */
const bodyOf = (html: string) =>
  html.replace(/<style>[\s\S]*?<\/style>\n?/, '').replace(/(?<=base64,)[\w+/=]+/g, '…');

function expectGolden(path: URL, content: string): void {
  if (process.env.UPDATE_FIXTURES) writeFileSync(path, content);
  expect(content).toBe(readFileSync(path, 'utf8'));
}
