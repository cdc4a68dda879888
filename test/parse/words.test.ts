import { describe, expect, test } from 'vitest';
import { languages, type Words } from '../../src/parse/words/index.js';
import { isWord, wordAtStart } from '../../src/parse/words/match.js';

const lists = ['by', 'and', 'published', 'dateParts', 'sources', 'chapter', 'chrome'] as const;

describe.each(languages.map((words): [string, Words] => [words.lang, words]))(
  'the words of %s',
  (_, words) => {
    test.each(lists)('have %s, each once, and as texts are looked up', (list) => {
      const own: string[] = words[list];
      expect(own).toEqual([...new Set(own)]);
      for (const word of own) expect(word).toBe(word.toLowerCase().replace(/\s+/g, ' ').trim());
      expect(own.length).toBeGreaterThan(0);
    });

    test.each(['sources', 'chrome', 'by', 'published', 'chapter'] as const)('of %s are found', (list) => {
      for (const word of words[list]) {
        // The capital of ß is two letters.
        const capitals = word.includes('ß') ? word : word.toLocaleUpperCase(words.lang);
        expect([word, wordAtStart(capitals, list, [words])]).toEqual([word, word.length]);
        if (list === 'sources') expect([word, isWord(`${capitals}:`, list, [words])]).toEqual([word, true]);
      }
    });

    test('have each by-word once, and as texts are looked up', () => {
      const own = [...words.by, ...(words.authorLabel ?? []), ...(words.byBehind ?? [])];
      for (const word of own) expect(word).toBe(word.toLowerCase().trim());
      expect(words.by.filter((word) => words.authorLabel?.includes(word))).toEqual([]);
    });

    test('have quotation marks in pairs', () => {
      expect(words.quotes.length).toBeGreaterThan(0);
      for (const [open, close] of words.quotes) expect(`${open}${close}`).toMatch(/^\p{P}\p{P}$/u);
    });
  },
);

test('each language stands once', () => {
  const tags = languages.map(({ lang }) => lang);
  expect(tags).toEqual([...new Set(tags)]);
  expect(tags).toHaveLength(19);
});

test.each(['Works cited', 'WORKS \t cited:', '3. Works cited', 'References .', 'II References'])(
  '%j is a heading for sources',
  (text) => {
    expect(isWord(text, 'sources', languages)).toBe(true);
  },
);

test.each(['Works', 'Workshops cited', 'R', 'References cited there', ''])('%j is none', (text) => {
  expect(isWord(text, 'sources', languages)).toBe(false);
});
