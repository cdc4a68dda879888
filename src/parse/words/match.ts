/** Matching lines against the tables of words. */
import type { Words } from './language.js';

type List = 'by' | 'authorLabel' | 'published' | 'sources' | 'chapter' | 'chrome' | 'caption' | 'and';

/** Small letters, as many as there were: outside of Turkish the capital of `ı` is the capital of `i`. */
const lower = (text: string) =>
  /[İı']/.test(text)
    ? text.replace(/İ/g, 'I').toLowerCase().replace(/ı/g, 'i').replace(/'/g, '’')
    : text.toLowerCase();

const fold = (text: string) => lower(text).replace(/\s+/g, ' ').trim();

/** Words that begin with the same character. */
interface Alike {
  words: string[];
  /** Characters of the longest. */
  longest: number;
}

/** The words of a list in some languages by their first character: every line is looked up, and hardly any word begins like it. */
type Index = Map<string, Alike>;

const indexes = new WeakMap<readonly Words[], Map<List, Index>>();

function indexOf(list: List, languages: readonly Words[]): Index {
  const known = indexes.get(languages)?.get(list);
  if (known) return known;
  const lists = indexes.get(languages) ?? new Map<List, Index>();
  const index = indexed(languages.flatMap((language) => language[list] ?? []));
  indexes.set(languages, lists.set(list, index));
  return index;
}

function indexed(words: readonly string[]): Index {
  const index: Index = new Map();
  for (const word of words.map(lower)) {
    const alike = index.get(word[0]!);
    if (alike) alike.words.push(word);
    else index.set(word[0]!, { words: [word], longest: 0 });
  }
  for (const alike of index.values()) alike.longest = Math.max(...alike.words.map(({ length }) => length));
  return index;
}

/** The words of a list, in all of the languages, that begin with the first character of a text. */
function wordsLike(text: string, list: List, languages: readonly Words[]): Alike | undefined {
  return indexOf(list, languages).get(lower(text.slice(0, 1)));
}

/** Whether one of the words may stand at the head of a text, judged by its second character; white space may be of any kind. */
function mayBegin(text: string, { words }: Alike): boolean {
  const second = lower(text.slice(1, 2));
  return words.some((word) => word.length === 1 || word[1] === ' ' || word[1] === second);
}

/** What may begin a number before a word, or white space before both. */
const numbered = /^[\s\dIVXivxİı]/;

/** Whether a text, but for a number before it and a colon after it, is one of the words of any language. */
export function isWord(text: string, list: List, words: readonly Words[]): boolean {
  if (!numbered.test(text)) {
    const alike = wordsLike(text, list, words);
    if (!alike || !mayBegin(text, alike)) return false;
  }
  const bare = fold(text)
    .replace(/^(?:\d+|[ivx]+)[.)]?\s+/, '')
    .replace(/[\s:：.]+$/, '');
  return wordsLike(bare, list, words)?.words.includes(bare) ?? false;
}

/**
 * The longest word of a list that a text begins with, and that ends where a word ends.
 * @returns Its length in the text, 0 if there is none.
 */
export function wordAtStart(text: string, list: List, words: readonly Words[]): number {
  const alike = wordsLike(text, list, words);
  if (!alike) return 0;
  const low = lower(text.slice(0, alike.longest + 1));
  let longest = 0;
  for (const word of alike.words)
    if (word.length > longest && low.startsWith(word) && endsWord(low, word)) longest = word.length;
  return longest;
}

/** The words that stand behind names, in some languages; few languages have any. */
const behind = new WeakMap<readonly Words[], readonly string[]>();

function wordsBehind(languages: readonly Words[]): readonly string[] {
  const words = behind.get(languages) ?? languages.flatMap((language) => language.byBehind ?? []);
  behind.set(languages, words);
  return words;
}

/** The length of the longest word behind names that a text ends with, 0 if there is none. */
export function byWordAtEnd(text: string, languages: readonly Words[]): number {
  let longest = 0;
  for (const word of wordsBehind(languages))
    if (word.length > longest && text.endsWith(word)) longest = word.length;
  return longest;
}

function endsWord(text: string, word: string): boolean {
  const next = text[word.length];
  return next === undefined || !isOfWord(next) || !isOfWord(word.at(-1)!) || /[\u3041-\uffef]$/.test(word);
}

/** Most characters are told without a class of Unicode, which takes long to compile. */
const isOfWord = (char: string) =>
  /[\da-z]/.test(char) || (!/[\s!-/:-@]/.test(char) && /[\p{L}\p{M}\p{N}]/u.test(char));
