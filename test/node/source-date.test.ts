import { expect, it } from 'vitest';
import { sourceDate } from '../../src/node/source-date.js';

it.each([
  ['0', 0],
  ['1735689600', 1735689600],
  ['', undefined],
  ['-1', undefined],
  ['soon', undefined],
  ['9'.repeat(30), undefined],
  [undefined, undefined],
])('reads SOURCE_DATE_EPOCH=%s', (SOURCE_DATE_EPOCH, date) => {
  expect(sourceDate({ SOURCE_DATE_EPOCH })).toEqual(date);
});
