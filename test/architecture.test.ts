/** Who may import whom, as `src/README.md` says; held on the sources, so that a wrong import fails by its name. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => /\.c?ts$/.test(path));

/** Rooms, most particular first, and the rooms that each may use besides itself. `article`, `later`, `messages` and `tree` are free. */
const rooms: Record<string, string[]> = {
  'parse/words': [],
  'parse/text': [],
  'parse/regions': ['parse/text', 'parse/words'],
  'parse/recognise': ['parse/regions', 'parse/text', 'parse/words'],
  'parse/decide': ['parse/recognise'],
  'parse/build': ['parse/decide', 'parse/regions', 'parse/text'],
  parse: ['parse/build', 'parse/decide', 'parse/recognise', 'parse/regions', 'parse/text', 'parse/words'],
  'markdown-in': ['parse/text', 'parse/words'],
  enrich: ['parse/text', 'parse/words'],
  'emit/html': ['emit'],
  'emit/epub': ['emit', 'emit/html'],
  'emit/pdf': ['emit', 'emit/html'],
  'emit/markdown': ['emit'],
  'emit/json': ['emit', 'emit/csl-json'],
  'emit/csl-json': ['emit', 'parse/text', 'parse/words'],
  'emit/quotes': ['emit'],
  emit: ['emit/markdown', 'emit/html', 'emit/epub', 'emit/pdf', 'emit/json', 'emit/csl-json', 'emit/quotes'],
  plugins: [
    'parse',
    'markdown-in',
    'enrich',
    'emit',
    'emit/markdown',
    'emit/html',
    'emit/epub',
    'emit/pdf',
    'emit/json',
  ],
  node: ['convert', 'emit'],
  cli: ['convert', 'extend', 'merge', 'emit', 'emit/epub', 'emit/pdf', 'emit/quotes', 'node', 'parse/text'],
  merge: [],
  convert: ['plugins', 'emit', 'enrich', 'extend', 'parse/text'],
  extend: ['emit'],
  index: [
    'convert',
    'extend',
    'merge',
    'plugins',
    'parse',
    'markdown-in',
    'enrich',
    'emit',
    'emit/markdown',
    'emit/html',
    'emit/epub',
    'parse/text',
  ],
  article: [],
  later: [],
  messages: [],
  tree: [],
};
const free = ['article', 'later', 'messages', 'tree'];

const roomOf = (path: string) =>
  Object.keys(rooms).find((room) => path === `${room}.ts` || path.startsWith(`${room}/`));

const importsOf = (path: string) =>
  [...readFileSync(join(src, path), 'utf8').matchAll(/(?:from |import\()'([^']+)'/g)].map(
    (match) => match[1]!,
  );

it.each(files)('%s imports only what its room may', (path) => {
  const room = roomOf(path);
  expect(room, 'every file lies in a room of the list').toBeDefined();
  const wrong = importsOf(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(src, resolve(src, dirname(path), name)).replace(/\.js$/, '.ts'))
    .filter((target) => {
      const other = roomOf(target)!;
      return other !== room && !free.includes(other) && !rooms[room!]!.includes(other);
    });
  expect(wrong).toEqual([]);
});

it.each(files.filter((path) => !/^(?:node|cli)\//.test(path)))(
  '%s runs in a browser, too: nothing of Node in it',
  (path) => {
    expect(importsOf(path).filter((name) => name.startsWith('node:'))).toEqual([]);
    expect(readFileSync(join(src, path), 'utf8')).not.toMatch(
      /\bprocess\.(?:env|cwd|argv|exit|std)|\bBuffer\b/,
    );
  },
);

it('names the browser driver in one file and the argument parser in one', () => {
  const users = (name: string) =>
    files.filter((path) => importsOf(path).some((from) => from === name || from.startsWith(`${name}/`)));
  expect(users('puppeteer')).toHaveLength(1);
  expect(users('commander')).toHaveLength(1);
});
