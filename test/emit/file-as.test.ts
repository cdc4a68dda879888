import { expect, test } from 'vitest';
import { fileAs } from '../../src/emit/epub/name.js';

test.each([
  ['Mara Lindqvist', 'en', 'Lindqvist, Mara'],
  ['Ludwig van Beethoven', 'de', 'Beethoven, Ludwig van'],
  ['Edith M. de la Varga', 'fr', 'Varga, Edith M. de la'],
  ['Jean d’Arbois', 'fr', 'd’Arbois, Jean'],
  ['Tom Adeyemi, Jr.', 'en', 'Adeyemi, Tom, Jr.'],
  ['Олена Коваль', 'uk', 'Коваль, Олена'],
])('%s (%s) is filed as %s', (name, lang, filed) => expect(fileAs(name, lang)).toBe(filed));

test.each([
  ['Homer', 'en'],
  ['森田 花', 'ja'],
  ['Kovács Anna', 'hu'],
  ['ليلى حدّاد', 'ar'],
  ['the night desk', 'en'],
  ['The Joint Committee on Harbours and Tides', 'en'],
])('%s (%s) stays as it is', (name, lang) => expect(fileAs(name, lang)).toBeUndefined());
