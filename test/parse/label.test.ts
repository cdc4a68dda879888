import { describe, expect, test } from 'vitest';
import { bareLabelOf, isBullet, labelOf, plainDigits, quotePrefix } from '../../src/parse/text/label.js';

test.each([
  ['[1] Tides', '[1]', '[1]', '1', 1],
  ['[12]: Tides', '[12]', '[1]', '12', 12],
  ['［1］ Tides', '［1］', '[1]', '1', 1],
  ['〔4〕潮', '〔4〕', '[1]', '4', 4],
  ['[٣] المد', '[٣]', '[1]', '3', 3],
  ['۱۲. جزر', '۱۲.', '1.', '12', 12],
  ['[३] ज्वार', '[३]', '[1]', '3', 3],
  ['[b] Tides', '[b]', '[a]', 'b', 2],
  ['[†] Tides', '[†]', '†', '†', undefined],
  ['[Moor 2004] Tides', '[Moor 2004]', '[A]', 'Moor 2004', undefined],
  ['[MoR04a] Tides', '[MoR04a]', '[A]', 'MoR04a', undefined],
  ['[３] 潮', '[３]', '[1]', '3', 3],
  ['(2) Tides', '(2)', '(1)', '2', 2],
  ['（2）潮', '（2）', '(1)', '2', 2],
  ['3. Tides', '3.', '1.', '3', 3],
  ['３．潮', undefined, '', '', 0],
  ['1、潮', '1、', '1、', '1', 1],
  ['4) Tides', '4)', '1)', '4', 4],
  ['5: Tides', '5:', '1:', '5', 5],
  ['² Tides', '²', '¹', '2', 2],
  ['¹²Tides', '¹²', '¹', '12', 12],
  ['(a) Tides', '(a)', '(a)', 'a', 1],
  ['(C) Tides', '(C)', '(a)', 'C', 3],
  ['b) Tides', 'b)', 'a)', 'b', 2],
])('%j has the label %j of the form %j', (text, marker, style, name, value) => {
  const label = labelOf(text);
  expect(label && [label.marker, label.style, label.name, label.value]).toEqual(
    marker && [marker, style, name, value],
  );
});

test.each(['• ', '- ', '* ', '– ', '· ', '+ ', '▪ ', '✓ '])(
  '%j is a bullet, which counts nothing',
  (bullet) => {
    const label = labelOf(`${bullet}tides`)!;
    expect(isBullet(label)).toBe(true);
    expect(label).toMatchObject({ style: bullet.trim(), length: bullet.length });
    expect(label.value).toBeUndefined();
  },
);

test.each(['†', '‡', '**', '§'])('%s labels a note and is no bullet', (mark) => {
  const label = labelOf(`${mark} tides`)!;
  expect(label).toMatchObject({ style: '†', name: mark });
  expect(isBullet(label)).toBe(false);
});

describe('no label', () => {
  test.each([
    ['a decimal number', '3.5 metres'],
    ['a year with a stop', '1987. It was dry'],
    ['a year in brackets', '[1987] It was dry'],
    ['a number without a mark', '3 tides'],
    ['a clock', '5:30 tram'],
    ['a letter with a stop', 'A. Moor'],
    ['an article', 'a tide'],
    ['a word in brackets', '(see) tides'],
    ['a dash without a space', '-tides'],
    ['a label alone', '3.'],
    ['nothing', ''],
  ])('in %s: %j', (_, text) => {
    expect(labelOf(text)).toBeUndefined();
  });
});

test('the length of a label reaches to the text', () => {
  for (const text of ['[1]:  tides', '1.   tides', '(a) tides', '• tides', '² tides'])
    expect(text.slice(labelOf(text)!.length)).toBe('tides');
});

test.each([
  ['¹²', '12'],
  ['⁰⁴', '04'],
  ['１２', '12'],
  ['12', '12'],
])('the plain digits of %s are %s', (text, digits) => {
  expect(plainDigits(text)).toBe(digits);
});

test.each([
  ['> tides', '> '],
  ['>> tides', '>> '],
  ['> > tides', '> > '],
  ['>tides', '>'],
])('the quotation prefix of %j is %j', (text, prefix) => {
  expect(quotePrefix.exec(text)?.[0]).toBe(prefix);
});

test('a number alone is a label where others beside it are', () => {
  expect(bareLabelOf('12 Moor, Ada')).toEqual({ marker: '12', length: 3, style: '1', name: '12', value: 12 });
  for (const text of ['12', '12 30', '1987 Moor', '1. Moor', 'Moor'])
    expect(bareLabelOf(text)).toBeUndefined();
});
