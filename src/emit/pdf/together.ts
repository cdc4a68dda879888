/**
 * Short blocks stay on one page. Chromium heeds `orphans` and `widows`, but leaves the last of three lines alone on the next
 * page all the same; and a listing or poem that is kept whole whatever its length leaves half a page empty before it.
 */
import type { Element } from 'hast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { addClasses } from './classes.js';
import { em } from './tables.js';

/** Most lines of what stays whole. */
const most = { paragraph: 3, verse: 8, listing: 4 };

/** What a letter takes of an em, rather less than more: a paragraph that is a line longer may stay whole, too. */
const [narrow, ideograph, listed] = [0.43, 1, 0.54];
const wide = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u;
const blocks = new Set(['p', 'ul', 'ol', 'dl', 'pre', 'blockquote', 'table']);

/**
 * Says of short blocks by their class that they are not to be divided.
 *
 * @param page What is printed; it is changed.
 * @param width Millimetres of a line.
 */
export function keepTogether(page: Element, width: number): void {
  visit(page, 'element', (block) => {
    if (isShort(block, width / em)) addClasses(block, 'together');
  });
}

function isShort(block: Element, width: number): boolean {
  const { tagName, properties } = block;
  if (tagName === 'pre') return linesOf(plainText(block).trimEnd(), width, () => listed) <= most.listing;
  if (tagName === 'p' && [properties.className].flat().includes('verse'))
    return 1 + block.children.filter(isLineEnd).length <= most.verse;
  const isText = tagName === 'p' || (tagName === 'li' && !block.children.some(isBlock));
  return isText && linesOf(plainText(block), width, widthOf) <= most.paragraph;
}

const isLineEnd = (node: Element['children'][number]) => node.type === 'element' && node.tagName === 'br';
const isBlock = (node: Element['children'][number]) => node.type === 'element' && blocks.has(node.tagName);
const widthOf = (character: string) =>
  /\p{M}/u.test(character) ? 0 : wide.test(character) ? ideograph : narrow;

/** About how many lines a text takes; of a long one only that it is long. */
function linesOf(text: string, width: number, widthIn: (character: string) => number): number {
  const longest = 2 * most.verse;
  let lines = 1;
  let at = 0;
  for (const character of text) {
    at += widthIn(character);
    if (character !== '\n' && at <= width) continue;
    at = 0;
    if (++lines > longest) break;
  }
  return lines;
}
