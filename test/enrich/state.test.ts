import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { articleMeta } from '../../src/article.js';
import { state } from '../../src/enrich/state.js';
import { heading, paragraph, root, shown } from './tree.js';

const article = (): Root => ({
  ...root(
    { ...heading('Tides'), depth: 1, data: { role: 'title' } },
    { ...paragraph('By Ada Moor'), data: { role: 'byline', value: ['Ada Moor'], date: '2020-01-02' } },
    paragraph('It rose.'),
  ),
  data: { lang: 'en' },
});

test.each([
  ['title', { title: 'Ebb' }],
  ['authors', { authors: ['Ben Shore', 'Cleo Marsh'] }],
  ['date', { date: '2024-05-06' }],
  ['lang', { lang: 'de' }],
  ['subtitle', { subtitle: 'A year on the flats' }],
  ['description', { description: 'Of water.' }],
])('a stated %s wins over what was recovered, and leaves the rest', (_, stated) => {
  const before = articleMeta(article());
  expect(articleMeta(state(article(), stated))).toEqual({ ...before, ...stated });
});

test('the direction follows a stated language', () => {
  expect(articleMeta(state(article(), { lang: 'ar' })).dir).toBe('rtl');
});

test('a stated title takes the place of the printed one, which is listed as overridden', () => {
  const tree = state(article(), { title: 'Ebb' });
  expect(shown(tree)).toBe('Ebb / By Ada Moor / It rose.');
  expect(tree.data?.removed).toEqual([{ reason: 'override', text: 'Tides', start: 0 }]);
});

test('a stated title stands first where none was printed', () => {
  const tree = state(root(paragraph('It rose.')), { title: 'Ebb' });
  expect(shown(tree)).toBe('Ebb / It rose.');
  expect(tree.data?.removed).toBeUndefined();
});

test('a lead that is not the stated description is text like any other', () => {
  const lead = { ...paragraph('A lead.'), data: { role: 'lead' as const } };
  expect(articleMeta(state(root(lead), { description: 'Of water.' })).description).toBe('Of water.');
  expect(state(root(lead), { description: 'Of water.' }).children).toEqual([paragraph('A lead.')]);
  const same = { ...paragraph('A lead.'), data: { role: 'lead' as const } };
  expect(state(root(same), { description: 'A lead.' }).children).toEqual([same]);
});

test('the title that was printed is no override', () => {
  const tree = state(article(), { title: 'Tides' });
  expect(tree.data?.removed).toBeUndefined();
  expect(tree.children).toEqual(article().children);
});

test('nothing stated changes nothing', () => {
  expect(state(article(), {})).toEqual(article());
});

test('what is stated now goes over what front matter stated', () => {
  const tree = article();
  tree.data = { ...tree.data, stated: { title: 'Flood', date: '2000-01-01' } };
  expect(state(tree, { date: '2001-01-01' }).data?.stated).toEqual({ title: 'Flood', date: '2001-01-01' });
});
