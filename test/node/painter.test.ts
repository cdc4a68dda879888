import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { paint } from '../../src/node/painter.js';

const require = createRequire(import.meta.url);
const installed = (() => {
  try {
    return require('@resvg/resvg-js') !== undefined;
  } catch {
    return false;
  }
})();

const drawing = (word: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 90" font-family="'Noto Serif', 'Noto Naskh Arabic'"><text y="40">${word}</text></svg>`;

test.skipIf(!installed)(
  'paints words in our own fonts, as wide as shops ask (needs @resvg/resvg-js)',
  async () => {
    const [words, arabic, none] = await Promise.all(['Tide', 'مدّ', ''].map((word) => paint(drawing(word))));
    expect(Buffer.from(words!.subarray(1, 4)).toString()).toBe('PNG');
    expect(Buffer.from(words!).readUInt32BE(16)).toBe(1200);
    expect(words).toEqual(await paint(drawing('Tide')));
    for (const painted of [words!, arabic!]) expect(painted.length).toBeGreaterThan(none!.length);
  },
);
