import { expect, it } from 'vitest';
import { sourceDate } from '../../src/node/source-date.js';

it.each([
  ['0', 0],
  ['1735689600', 1735689600],
  ['', undefined],
  [undefined, undefined],
])('reads SOURCE_DATE_EPOCH=%s', (SOURCE_DATE_EPOCH, date) => {
  expect(sourceDate({ SOURCE_DATE_EPOCH })).toEqual(date);
});

it.each(['-1', 'soon', '1735689600.5', ' 1', '9'.repeat(30)])('refuses SOURCE_DATE_EPOCH=%s', (text) => {
  expect(() => sourceDate({ SOURCE_DATE_EPOCH: text })).toThrow(
    `Cannot read SOURCE_DATE_EPOCH “${text}”: expected whole seconds since 1970, such as 1735689600.`,
  );
});
