/**
 * What may not be divided at the end of a line. Who copies or searches a PDF finds no word that a line end parts after its
 * hyphen: programs that read out text take the hyphen for one of the typesetter's.
 */
import type { Element, ElementContent, Text } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** A letter of a large heading takes about so much of a line, in millimetres. */
const letterWidth = 4;

/** Letters of scripts that part words by blanks: a line of Chinese or Japanese may end at any letter, and a name within it may not. */
const letter = '(?![\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}])[\\p{L}\\p{M}\\p{N}]';
const mark = '[\\p{Pi}\\p{Pf}\\p{Ps}\\p{Pe}\\p{Po}]';
/** A hyphen, or two that stand for a dash; a blank behind it, too, as in ‘fore- and main-sail’. Or a range of numbers. */
const joint = `(?:${mark}{0,3}[-‐]+ ?${mark}{0,3}|(?<=\\p{N})–(?=\\p{N}))`;
const compound = new RegExp(
  `(?<!${letter})(?:${letter})+(?:${joint}(?:${letter})(?:${letter}|['’])*)+`,
  'gu',
);
const hyphen = /[-‐–]/g;
/** From a hyphen on: a blank behind one may stand within a compound. */
const stretch = /(?:\S|(?<=[-‐]) )*/y;
/** The pieces of addresses up to where these may be divided. */
const address = /^(?:https?:\/\/|www\.)\S+$/;
/** Whether a text is an address, and nothing else. */
export const isAddress = (text: string) => address.test(text);

const piece = /[^/?&=#]*(?:[/?&=#]+|$)/g;

/** Where text stands in columns of its own, unless there is room for its words; see `fitTables`. */
const isElsewhere = ({ tagName, properties }: Element) =>
  tagName === 'svg' || (tagName === 'table' && ![properties.className].flat().includes('whole-words'));

/**
 * Keeps words and pieces of addresses on one line, as far as they fit into one.
 *
 * @param page What is printed; it is changed.
 * @param width Millimetres of a line.
 */
export function keepUnbroken(page: Element, width: number): void {
  const most = Math.floor(width / letterWidth);
  visit(page, (node, index, parent) => {
    if (node.type === 'element' && isElsewhere(node)) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return;
    const parts = isAddress(node.value) ? addressParts(node, most) : wordParts(node, most);
    if (parts.length === 0) return;
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

function wordParts({ value }: Text, most: number): ElementContent[] {
  const parts: ElementContent[] = [];
  let at = 0;
  for (const [word, index] of compoundsIn(value)) {
    if (word.length > most) continue;
    if (index > at) parts.push({ type: 'text', value: value.slice(at, index) });
    parts.push(whole(word));
    at = index + word.length;
  }
  if (at > 0 && at < value.length) parts.push({ type: 'text', value: value.slice(at) });
  return parts;
}

/** Compounds, each with its place. Few words have a hyphen, and the pattern takes long for all the others. */
function* compoundsIn(value: string): Generator<[word: string, index: number]> {
  for (let at = 0; ; at = stretch.lastIndex) {
    hyphen.lastIndex = at;
    if (!hyphen.test(value)) return;
    let start = hyphen.lastIndex - 1;
    stretch.lastIndex = start;
    stretch.test(value);
    while (start > at && value[start - 1] !== ' ') start--;
    for (const { 0: word, index } of value.slice(start, stretch.lastIndex).matchAll(compound))
      yield [word, start + index];
  }
}

function addressParts({ value }: Text, most: number): ElementContent[] {
  const pieces = value.match(piece)!.filter((part) => part !== '');
  return pieces.flatMap((part, index) => [
    ...(index > 0 ? [h('wbr')] : []),
    part.length > most ? { type: 'text' as const, value: part } : whole(part),
  ]);
}

const whole = (text: string) => h('span', { className: ['whole'] }, text);
