/** Lists of sources without labels and without blank lines between their entries, as typewriters and old files have them. */
import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { fromArticle } from '../../src/parse/index.js';

const head = [
  'Why the Harbour Office Counts Its Boats',
  '',
  'The harbour office counts boats twice a day, once at low water and',
  'once at high water, and writes both numbers down. Nobody has ever asked',
  'what for, and the keeper says that nobody will.',
  '',
];

const sourcesOf = (lines: string[]) =>
  fromArticle([...head, ...lines].join('\n'))
    .children.filter(({ type }) => type === 'footnoteDefinition')
    .map((source) => plainText(source));

describe('entries without blank lines between them', () => {
  test('whose further lines are set in', () => {
    const entries = sourcesOf([
      'References',
      '',
      'Moor, A. (2019). Tide tables of the northern harbours and what became',
      '    of them in the years of the long frost. Harbour Press.',
      'Shore, B. “Counting boats.” Journal of Quays 12 (2004): 34–51.',
      'Holm, F., & Lunn, G. (2003). Bells of the quay. In J. Skerry (Ed.),',
      '    Sounds of the coast (pp. 12–40). Salt Books.',
    ]);
    expect(entries.map((entry) => entry.slice(0, 5))).toEqual(['Moor,', 'Shore', 'Holm,']);
    expect(entries[0]).toMatch(/became of them .* Harbour Press\.$/);
  });

  test('whose last lines are as full as all others', () => {
    const entries = sourcesOf([
      'Literatur',
      '',
      'Moor A, Holm F. Gezeitentafeln der nördlichen Häfen und ihr Verbleib in',
      'den Jahren des langen Frosts. Zeitschrift für Kaimauern. 2019;12:34–51.',
      'Strand E. Wer schreibt das auf? Notizen aus einem Hafenamt. Wader Blatt',
      '2011;7:1–19.',
      'Lunn G, Ottery H, Skerry J, Weir D, Marsh C, Shore B. Die Glocken am',
      'Kai. Salz und Brot. 2003;3:12–40.',
      'Weir D. Bienen an der Schleuse. Wade: Schleusenverlag; 1998.',
    ]);
    expect(entries.map((entry) => entry.split(' ')[0])).toEqual(['Moor', 'Strand', 'Lunn', 'Weir']);
  });
});

test('lines of verse that are turned over are no entries', () => {
  const tree = fromArticle(
    [
      ...head,
      'I count the boats at the lock in the evening, and the water that',
      '    carries them,',
      'I count the bees in the thyme on the wall, and the stones that are',
      '    warm from them,',
      'And nobody asks me to write down the numbers, and nobody reads',
      '    them at all,',
    ].join('\n'),
  );
  expect(tree.children.some(({ type }) => type === 'footnoteDefinition')).toBe(false);
});
