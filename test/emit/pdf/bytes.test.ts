import { describe, expect, it } from 'vitest';
import * as portable from '../../../src/emit/pdf/finish/bytes.js';
import * as node from '../../../src/node/bytes.js';

const all = Uint8Array.from({ length: 40_000 }, (_, index) => (index * index) % 256);
const text = String.fromCharCode(...all.subarray(0, 1000));

describe.each([
  ['by Node', node, portable],
  ['without Node', portable, node],
])('bytes %s', (_, mine, other) => {
  it('are a character each', () => {
    expect(mine.charactersOf(all)).toBe(other.charactersOf(all));
    expect(mine.charactersOf(all.subarray(3, 9))).toBe(other.charactersOf(all).slice(3, 9));
    expect([...mine.bytesOf(text)]).toEqual([...all.subarray(0, 1000)]);
  });

  it('are packed so that the other unpacks them', () => {
    const packed = mine.packed(all, 4);
    expect(packed.length).toBeLessThan(all.length / 10);
    expect([...other.unpacked(packed)]).toEqual([...all]);
  });

  it('are refused where they are not whole', () => {
    expect(() => mine.unpacked(mine.packed(all, 4).subarray(0, 30))).toThrow();
  });
});
