/** What can be told of a block from its letters and marks alone, in any language. */
import { beginsWithCapital, beginsWithDigit, beginsWithLetter, beginsWithSmall } from './letters.js';
import { columns } from './lines.js';
import { mayHold, sign, signsOf } from './signs.js';
import { swift } from './western.js';

/** How a text ends: a full stop, a question or exclamation mark, a mark that announces more, or none. */
export type Ending = 'stop' | 'question' | 'colon' | 'comma' | 'ellipsis' | 'none';

export interface Shape {
  /** Columns; East Asian wide characters take two, so that lengths compare across scripts. */
  length: number;
  words: number;
  /** Whether there are two words at most, which for a long text is told without counting them all. */
  isBrief: boolean;
  sentences: number;
  ending: Ending;
  /** `lower` only where the script has cases. */
  start: 'upper' | 'lower' | 'digit' | 'quote' | 'mark' | 'uncased';
  /** Whether all letters with cases are capitals. */
  capitals: boolean;
  /** Share of the longer words that begin with a capital. */
  titleCase: number;
  hasUrl: boolean;
}

const marks: [Ending, marks: string][] = [
  ['ellipsis', '…'],
  ['stop', '.。．۔।॥'],
  ['question', '?!？！؟'],
  ['colon', ':：'],
  ['comma', ',;،，；、'],
];
const endings = new Map(marks.flatMap(([ending, marks]) => Array.from(marks, (mark) => [mark, ending])));

const closer = /["”’»«“)\]）」』〉》\s]/;
// A run is tried from its beginning only, or long runs would take the square of their length.
const closers = /(?<!["”’»«“)\]）」』〉》\s])["”’»«“)\]）」』〉》\s]+$/;
const markers = swift(
  String.raw`(?<!\s)\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|(?<![¹²³⁰-⁹])[¹²³⁰-⁹]+|(?<=\p{L}[.!?…।]["”’»)]?)\d{1,3})$`,
);

/** Of long texts hardly anything is asked, and of short ones again and again: each thing is told once, when it is asked. */
class ShapeOfText implements Shape {
  readonly #text: string;
  readonly #signs: number;
  readonly length: number;
  #words: number | undefined;
  #titleCase = 0;
  #sentences: number | undefined;
  #ending: Ending | undefined;
  #start: Shape['start'] | undefined;
  #capitals: boolean | undefined;
  #hasUrl: boolean | undefined;

  constructor(text: string, signs: number) {
    this.#text = text;
    this.#signs = signs;
    this.length = mayHold({ signs }, sign.other) ? columns(text) : text.length;
  }

  get words(): number {
    this.#words ??= this.#readWords();
    return this.#words;
  }

  get titleCase(): number {
    this.#words ??= this.#readWords();
    return this.#titleCase;
  }

  #readWords(): number {
    const words = wordsOf(this.#text);
    this.#titleCase = titleShare(words);
    return words.length + Math.floor((this.length - this.#text.length) / 2);
  }

  get isBrief(): boolean {
    const head = this.#text.slice(0, opening);
    return !threeWords.test(head) && wordsOf(head).length <= 2 && this.words <= 2;
  }

  get sentences(): number {
    this.#sentences ??= countSentences(this.#text);
    return this.#sentences;
  }

  get ending(): Ending {
    this.#ending ??= endingOf(this.#text);
    return this.#ending;
  }

  get start(): Shape['start'] {
    this.#start ??= startOf(this.#text);
    return this.#start;
  }

  get capitals(): boolean {
    this.#capitals ??= mayHold({ signs: this.#signs }, sign.upper) && isInCapitals(this.#text);
    return this.#capitals;
  }

  get hasUrl(): boolean {
    this.#hasUrl ??=
      (mayHold({ signs: this.#signs }, sign.colon | sign.separator) || this.#text.includes('www.')) &&
      url.test(this.#text);
    return this.#hasUrl;
  }
}

/** Characters that hold three words of most texts. */
const opening = 40;
/** Three words that nothing but blanks part, as most texts begin. */
const threeWords = /[a-z\d] [a-z\d]+ [a-z\d]/i;

/** @param signs The kinds of characters in it. */
export const shapeOf = (text: string, signs: number = signsOf(text, 0, text.length)): Shape =>
  new ShapeOfText(text, signs);

const url = /\bhttps?:\/\/|\bwww\.|\S@[^\s@]{1,255}\.[^\s@]/;

const isInCapitals = (text: string) =>
  !/[a-z]/.test(text) && !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/su.test(text);

/** Patterns that are bound to the end alone are tried at each character, so the end alone is looked at. */
function endingOf(text: string): Ending {
  const ending = markAtEnd(text);
  if (ending || /[a-z]/.test(text.slice(-1))) return ending ?? 'none';
  const unmarked = /[\])\d¹²³⁰-⁹]/.test(text.slice(-1)) ? text.replace(markers(text), '') : text;
  const bare = closer.test(unmarked.slice(-1)) ? unmarked.replace(closers, '') : unmarked;
  return markAtEnd(bare) ?? 'none';
}

const markAtEnd = (text: string) => (text.endsWith('...') ? 'ellipsis' : endings.get(text.slice(-1)));

const word = swift(String.raw`[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*`, 'g');

function wordsOf(text: string): string[] {
  return text.match(word(text)) ?? [];
}

function startOf(text: string): Shape['start'] {
  if (beginsWithCapital(text)) return 'upper';
  if (/^["“”„‟«»‘’‚‹›「『'〈《]/.test(text)) return 'quote';
  if (beginsWithCapital(text.replace(/^[¿¡([（【]/, ''))) return 'upper';
  if (beginsWithSmall(text)) return 'lower';
  if (beginsWithDigit(text)) return 'digit';
  return beginsWithLetter(text) ? 'uncased' : 'mark';
}

const longWord = swift(String.raw`^\p{L}{4,}`);

function titleShare(words: string[]): number {
  const long = words.slice(1).filter((word) => longWord(word).test(word));
  return long.length === 0 ? 0 : long.filter((word) => beginsWithCapital(word)).length / long.length;
}

/** A full stop, question or exclamation mark, its closing marks and a marker, and then a space and what may begin a sentence. */
const boundary = swift(
  String.raw`[.?!؟۔।॥…]["”’»)\]]*(?:[[［〔【(（][\p{Nd}*†‡§¶]{1,3}[\]］〕】)）]|[¹²³⁰-⁹*†‡§¶]{1,3}|(?<=\p{L}\p{P}{1,2})\d{1,3})?\s+(?=["“„«‘([¿¡]*[\p{Lu}\p{Lo}\p{N}])|(?<![。．？！])[。．？！]+[」』”’）]*(?=[^。．？！」』”’）])`,
  'g',
);
/** Longer words are no abbreviations. */
const longestAbbreviation = 12;

/**
 * Counts sentences. A stop after one to three letters that begin with a capital (“Mr.”, “U.S.”, “St.”) or after a
 * single letter does not end one, nor does a stop behind a number that a text begins with.
 */
export function countSentences(text: string): number {
  let count = 1;
  for (const { 0: mark, index } of text.matchAll(boundary(text)))
    if (/^[。．？！]/.test(mark) || !(isAbbreviation(wordBefore(text, index)) || isNumber(text, index)))
      count++;
  return count;
}

/** A number of a chapter, which a text may begin with. */
const numberOfChapter = /^(?:[IVXLC]+|\d{1,3})$/;
const longestNumber = 8;

const isNumber = (text: string, end: number) =>
  end <= longestNumber && numberOfChapter.test(text.slice(0, end));

function wordBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - longestAbbreviation), index);
  return before.replace(/^.*\s/su, '').replace(/[.?!؟۔।॥…]+$/, '');
}

const abbreviation = swift(String.raw`^[("“„«]*(?:\p{Lu}\p{Ll}{0,2}|(?:\p{Lu}\.)+\p{Lu}?|\p{L})$`);
const isAbbreviation = (word: string) => abbreviation(word).test(word);
