import { expect, test } from 'vitest';
import { isAttributionText } from '../../src/parse/text/attribution.js';

test.each([
  '— Ada Moor',
  '—Ada Moor, keeper of the Outer Light',
  '– Ute Müller, 1932',
  '-- Ada Moor',
  '― 山田花子',
  '— “Songs of the Ferry”, 1911',
  '— J. R. Moor',
])('%j says whose a quotation is', (text) => {
  expect(isAttributionText(text)).toBe(true);
});

test.each([
  ['no dash', 'Ada Moor'],
  ['a hyphen, which is a bullet', '- Ada Moor'],
  ['a question', '— Did it rise?'],
  ['a sentence', '— It rose again, and nobody noticed.'],
  ['two sentences', '— It rose. Then it fell again'],
  ['a second dash, as in speech', '— Yes — she said'],
  ['too much text', `— ${'Ada Moor '.repeat(12)}`],
  ['a number', '— 7'],
])('%s: %j does not', (_, text) => {
  expect(isAttributionText(text)).toBe(false);
});
