import { expect, it } from 'vitest';
import { swift } from '../../src/parse/text/western.js';

const classes = ['L', 'Lu', 'Ll', 'Lo', 'M', 'N', 'Nd'];
/** All characters, but for halves of pairs. */
const characters = Array.from({ length: 0x11000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

it.each(classes)('finds the same characters of \\p{%s} as Unicode has', (name) => {
  for (const pattern of [new RegExp(`\\p{${name}}`, 'u'), new RegExp(`^[-\\p{${name}}_]$`, 'u')]) {
    const found = swift(pattern);
    expect(characters.filter((char) => found(char).test(char))).toEqual(
      characters.filter((char) => pattern.test(char)),
    );
  }
});

it('takes another pattern for Western letters alone', () => {
  const pattern = /\p{L}+(?:['’]\p{L}+)*/u;
  const words = swift(pattern);
  expect(words('“L’été, déjà…” — 3 €')).not.toBe(pattern);
  expect(words('œuvre')).toBe(pattern);
  expect(words('море')).toBe(pattern);
  expect('l’été'.match(words('l’été'))?.[0]).toBe('l’été');
});

it('leaves brackets within a class and escaped ones as they are', () => {
  const pattern = /[[［\p{N}]\]\p{Lu}/u;
  for (const text of ['[]A', '1]É', '[]a', ']A'])
    expect(swift(pattern)(text).test(text)).toBe(pattern.test(text));
});

it.each([/\P{L}/u, /\p{P}/u, /[\p{sc=Greek}]/u])('refuses what it has no members for: %s', (pattern) => {
  expect(() => swift(pattern)).toThrow(RangeError);
});
