/** Texts that repeat a piece, which patterns once took for ever with: each was found so, or by an audit of all patterns. */
import { expect, test } from 'vitest';
import { describeEntry } from '../../src/emit/csl-json/entry.js';
import { isPaintable } from '../../src/emit/epub/cover/letters.js';
import { fromArticle } from '../../src/parse/index.js';
import { within } from './patience.js';

/** Far more than any of them takes, and far less than for ever. */
const ms = 5_000;

const entry = (text: string) => () => describeEntry(text);

test.each<[string, () => unknown]>([
  ['comments of HTML, one behind the other', () => fromArticle(`${'<!---><!--'.repeat(40)} The bell rings.`)],
  ['a title of blanks and marks that the cover cannot paint', () => isPaintable(`${'　־'.repeat(40)}鐘`)],
  ['an entry with small words in a publisher’s name', entry(`London; Quay R ${'de '.repeat(200)}%`)],
])('%s', (_, task) => {
  expect(() => within(ms, task)).not.toThrow();
});
