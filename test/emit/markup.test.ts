import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { markup } from '../../src/emit/html/markup.js';

const paragraph = h('p', { id: 'a&b' }, 'Tides ', h('em', 'rise'), ' < ', h('br'), ' & fall');
const trees: [string, ElementContent[]][] = [
  ['blocks', [paragraph, { type: 'text', value: '\n' }, h('hr')]],
  [
    'nested sections',
    [h('main', h('article', { lang: 'en' }, ['\n', h('section', [paragraph, h('section')])]))],
  ],
  [
    'what is no text',
    [h('section', [h('script', 'a > b'), h('style', 'p > a {}'), h('p', { title: 'a > b' })])],
  ],
];

test.each(trees)('what is written piece by piece is what the serializer writes: %s', (_, children) => {
  expect(markup(children)).toBe(toHtml({ type: 'root', children }));
});

test('text has no bare ends of tags, and nothing that no document can hold', () => {
  expect(markup([h('section', h('p', 'a > b\0 \u{1f41d}'))])).toBe(
    '<section><p>a &gt; b \u{1f41d}</p></section>',
  );
});
