import { expect, it } from 'vitest';
import { usualTimeout } from '../../src/node/printer.js';

it.each([
  [100, 60_000],
  [1_000_000, 60_000],
  [2_500_000, 150_000],
])('gives a document of %i characters %i milliseconds', (length, milliseconds) => {
  expect(usualTimeout('x'.repeat(length))).toBe(milliseconds);
});
