import { describe, expect, test } from 'vitest';
import { enriched, heading, paragraph, shown, source } from './tree.js';

const linked = (value: string) => shown(enriched(paragraph(value)).tree);

describe('an address is a link', () => {
  test.each([
    ['https', 'See https://example.org/tides now', 'See <https://example.org/tides> now'],
    ['http and ftp', 'http://a.example ftp://b.example', '<http://a.example> <ftp://b.example>'],
    ['www without a scheme', 'See www.example.org/a', 'See <http://www.example.org/a>'],
    ['mail', 'Write to ada@example.org today', 'Write to <mailto:ada@example.org> today'],
    ['mail with a scheme', 'mailto:ada@example.org', '<mailto:ada@example.org>'],
    ['letters of any script', 'https://пример.рф/путь', '<https://пример.рф/путь>'],
    ['brackets that belong to it', 'https://example.org/a_(b) c', '<https://example.org/a_(b)> c'],
    ['a query', 'https://example.org/?a[1]=2&b=3', '<https://example.org/?a[1]=2&b=3>'],
  ])('%s', (_, input, output) => {
    expect(linked(input)).toBe(output);
  });
});

describe('what stands around it is no part of it', () => {
  test.each([
    ['a full stop', 'See https://example.org.', 'See <https://example.org>.'],
    ['a comma', 'https://example.org/a, and', '<https://example.org/a>, and'],
    ['dots', 'https://example.org/a…', '<https://example.org/a>…'],
    ['round brackets', '(https://example.org/a)', '(<https://example.org/a>)'],
    ['square brackets', '[https://example.org/a]', '[<https://example.org/a>]'],
    ['brackets of a link in Markdown', '[https://example.org/](/a)', '[<https://example.org/>](/a)'],
    ['angle brackets', '<https://example.org/a>', '<<https://example.org/a>>'],
    ['quotation marks', '“https://example.org/a”', '{“<https://example.org/a>”}'],
    ['a stop behind a mail address', 'ada@example.org.', '<mailto:ada@example.org>.'],
    ['Japanese text behind a mail address', 'ada@example.orgまで', '<mailto:ada@example.org>まで'],
  ])('%s', (_, input, output) => {
    expect(linked(input)).toBe(output);
  });

  test.each([
    ['https://example.org/a[1]', '<https://example.org/a>^1'],
    ['https://example.org/a¹', '<https://example.org/a>^1'],
    ['[1]www.example.org', '^1<http://www.example.org>'],
  ])('a citation that touches it: %s', (input, output) => {
    const { tree } = enriched(paragraph(input), heading('Sources'), source('1'));
    expect(shown(tree.children[0]!)).toBe(output);
  });
});

describe('no link is made of', () => {
  test.each([
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,hello'],
    ['a file', 'file:///etc/tides'],
    ['a name without a scheme', 'example.org and node.js'],
    ['a forgotten space after a stop', 'The tide rose.It fell.'],
    ['a scheme alone', 'http:// and https://'],
    ['an address without a scheme', '//example.org/a'],
    ['a handle', '@ada wrote'],
    ['what only looks like a mailbox', 'ada@example.orgµ'],
  ])('%s', (_, value) => {
    expect(linked(value)).toBe(value);
  });
});

test('a link of Markdown is left as it is', () => {
  const link = {
    type: 'link' as const,
    url: 'https://example.org',
    children: [{ type: 'text' as const, value: 'see www.example.net' }],
  };
  const { tree } = enriched({ type: 'paragraph', children: [link] });
  expect(tree.children[0]).toEqual({ type: 'paragraph', children: [link] });
});
