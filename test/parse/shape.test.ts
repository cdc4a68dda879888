import { describe, expect, test } from 'vitest';
import { countSentences, shapeOf } from '../../src/parse/text/shape.js';

describe('sentences', () => {
  test.each([
    [1, 'The tide rises'],
    [1, 'The tide rises.'],
    [2, 'The tide rises. It falls.'],
    [1, 'Mr. Strand keeps bees.'],
    [1, 'St. Malo, Mt. Etna and Dr. Moor.'],
    [1, 'J. R. Moor wrote it.'],
    [1, 'The U.S. Navy keeps tables.'],
    [2, 'The tide rises! Does it fall?'],
    [2, '“The tide rises.” Nobody answered.'],
    [2, 'The tide rises… It falls.'],
    [1, 'It rose by 3.5 metres.'],
    [1, 'It rose, i.e. slowly.'],
    [2, '¿Sube la marea? ¡Sube!'],
    [2, 'Der Teig ruht. Über Nacht geht er auf.'],
    [2, 'Вода поднимается. Потом уходит.'],
    [3, '潮は満ちる。引く。また満ちる。'],
    [2, '「潮は満ちる。」と彼は言った。'],
    [2, 'يرتفع الماء. ثم ينحسر.'],
    [2, 'كم عدد النحل؟ لا أحد يعرف.'],
    [2, 'पानी चढ़ता है। फिर उतरता है।'],
    [2, 'The tide rises.[1] It falls.'],
    [2, 'The tide rises.² It falls.'],
    [2, 'The tide rises.* It falls.'],
    [2, 'The tide rises.3 It falls.'],
    [1, 'Version 2.3 The tide'],
  ])('%i in %s', (count, text) => {
    expect(countSentences(text)).toBe(count);
  });
});

test.each(['.', '。', '. ', 'a.1', '*', '[1] ', '?! ', '."', '“', '¹', ')', ' ', '。」', 'A.', '\u00a0'])(
  'long runs of %j take no more time than other text',
  (mark) => {
    const before = performance.now();
    shapeOf(`${mark.repeat(50_000)}x`);
    expect(performance.now() - before).toBeLessThan(500);
  },
);

describe('the ending', () => {
  test.each([
    ['stop', 'The tide rises.'],
    ['stop', 'The tide rises.”'],
    ['stop', 'The tide rises. [2]'],
    ['stop', 'The tide rises.²'],
    ['stop', 'The tide rises.3'],
    ['stop', 'पानी चढ़ता है।'],
    ['stop', 'The tide rises (again.)'],
    ['stop', '潮は満ちる。'],
    ['stop', '「潮は満ちる。」'],
    ['stop', 'سمندر چڑھتا ہے۔'],
    ['question', 'Does it rise?'],
    ['question', 'It rises!'],
    ['question', '満ちるか？'],
    ['question', 'كم عدد النحل؟'],
    ['colon', 'It rises:'],
    ['colon', '満ちる：'],
    ['comma', 'It rises,'],
    ['comma', 'It rises;'],
    ['comma', '満ちる、'],
    ['comma', 'يرتفع،'],
    ['ellipsis', 'It rises…'],
    ['ellipsis', 'It rises...'],
    ['none', 'It rises'],
    ['none', 'It rises [2]'],
    ['none', ''],
  ])('is %s in %s', (ending, text) => {
    expect(shapeOf(text).ending).toBe(ending);
  });
});

test.each([
  ['upper', 'Tide'],
  ['upper', '¿Sube?'],
  ['upper', '(Tide)'],
  ['lower', 'tide'],
  ['digit', '3 tides'],
  ['quote', '“Tide”'],
  ['quote', '「潮」'],
  ['uncased', '潮'],
  ['uncased', 'مد'],
  ['mark', '— tide'],
])('the start is %s in %s', (start, text) => {
  expect(shapeOf(text).start).toBe(start);
});

test.each([
  ['THE LAST TRAM', true],
  ['ПОСЛЕДНИЙ ТРАМВАЙ', true],
  ['The Last Tram', false],
  ['A', false],
  ['潮の話', false],
])('capitals: %s → %s', (text, capitals) => {
  expect(shapeOf(text).capitals).toBe(capitals);
});

test.each([
  ['What the Tide Leaves Behind', 1],
  ['What the tide leaves behind', 0],
  ['Tide', 0],
])('share of long words with a capital: %s → %d', (text, share) => {
  expect(shapeOf(text).titleCase).toBe(share);
});

test.each([
  ['the tide rises', 3],
  ['it didn’t rise', 3],
  ['low-water mark', 2],
  ['1,204 gulls', 3],
])('words: %s → %i', (text, words) => {
  expect(shapeOf(text).words).toBe(words);
});

test('scripts without spaces have a length that compares', () => {
  expect(shapeOf('潮は一日に二度').length).toBe(14);
  expect(shapeOf('潮は一日に二度').words).toBeGreaterThan(1);
});

test.each([
  ['see https://example.org', true],
  ['see www.example.org', true],
  ['write to ada@example.org', true],
  ['see example', false],
  ['a @ b', false],
])('has an address: %s → %s', (text, hasUrl) => {
  expect(shapeOf(text).hasUrl).toBe(hasUrl);
});
