/** Lines of credits that say more than names and a day. */
import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';

const text = (...head: string[]) =>
  `${['The tides of the upper lock', ...head].join('\n\n')}\n\nThe harbour office counts boats twice a day, once at low water and once at high water, and writes both numbers down. Nobody reads them.\n`;
const headerOf = (html: unknown) =>
  /<header>\n(.*?)\n<\/header>/s.exec(String(html))![1]!.split('\n').slice(1);
const line = 'Posted by Mara Lindqvist, keeper of the lock';

test('such a line is printed as it stands, on both roads', async () => {
  const { outputs, tree } = await convert(text(line, 'March 3, 2024'), { to: ['html', 'md'] });
  const header = headerOf(outputs.get('html'));
  expect(header).toEqual([
    `<p class="byline">${line}</p>`,
    '<p class="date"><time datetime="2024-03-03">March 3, 2024</time></p>',
  ]);
  expect(tree.data!.removed!.map((one) => one.text)).not.toContain(line);
  const again = await convert(outputs.get('md') as string, { from: 'markdown', to: ['html'] });
  expect(headerOf(again.outputs.get('html'))).toEqual(header);
});

test('names that stand in no such line are printed beside it', async () => {
  const matter = `---\nauthor: ["Jon Brandt", "Mara Lindqvist"]\ncredits: ["${line}"]\n---\n\n# The tides\n\nThey rise.\n`;
  const { outputs } = await convert(matter, { from: 'markdown', to: ['html'] });
  expect(headerOf(outputs.get('html'))).toEqual([
    '<p class="byline"><span class="author">Jon Brandt</span></p>',
    `<p class="byline">${line}</p>`,
  ]);
});

test('a line that says no more is printed in one form for all', async () => {
  const { outputs } = await convert(text('Posted by Mara Lindqvist'), { to: ['html'] });
  expect(headerOf(outputs.get('html'))).toEqual([
    '<p class="byline"><span class="author">Mara Lindqvist</span></p>',
  ]);
});

test('a stated author takes the place of the line of Markdown, too', async () => {
  const { outputs: first } = await convert(text(line), { to: ['md'] });
  const { outputs } = await convert(first.get('md') as string, {
    from: 'markdown',
    to: ['html'],
    authors: ['Jon Brandt'],
  });
  expect(headerOf(outputs.get('html'))).toEqual([
    '<p class="byline"><span class="author">Jon Brandt</span></p>',
  ]);
});

test('a stated author takes the place of the line, which is told of', async () => {
  const { outputs, tree } = await convert(text(line), { to: ['html'], authors: ['Jon Brandt'] });
  expect(headerOf(outputs.get('html'))).toEqual([
    '<p class="byline"><span class="author">Jon Brandt</span></p>',
  ]);
  expect(tree.data!.removed).toContainEqual({ reason: 'override', text: line, start: 29 });
});
