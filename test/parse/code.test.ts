/** Programs and commands of many kinds, and prose that names them. */
import { describe, expect, it } from 'vitest';
import { fromArticle } from '../../src/parse/index.js';

const told =
  'The tide tables of the harbour are made by a small program that reads the heights of the last year and prints those of the next. It has been kept by three people.';

/** The types of what stands between paragraphs. */
const typesOf = (text: string) =>
  fromArticle(`How the tables are made\n\n${told}\n\nThis is how:\n\n${text}\n\n${told}\n`)
    .children.slice(3, -1)
    .map(({ type }) => type);

describe('code', () => {
  it.each([
    ['a command with an option', 'tides --port north heights.txt'],
    ['a command that many know', 'npm install tide-tables'],
    ['a prompt with a name', 'iex> Tides.next("north")'],
    [
      'a program whose blocks end with a word',
      'def next_tide(port) do\n  port\n  |> heights()\n  |> last()\nend',
    ],
    [
      'settings under a comment',
      '    # where the heights are\n    heights:\n      path: north/heights.txt\n      unit: cm',
    ],
    ['a list of options', '  --port=<name>\n      the harbour\n  --unit=<cm>\n      what heights are in'],
  ])('%s', (_, text) => {
    expect(typesOf(text)).toEqual(['code']);
  });
});

describe('what looks like code and is none', () => {
  it.each([
    'ingredients:',
    'see you at the pier :p',
    'www.tides.example/north/index.html',
    '-apples and pears, and what else there is',
    '--anonymous',
    'date: 12 may',
    'cargo of the ship',
    'so it goes -but not always',
    'Contact: mara_l@tides.example',
    '@old_harbour',
    'https://tides.example/a?from_page=letter',
    '00:00:12 [Bells]',
    'mara> are you there?',
    'la barca -a mio avviso- era vecchia',
    'it is the best thing that anyone can do',
  ])('%s', (line) => {
    expect(typesOf(line)).not.toContain('code');
  });
});

describe('what only names programs', () => {
  it.each([
    [
      'a heading with a call in it',
      `Heights come from next_tide() alone\n\n${told}`,
      ['heading', 'paragraph'],
    ],
    [
      'a sentence with a call in it',
      'The heights come from next_tide() and from nothing else that we know of.',
      ['paragraph'],
    ],
    [
      'a path in a sentence',
      'All of it lies in north/heights.txt, and nobody looks there any more, they say.',
      ['paragraph'],
    ],
  ])('%s', (_, text, types) => {
    expect(typesOf(text)).toEqual(types);
  });
});
