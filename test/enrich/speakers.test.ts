/** Who says an inline quotation. */

import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { InlineQuote } from '../../src/article.js';
import { enriched, paragraph } from './tree.js';

function speakersIn(value: string): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  visit(enriched(paragraph(value)).tree, 'inlineQuote', (node: InlineQuote) => {
    found.push(node.data?.speaker);
  });
  return found;
}

test.each([
  ['“The bees left,” said Anna Moor.', 'Anna Moor'],
  ['“The bees left,” Moor said, and sat down.', 'Moor'],
  ['Anna van der Moor writes: “The bees left.”', 'Anna van der Moor'],
  ['On Monday old Moor said, “The bees left.”', 'Moor'],
  ['„Die Bienen sind fort“, sagte Anna Moor.', 'Anna Moor'],
  ['« Les abeilles sont parties », explique Anne Maure.', 'Anne Maure'],
  ['«Пчёлы улетели», сказал Иван Петров.', 'Иван Петров'],
  ['“Las abejas se fueron”, dijo Ana Moro.', 'Ana Moro'],
])('%s', (input, speaker) => {
  expect(speakersIn(input)).toEqual([speaker]);
});

test.each([
  ['a pronoun', 'She said, “The bees left.”'],
  ['a pronoun behind it', '“The bees left.” They said more.'],
  ['a place', '„Haus am Meer“, in Berlin gebaut'],
  ['a word that only begins like a verb', '“The bees left,” saidi Anna Moor'],
  ['two names', 'Anna Moor said “the bees left,” wrote Chris Lee.'],
  ['nobody', 'The sign “Bees” hung there.'],
])('no speaker: %s', (_, input) => {
  expect(speakersIn(input)).toEqual([undefined]);
});
