/** Matching lines against the tables of words. */
import type { Words } from './language.js';

type List = 'by' | 'published' | 'sources' | 'chapter' | 'chrome' | 'and';

const fold = (text: string) => text.toLowerCase().replace(/'/g, '’').replace(/\s+/g, ' ').trim();

/** Whether a text, but for a number before it and a colon after it, is one of the words of any language. */
export function isWord(text: string, list: List, words: readonly Words[]): boolean {
  const bare = fold(text)
    .replace(/^(?:\d+|[ivx]+)[.)]?\s+/, '')
    .replace(/[\s:：.]+$/, '');
  return words.some((language) => language[list].includes(bare));
}

/**
 * The longest word of a list that a text begins with, and that ends where a word ends.
 * @returns Its length in the text, 0 if there is none.
 */
export function wordAtStart(text: string, list: List, words: readonly Words[]): number {
  const low = text.toLowerCase().replace(/'/g, '’');
  let longest = 0;
  for (const language of words)
    for (const word of language[list])
      if (word.length > longest && low.startsWith(word) && endsWord(low, word)) longest = word.length;
  return longest;
}

function endsWord(text: string, word: string): boolean {
  const next = text[word.length];
  return (
    next === undefined ||
    !/[\p{L}\p{N}]/u.test(next) ||
    !/[\p{L}\p{N}]$/u.test(word) ||
    /[\u3041-\uffef]$/.test(word)
  );
}
