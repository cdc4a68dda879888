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

/** The shortest of three: what else the machine does makes each longer. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    fromArticle(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

it('compares short lines in time that grows with the text alone', () => {
  expect(timeOf(article(4000))).toBeLessThan(9 * timeOf(article(1000)));
}, 60_000);
