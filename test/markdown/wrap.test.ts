import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/emit/html/index.js';
import { renderMarkdown } from '../../src/emit/markdown/index.js';
import { enrich } from '../../src/enrich/index.js';
import { fromMarkdown } from '../../src/markdown-in/index.js';
import { article, cite, list, paragraph, source, tides } from '../emit/sample.js';

const lorry = 'The ebb runs west for six hours and the flood runs east for a little less than that.';

const page = (markdown: string) => renderHtml(enrich(fromMarkdown(markdown)));

describe('wrapped Markdown', () => {
  test('no line is longer than asked for, in containers, too', () => {
    const tree = article(
      'en',
      paragraph(lorry, cite('1')),
      { type: 'blockquote', children: [paragraph(lorry)] },
      list(true, [paragraph(lorry), list(false, [paragraph(lorry)])]),
      source('1', paragraph(lorry)),
    );
    const lines = renderMarkdown(tree, { wrap: 40, frontMatter: false }).split('\n');
    expect(lines.filter((line) => line.length > 40)).toEqual([]);
    expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(30);
  });

  test('a long word stands alone', () => {
    expect(
      renderMarkdown(article('en', paragraph(`of ${'m'.repeat(60)} it`)), { wrap: 40, frontMatter: false }),
    ).toBe(`of\n${'m'.repeat(60)}\nit\n`);
  });

  test('the page stays the same', () => {
    const tree = tides();
    expect(page(renderMarkdown(tree, { wrap: 30 }))).toBe(page(renderMarkdown(tree)));
  });

  test('whatever the words are', () => {
    const word = fc.constantFrom(
      '-',
      '+',
      '1.',
      '12)',
      '#',
      '>',
      '=',
      '---',
      '|',
      '~~~',
      '<b',
      '[^1]:',
      'tide',
      '潮',
      '시간',
      '*a*',
      '\\',
      '`',
      ':--',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 24 }),
        fc.integer({ min: 1, max: 20 }),
        (words, wrap) => {
          const tree = article('en', paragraph('So', ` ${words.join(' ')}`));
          expect(page(renderMarkdown(tree, { wrap }))).toBe(page(renderMarkdown(tree)));
        },
      ),
    );
  });
});

test('front matter is left out on request', () => {
  expect(renderMarkdown(article('en', paragraph('Ebb.')), { frontMatter: false })).toBe('Ebb.\n');
});
