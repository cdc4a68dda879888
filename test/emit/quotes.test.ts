/** The list of quotations. */
import { expect, test } from 'vitest';
import { quotationsIn, renderQuotes } from '../../src/emit/quotes/index.js';
import { enrich } from '../../src/enrich/index.js';
import { fromArticle } from '../../src/parse/index.js';

const inlineIn = (...paragraphs: string[]) =>
  quotationsIn(enrich(fromArticle(['Nets in the bay', ...paragraphs, 'The nets hang there.'].join('\n\n'))));

test('a quotation that is interrupted is one', () => {
  expect(
    inlineIn(
      '“The nets,” said Anna Moor, “are old,” and “so is the bay.” She went on to the other side of it.',
    ),
  ).toMatchObject([{ text: '“The nets,” “are old,”', speaker: 'Anna Moor' }, { text: '“so is the bay.”' }]);
});

test('so is one over several paragraphs', () => {
  const [first, ...others] = inlineIn(
    'On Monday Anna Moor said: “The nets are older than the bay, and older than those who hang them out in it.',
    '“The bay ‘belongs to nobody,’ and least of all to those who fish in it at night.” Then she went on to the sea.',
  );
  expect(first).toMatchObject({
    text: '“The nets are older than the bay, and older than those who hang them out in it.\n\n“The bay ‘belongs to nobody,’ and least of all to those who fish in it at night.”',
    speaker: 'Anna Moor',
  });
  expect(others).toMatchObject([{ text: '‘belongs to nobody,’' }]);
});

test('inline and block quotations with speaker, source and place', () => {
  const article = [
    'Nets in the bay',
    '“The nets are old,” said Anna Moor.[1] They were hung out in the morning and taken in at night, all summer.',
    '> The bay belongs to nobody, and least of all to those who fish in it at night.[1]\n> — Chris Lee',
    'Sources',
    '[1] Moor, A. (2004). Nets. Lobos: Quay Press.',
  ].join('\n\n');
  const lines = renderQuotes(enrich(fromArticle(article)))
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { kind: 'inline', text: '“The nets are old,”', speaker: 'Anna Moor', line: 3, column: 1 },
    {
      kind: 'block',
      text: 'The bay belongs to nobody, and least of all to those who fish in it at night.',
      speaker: 'Chris Lee',
      source: '1',
      line: 5,
      column: 1,
    },
  ]);
});
