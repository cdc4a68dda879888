/** What the words of a text tell of each other: whether one that begins a sentence is a name. */
import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isWeekday } from '../../../parse/text/date.js';
import { beginsWithSmall } from '../../../parse/text/letters.js';
import { languages, nearLanguages } from '../../../parse/words/index.js';

/** Asked when a capital may be that of a sentence; the text is looked through when the first is asked for. */
export class WordsOf {
  readonly #tree: Root;
  readonly #lang: string;
  readonly #openers: ReadonlySet<string>;
  #seen?: { small: Set<string>; capital: Set<string> };

  constructor(tree: Root, lang: string) {
    this.#tree = tree;
    this.#lang = lang;
    const known = lang === 'und' ? languages : nearLanguages(lang);
    this.#openers = new Set(known.flatMap(({ opens = [] }) => opens));
  }

  /** Whether a word may stand before the subject of a sentence and is no part of its name. */
  isOpener(word: string): boolean {
    const small = word.toLowerCase();
    return this.#openers.has(small) || isWeekday(small, this.#lang);
  }

  /** Whether a word has a capital within a sentence, and never a small letter. */
  isName(word: string): boolean {
    const { small, capital } = this.#words();
    return capital.has(word) && !small.has(word.toLowerCase());
  }

  /** Whether a word also stands in small letters. */
  isCommon(word: string): boolean {
    return this.#words().small.has(word.toLowerCase());
  }

  #words() {
    this.#seen ??= wordsIn(plainText(this.#tree));
    return this.#seen;
  }
}

function wordsIn(text: string) {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const [, before, word] of text.matchAll(/([\p{Ll}\d,]\s)?(\p{L}[\p{L}\p{M}’'-]*)/gu)) {
    if (beginsWithSmall(word!)) small.add(word!);
    else if (before) capital.add(word!);
  }
  return { small, capital };
}
