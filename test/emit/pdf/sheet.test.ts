import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../../src/emit/pdf/sheet.js';

describe('sheetOf', () => {
  it.each([
    [undefined, 210, 297],
    ['A5', 148, 210],
    ['Letter', 215.9, 279.4],
    ['148x210mm', 148, 210],
    ['120x180', 120, 180],
    ['6x9in', 152.4, 228.6],
    ['360x540pt', 127, 190.5],
  ])('reads the paper %s', (size, width, height) => {
    const sheet = sheetOf(size);
    expect(sheet.width).toBeCloseTo(width);
    expect(sheet.height).toBeCloseTo(height);
  });

  it('gives a smaller sheet smaller margins', () => {
    expect(sheetOf('A4').margin).toEqual([25, 32, 28, 32]);
    expect(sheetOf('A5').margin).toEqual([18, 22, 20, 22]);
  });

  it.each([
    ['20mm', [20, 20, 20, 20]],
    ['1in 0.5in', [25.4, 12.7, 25.4, 12.7]],
    ['1cm 2cm 3cm', [10, 20, 30, 20]],
    ['10mm 20mm 30mm 40mm', [10, 20, 30, 40]],
  ])('reads the margin %s as CSS does', (margin, expected) => {
    expect(sheetOf('A4', margin).margin).toEqual(expected);
  });

  it.each(['A44', 'a4', '210', '210x', '0x297mm', '210x297km', '3000x200mm', '-1x2mm'])(
    'refuses the paper %s and says what it takes',
    (size) => {
      expect(() => sheetOf(size)).toThrow(
        `Cannot read the page size “${size}”: expected A4, A5, Letter, or a width and a height up to 2000 mm such as 148x210mm.`,
      );
    },
  );

  it.each(['', '20', '-1mm', '1mm 2mm 3mm 4mm 5mm', 'auto', '20px; } body { display: none'])(
    'refuses the margin “%s”',
    (margin) => {
      expect(() => sheetOf('A4', margin)).toThrow(`Cannot read the margin “${margin}”`);
    },
  );

  it('wants room for text', () => {
    expect(() => sheetOf('A4', '90mm')).toThrow(
      'Cannot set pages of 210 × 297 mm: their margins leave less than 40 mm for the text.',
    );
    expect(() => sheetOf('50x50mm')).toThrow('less than 40 mm');
  });
});
