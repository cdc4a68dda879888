import { expect, it } from 'vitest';
import { keepHyphens } from '../../../src/emit/pdf/finish/content/hyphens.js';

const textOf = (font: string, glyph: string) => (font === 'F4' && glyph === '00b2' ? '-' : 'a');
const kept = (content: string) => keepHyphens(content, textOf, new Set(['00b2']));
const text = (glyphs: string, y: number, font = 'F4') =>
  `/P <</MCID 0 >>BDC\nBT\n/${font} 11 Tf\n1 0 0 -1 0 ${y} Tm\n${glyphs} Tj\nET\nEMC\n`;
const spoken = '/Span <</ActualText <FEFF002D0020>>>BDC\n<00B2> Tj\nEMC\nET';
const count = (content: string) => kept(content).match(/ActualText/g)?.length ?? 0;

it('has a hyphen at the end of a line stand for itself and a blank', () => {
  expect(kept(text('<00B1> Tj\n5 0 Td <00B2>', 30))).toContain(`5 0 Td ${spoken}`);
  expect(count(text('<00B2>', 30) + text('<00B1>', 52))).toBe(1);
  expect(count(text('<00B2>', 30) + text('<00B2>', 52))).toBe(2);
});

it('knows a hyphen in a font of its own, whose line goes on, and a mark of a citation behind one', () => {
  expect(count(text('<00B2>', 30) + text('<00B1>', 30, 'F5'))).toBe(0);
  expect(count(text('<00B2>', 30) + text('<00B1>', 25, 'F5'))).toBe(0);
});

it.each([
  ['other glyphs', text('<00B1>', 30)],
  ['the same glyph of another font', text('<00B2>', 30, 'F5')],
  ['hyphens within a text', text('<00B2> Tj\n5 0 Td <00B1>', 30)],
  ['what is no part of the text', 'BT\n/F4 11 Tf\n1 0 0 -1 0 30 Tm\n<00B2> Tj\nET\n'],
  ['several glyphs at once', text('<00B100B2>', 30)],
  ['pages without text', 'q\n0 0 m\nQ'],
])('leaves %s alone', (_, content) => {
  expect(kept(content)).toBe(content);
});
