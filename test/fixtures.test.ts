/**
 * Every fixture against its hand-written outline and its golden files.
 *
 * `outline.txt` is the truth and written by hand; `output.md` and `output.html` are what we give, rewritten by
 * `npm run fixtures` and read over in the diff.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convert } from '../src/convert.js';
import { enrich } from '../src/enrich/index.js';
import { fromArticle } from '../src/parse/index.js';
import { outlineOf } from './outline.js';

const folder = new URL('../fixtures/', import.meta.url);
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && !['citations', 'markdown', 'plugins'].includes(entry.name) ? [entry.name] : [],
);

describe.each(names)('%s', (name) => {
  const file = (path: string) => new URL(`${name}/${path}`, folder);
  const input = readFileSync(file('input.txt'));

  it('is what a person says it is', () => {
    const truth = readFileSync(file('outline.txt'), 'utf8').replace(/^#.*\n/gm, '');
    expect(outlineOf(enrich(fromArticle(input)))).toBe(truth);
  });

  it('gives its golden files', async () => {
    const { outputs } = await convert(input, { to: ['md', 'html'] });
    expectGolden(file('output.md'), outputs.get('md') as string);
    expectGolden(file('output.html'), bodyOf(outputs.get('html') as string));
  });

  it('gives the same HTML by way of Markdown', async () => {
    const direct = await convert(input, { to: ['md', 'html'] });
    const again = await convert(direct.outputs.get('md')!, { to: 'html', from: 'markdown' });
    expect(again.outputs.get('html')).toBe(direct.outputs.get('html'));
  });

  it('gives the same bytes twice', async () => {
    const to = ['md', 'html', 'epub', 'json'];
    const [one, two] = [await convert(input, { to }), await convert(input, { to })];
    for (const format of to) expect(one.outputs.get(format)).toEqual(two.outputs.get(format));
  });
});

/** The style sheet is the same everywhere and has tests of its own. */
const bodyOf = (html: string) => html.replace(/<style>[\s\S]*?<\/style>\n?/, '');

function expectGolden(path: URL, content: string): void {
  if (process.env.UPDATE_FIXTURES) writeFileSync(path, content);
  expect(content).toBe(readFileSync(path, 'utf8'));
}
