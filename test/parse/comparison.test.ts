import { expect, it } from 'vitest';
import { fromArticle } from '../../src/index.js';

/** An article with many short lines, of which half are held against all of the others and are like none of them. */
const article = (parts: number) =>
  Array.from(
    { length: parts },
    (_, part) => `A ferry for ${part}

It runs at noon, as it did when the harbour was built. It rests at night, and so do those who look after it.

FERRY NUMBER ${part}, WHICH IS MENDED IN THE WET MONTHS
`,
  ).join('\n');

function timeOf(text: string): number {
  const start = performance.now();
  fromArticle(text);
  return performance.now() - start;
}

it('compares short lines in time that grows with the text alone', () => {
  timeOf(article(2000));
  expect(timeOf(article(8000))).toBeLessThan(9 * timeOf(article(2000)));
}, 60_000);
