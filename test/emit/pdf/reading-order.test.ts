import { describe, expect, it } from 'vitest';
import { glyphsIn } from '../../../src/emit/pdf/finish/content/glyphs.js';
import { operations } from '../../../src/emit/pdf/finish/content/operations.js';
import { inReadingOrder } from '../../../src/emit/pdf/finish/content/reading-order.js';

/** Words as single glyphs, each the code of a letter of them. */
const letters: Record<string, string> = { '05d0': 'א', '05d1': 'ב', '05d2': 'ג' };
const textOf = (_: string, glyph: string) =>
  letters[glyph] ?? String.fromCharCode(Number.parseInt(glyph, 16));
const digits = (text: string) =>
  Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** A text object, as a browser writes it. */
const word = (text: string, x: number, y = 100) =>
  `BT\n/F1 12 Tf\n1 0 0 -1 ${x} ${y} Tm\n<${digits(text)}> Tj\nET\n`;
const tagged = (id: number, ...objects: string[]) => `/P <</MCID ${id} >>BDC\n${objects.join('')}EMC\n`;

const shown = (content: string) =>
  [...operations(inReadingOrder(content, textOf))]
    .filter(({ operator }) => operator === 'Tj')
    .flatMap(({ operands }) => glyphsIn(operands[0]!).map((glyph) => textOf('F1', glyph)))
    .join('');

describe('inReadingOrder', () => {
  it('begins a line at its right end', () => {
    expect(shown(tagged(0, word('ג', 10), word(' ', 20), word('ב', 30), word('.', 40), word('א', 50)))).toBe(
      'א.ב ג',
    );
  });

  it('keeps lines in their order', () => {
    const lines = [word('ב', 10, 100), word('א', 20, 100), word('ג', 10, 120)];
    expect(shown(tagged(0, ...lines))).toBe('אבג');
  });

  it('leaves names and numbers behind them from left to right, and numbers by themselves where they stand', () => {
    const line = [word('ב', 10), word('Lee', 20), word(' ', 40), word('1887', 50), word('א', 80)];
    expect(shown(tagged(0, ...line))).toBe('אLee 1887ב');
    expect(shown(tagged(0, word('15', 10), word(' ', 20), word('2021', 30), word('א', 60)))).toBe('א2021 15');
  });

  it('puts the tagged parts of a line in order, with a mark that is set higher', () => {
    expect(shown(tagged(0, word('ב', 10)) + tagged(1, word('2', 20, 96)) + tagged(2, word('א', 30)))).toBe(
      'א2ב',
    );
  });

  it('puts what stands for one text behind the letters before it, and leaves each glyph where it is', () => {
    const object = `BT
/ReversedChars BMC
/Span <</ActualText <feff05d1> >> BDC
/F1 12 Tf
1 0 0 -1 10 100 Tm
<05b1> Tj
2 0 Td <05d1> Tj
EMC
5 .5 Td <05d0> Tj
EMC
ET
`;
    expect(inReadingOrder(object, textOf).split('\n').filter(Boolean)).toEqual([
      'BT',
      '/ReversedChars BMC',
      '/F1 12 Tf',
      '1 0 0 -1 17 99.5 Tm <05d0> Tj',
      '/Span <</ActualText <feff05d1> >> BDC',
      '1 0 0 -1 10 100 Tm <05b1> Tj',
      '1 0 0 -1 12 100 Tm <05d1> Tj',
      'EMC',
      'EMC',
      'ET',
    ]);
  });

  it.each([
    ['cells beside one another', tagged(0, word('א', 50)) + tagged(1, word('ב', 10))],
    ['lines that something stands between', `${word('א', 10)}0 0 1 1 re f\n${word('ב', 20)}`],
    ['artifacts', `/Artifact BMC\n${word('א', 10)}${word('ב', 20)}EMC\n`],
    ['what a browser does not write', `${word('א', 10).replace('<', '3 Tr <')}${word('ב', 20)}`],
    ['text from left to right', tagged(0, word('Lee', 10), word(' ', 20), word('Moor', 30))],
  ])('leaves alone: %s', (_, content) => {
    expect(inReadingOrder(content, textOf).replace(/\s+/g, ' ').trim()).toBe(
      content.replace(/\s+/g, ' ').trim(),
    );
  });
});

it('reads the glyphs of a string however it is written', () => {
  expect(glyphsIn('<05D00007>')).toEqual(['05d0', '0007']);
  expect(glyphsIn('(\\005\\320\\0\\n\\(a\\\n)')).toEqual(['05d0', '000a', '2861']);
});
