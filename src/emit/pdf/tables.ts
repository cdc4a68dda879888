/**
 * Tables as wide as the page: as long as their words fit beside one another, no word is divided, and letters are smaller
 * where that helps. A browser that may divide words anywhere gives a column of years the room of three digits.
 */
import type { Element } from 'hast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isAddress } from './unbroken.js';

/** Millimetres of the letter m in the text of a page. */
const em = 4.06;
/** Sizes of letters, the space beside a cell in such letters, and the classes that set both. */
const sizes: readonly { size: number; beside: number; className?: string }[] = [
  { size: 1, beside: 1.5 },
  { size: 0.9, beside: 1.5, className: 'small' },
  { size: 0.8, beside: 1.5, className: 'smaller' },
  { size: 0.7, beside: 0.8, className: 'smallest' },
];

/** What letters take of an em; somewhat more than in the widest of the fonts. */
const [capital, small, ideograph] = [0.7, 0.51, 1.05];
/** An address may be divided, and should not be divided at every letter. */
const addressWidth = 12 * small;

const wide = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

/**
 * Says of each table by its classes how its words are set: `fit` divides none, `whole-words` not even behind hyphens.
 *
 * @param page What is printed; it is changed.
 * @param width Millimetres of a line.
 */
export function fitTables(page: Element, width: number): void {
  visit(page, 'element', (table) => {
    if (table.tagName !== 'table') return;
    const rows = rowsOf(table);
    const whole = fitting(rows, /\s+/, width);
    const size = whole ?? fitting(rows, /\s+|(?<=[-‐–])/, width);
    if (!size) return;
    const classes = [table.properties.className ?? [], 'fit', whole && 'whole-words', size.className];
    table.properties.className = classes.flat().filter((name) => typeof name === 'string');
    visit(table, 'element', (link) => {
      if (link.tagName === 'a' && isAddress(plainText(link))) link.properties.className = ['address'];
    });
  });
}

/** The largest size in which the longest words of all columns stand beside one another. */
function fitting(rows: readonly string[][], parts: RegExp, width: number) {
  const columns: number[] = [];
  for (const row of rows)
    for (const [index, text] of row.entries())
      for (const word of text.split(parts)) columns[index] = Math.max(columns[index] ?? 0, widthOf(word));
  const words = columns.reduce((sum, column) => sum + column, 0);
  return sizes.find(({ size, beside }) => (words + columns.length * beside) * size * em <= width);
}

/** The texts of the cells of each row; what spans several columns asks for none of them. */
function rowsOf(table: Element): string[][] {
  const rows: string[][] = [];
  visit(table, 'element', (row) => {
    if (row.tagName !== 'tr') return;
    const cells = row.children.filter((cell) => cell.type === 'element');
    rows.push(cells.map((cell) => (cell.properties.colSpan ? '' : plainText(cell))));
  });
  return rows;
}

function widthOf(word: string): number {
  if (isAddress(word)) return addressWidth;
  let longest = 0;
  let width = 0;
  for (const character of word) {
    const breaks = wide.test(character);
    // A line may end at an ideograph, though not before a full stop.
    if (breaks) width = 0;
    width += breaks ? 2 * ideograph : /\p{Lu}/u.test(character) ? capital : small;
    longest = Math.max(longest, width);
  }
  return longest;
}
