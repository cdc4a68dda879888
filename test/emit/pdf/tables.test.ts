import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { fitTables } from '../../../src/emit/pdf/tables.js';
import { keepUnbroken } from '../../../src/emit/pdf/unbroken.js';

const width = 146;
/** The classes of a table with these rows, and its markup. */
function fitted(...rows: string[][]): [classes: unknown, markup: string] {
  const table = h(
    'table',
    rows.map((cells) =>
      h(
        'tr',
        cells.map((text) => h('td', text)),
      ),
    ),
  );
  const page = h('main', table);
  fitTables(page, width);
  keepUnbroken(page, width);
  return [table.properties.className, toHtml(table)];
}

it('leaves words whole that fit beside one another, and those with hyphens', () => {
  const [classes, markup] = fitted(['Station', 'Year'], ['counter-clockwise', '1887']);
  expect(classes).toEqual(['fit', 'whole-words']);
  expect(markup).toContain('<span class="whole">counter-clockwise</span>');
});

it('makes letters smaller where that helps', () => {
  const cells = ['Measurements', 'Instrument', 'Observation', 'Correction', 'Temperature', 'Wind'];
  expect(fitted(cells)[0]).toEqual(['fit', 'whole-words', 'small']);
  expect(fitted([...cells, 'Rain'])[0]).toEqual(['fit', 'whole-words', 'smaller']);
});

it('gives many columns of the smallest letters less room between them', () => {
  const cells = ['Workers', ...Array.from({ length: 8 }, () => 'Frequency')];
  expect(fitted(cells)[0]).toEqual(['fit', 'whole-words', 'smallest']);
});

it('divides behind hyphens before it divides words', () => {
  const cells = Array.from({ length: 7 }, () => 'counter-clockwise-turning');
  const [classes, markup] = fitted(cells);
  expect(classes).toEqual(['fit', 'smallest']);
  expect(markup).not.toContain('whole');
});

it('divides only the words of the widest columns where not all can be whole', () => {
  const years = Array.from({ length: 6 }, () => '1887');
  const [classes, markup] = fitted([...years, 'Überschwemmungsbeobachtungsvereinsvorsitzender'.repeat(2)]);
  expect(classes).toEqual(['fit', 'smallest']);
  expect(markup.match(/<td class="divided">/g)).toHaveLength(1);
  expect(markup).toMatch(/<td class="divided">Über/);
  const all = fitted(Array.from({ length: 30 }, () => 'Observation'))[1];
  expect(all.match(/<td class="divided">/g)).toHaveLength(30);
});

it('takes no address and no line of ideographs for one word', () => {
  const address = `https://gauges.example.org/${'low-passage/'.repeat(12)}`;
  expect(fitted(['Low Passage', address])[0]).toEqual(['fit', 'whole-words']);
  expect(fitted(['港の時刻表を読む人が朝の船を待つあいだに書いたこと'.repeat(3), '十一時'])[0]).toEqual([
    'fit',
    'whole-words',
  ]);
});

it('asks for no room for what spans columns', () => {
  const table = h(
    'table',
    h('tr', h('td', { colSpan: 2 }, 'x'.repeat(200))),
    h('tr', h('td', 'a'), h('td', 'b')),
  );
  fitTables(h('main', table), width);
  expect(table.properties.className).toEqual(['fit', 'whole-words']);
});
