import { expect, it } from 'vitest';
import { swift } from '../../src/parse/text/western.js';

const classes = ['L', 'Lu', 'Ll', 'Lo', 'Lt', 'M', 'N', 'Nd', 'P', 'S'];
/** All characters, but for halves of pairs. */
const characters = Array.from({ length: 0x11000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

it.each(classes)('finds the same characters of \\p{%s} as Unicode has', (name) => {
  for (const source of [`\\p{${name}}`, `^[-\\p{${name}}_]$`]) {
    const [found, pattern] = [swift(source), new RegExp(source, 'u')];
    expect(characters.filter((char) => found(char).test(char))).toEqual(
      characters.filter((char) => pattern.test(char)),
    );
  }
});

it('takes another pattern for Western letters alone', () => {
  const words = swift(String.raw`\p{L}+(?:['’]\p{L}+)*`);
  expect(words('“L’été, déjà…” — 3 €').source).not.toContain('\\p');
  expect(words('œuvre').source).toContain('\\p');
  expect(words('море').flags).toBe('u');
  expect('l’été'.match(words('l’été'))?.[0]).toBe('l’été');
});

it('leaves brackets within a class and escaped ones as they are', () => {
  const source = String.raw`[[［\p{N}]\]\p{Lu}`;
  for (const text of ['[]A', '1]É', '[]a', ']A'])
    expect(swift(source)(text).test(text)).toBe(new RegExp(source, 'u').test(text));
});

it.each(['\\P{L}', '\\p{Sc}', '[\\p{sc=Greek}]'])('refuses what it has no members for: %s', (source) => {
  expect(() => swift(source)('text')).toThrow(RangeError);
});
