import { expect, it } from 'vitest';
import { holdsWords, mayHold, sign, signsOf } from '../../src/parse/text/signs.js';

const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const of = (text: string) => ({ signs: signsOf(text, 0, text.length) });

it.each<[keyof typeof sign, RegExp]>([
  ['digit', /\p{N}/u],
  ['upper', /\p{Lu}/u],
  ['lower', /\p{Ll}/u],
  ['comma', /[,;،，、；]/],
  ['question', /[?？؟]/],
  ['exclamation', /[!！]/],
  ['bracket', /[()[\]（）［］〔〕【】]/],
  ['colon', /[:：]/],
  ['separator', /[|/·•@]/],
  ['bar', /[|│┃║｜]/],
  ['note', /[*†‡§¶¹²³⁰⁴-⁹①-⑳㉑-㉟㊱-㊿]/],
  ['code', /[;{}=<>|&+$#/]/],
  ['stroke', /[-=_–—─━═]/],
  ['tab', /\t/],
  ['control', /[\0-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/],
])('may hold %s wherever it does', (name, pattern) => {
  const missed = characters.filter((char) => pattern.test(char) && !mayHold(of(char), sign[name]));
  expect(missed).toEqual([]);
  expect(mayHold(of('~'), sign[name])).toBe(false);
});

it('tells two blanks from one', () => {
  expect(mayHold(of('the  tide'), sign.gap)).toBe(true);
  expect(mayHold(of('the tide, a tide'), sign.gap)).toBe(false);
});

it('tells what is as long as a checksum from words', () => {
  const checksum = '0123456789abcdef'.repeat(2);
  for (const text of [checksum, `${checksum} a`, `a ${checksum}`])
    expect(mayHold(of(text), sign.endless)).toBe(true);
  expect(mayHold(of(checksum.slice(1)), sign.endless)).toBe(false);
  expect(mayHold(of('a tide comes and another tide goes'), sign.endless)).toBe(false);
});

it('reads the stretch that it is asked about', () => {
  expect(signsOf('1 tide!', 2, 6)).toBe(sign.lower);
});

it('is sure of letters and figures', () => {
  expect(characters.filter((char) => holdsWords(of(char)) && !/[\p{L}\p{N}]/u.test(char))).toEqual([]);
  expect(['A', 'é', '7'].every((text) => holdsWords(of(text)))).toBe(true);
});
