/** The list of quotations. */
import { expect, test } from 'vitest';
import { renderQuotes } from '../../src/emit/quotes/index.js';
import { enrich } from '../../src/enrich/index.js';
import { fromArticle } from '../../src/parse/index.js';

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
