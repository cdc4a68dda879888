import { expect, it } from 'vitest';
import { keepHyphens } from '../../../src/emit/pdf/finish/content/hyphens.js';

const textOf = (font: string, glyph: string) => (font === 'F4' && glyph === '00b2' ? '-' : 'a');
const kept = (content: string) => keepHyphens(content, textOf, new Set(['00b2']));
const line = (glyphs: string, font = 'F4') =>
  `/P <</MCID 0 >>BDC\nBT\n/${font} 11 Tf\n${glyphs} Tj\nET\nEMC\n`;
const spoken = '/Span <</ActualText <FEFF002D0020>>>BDC\n<00B2> Tj\nEMC\nET';

it('has a hyphen at the end of a line stand for itself and a blank', () => {
  expect(kept(line('<00B1> Tj\n5 0 Td <00B2>'))).toContain(`5 0 Td ${spoken}`);
  expect(kept(line('<00B1>') + line('<00B2>')).match(/ActualText/g)).toHaveLength(1);
});

it.each([
  ['other glyphs', line('<00B1>')],
  ['the same glyph of another font', line('<00B2>', 'F5')],
  ['hyphens within a line', line('<00B2> Tj\n5 0 Td <00B1>')],
  ['what is no part of the text', 'BT\n/F4 11 Tf\n<00B2> Tj\nET\n'],
  ['several glyphs at once', line('<00B100B2>')],
  ['pages without text', 'q\n0 0 m\nQ'],
])('leaves %s alone', (_, content) => {
  expect(kept(content)).toBe(content);
});
