/** `--citations`: notes, links, or as printed. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';

const article = [
  'Nets in the bay',
  'It rose [1] and fell.[2] The nets were hung out in the morning and taken in at night, all summer long.',
  'Sources',
  '[1] Moor, A. (2004). Nets. Lobos: Quay Press.',
  '[2] Lee, C. (2006). Bells. Lobos: Quay Press.',
].join('\n\n');

async function written(citations?: 'footnotes' | 'links' | 'plain'): Promise<string[]> {
  const { outputs } = await convert(article, { to: 'md', citations });
  return (outputs.get('md') as string).split('\n').filter((line) => /rose|Moor/.test(line));
}

test('notes', async () => {
  const [text, source] = await written();
  expect(text).toMatch('It rose [^1] and fell.[^2] The');
  expect(source).toMatch(/^\[\^1\]: Moor/);
});

test('links', async () => {
  const [text, source] = await written('links');
  expect(text).toMatch('It rose [\\[1\\]](#source-1) and fell.[\\[2\\]](#source-2) The');
  expect(source).toMatch(/^- \\?\[1\\?\] <a id="source-1"><\/a>Moor/);
});

test('as printed, and found again', async () => {
  const [text, source] = await written('plain');
  expect(text?.replaceAll('\\', '')).toMatch('It rose [1] and fell.[2] The');
  expect(source?.replaceAll('\\', '')).toMatch('- [1] Moor');
});

test.each(['tide-mills', 'rain-gauges', 'moon-and-tide-ja'])(
  '%s: text to plain Markdown to HTML is text to HTML',
  async (name) => {
    const input = readFileSync(new URL(`../../fixtures/${name}/input.txt`, import.meta.url));
    const { outputs } = await convert(input, { to: ['md', 'html'], citations: 'plain' });
    const back = await convert(outputs.get('md')!, { to: 'html', from: 'markdown' });
    expect(back.outputs.get('html')).toBe(outputs.get('html'));
  },
);

test('entries without labels may stand before labelled ones, and a word in brackets is no label among them', async () => {
  const list = [
    '- \\[Anon.] Tides of the north. Lobos: Quay Press, 1999.',
    '- Moor, A. (2004). Nets. Lobos: Quay Press.',
    '- \\[9] Lee, C. (2006). Bells. Lobos: Quay Press.',
  ];
  const { tree } = await convert(`# Nets\n\nIt rose.\n\n## Sources\n\n${list.join('\n')}\n`, {
    to: 'md',
    from: 'markdown',
  });
  const entries = tree.children.filter((node) => node.type === 'footnoteDefinition');
  expect(entries.map(({ label }) => label)).toEqual([undefined, undefined, '9']);
});
