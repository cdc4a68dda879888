/**
 * Tables as wide as the page: as long as their words fit beside one another, no word is divided, and letters are smaller
 * where that helps. A browser that may divide words anywhere gives a column of years the room of three digits; so where
 * some must be divided, those of narrow columns still are not.
 */
import type { Element } from 'hast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { addClasses } from './classes.js';
import { isAddress } from './unbroken.js';

/** Millimetres of the letter m in the text of a page. */
export const em = 4.06;
/** Sizes of letters, the space beside a cell in such letters, and the classes that set both. */
const smallest = { size: 0.7, beside: 0.8, className: 'smallest' };
const sizes: readonly { size: number; beside: number; className?: string }[] = [
  { size: 1, beside: 1.5 },
  { size: 0.9, beside: 1.5, className: 'small' },
  { size: 0.8, beside: 1.5, className: 'smaller' },
  smallest,
];

/** What letters take of an em; somewhat more than in the widest of the fonts. */
const [capital, small, ideograph] = [0.7, 0.51, 1.05];
/** An address may be divided, and should not be divided at every letter. */
const addressWidth = 12 * small;

const wide = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

/**
 * Says of each table by its classes how its words are set: `fit` divides none, `whole-words` not even behind hyphens, but
 * for those of cells that are `divided`.
 *
 * @param page What is printed; it is changed.
 * @param width Millimetres of a line.
 */
export function fitTables(page: Element, width: number): void {
  visit(page, 'element', (table) => {
    if (table.tagName !== 'table') return;
    const rows = rowsOf(table);
    const parted = columnsOf(rows, /\s+|(?<=[-‐–])/);
    const whole = fitting(columnsOf(rows, /\s+/), width);
    const { size, beside, className } = whole ?? fitting(parted, width) ?? smallest;
    addClasses(table, 'fit', whole && 'whole-words', className);
    if (!whole) divide(rows, parted, width / em / size - parted.length * beside);
    visit(table, 'element', (link) => {
      if (link.tagName === 'a' && isAddress(plainText(link))) link.properties.className = ['address'];
    });
  });
}

/** The largest size in which the longest words of all columns stand beside one another. */
function fitting(columns: readonly number[], width: number) {
  const words = columns.reduce((sum, column) => sum + column, 0);
  return sizes.find(({ size, beside }) => (words + columns.length * beside) * size * em <= width);
}

/** Lets words be divided in the widest columns, which share alike what the others leave of the room for words. */
function divide(rows: readonly Element[][], columns: readonly number[], room: number): void {
  let left = room;
  const narrowest = [...columns]
    .sort((one, other) => one - other)
    .find((column, index) => {
      if (column * (columns.length - index) > left) return true;
      left -= column;
      return false;
    });
  if (narrowest === undefined) return;
  for (const row of rows)
    for (const [index, cell] of row.entries()) if (columns[index]! >= narrowest) addClasses(cell, 'divided');
}

/** What the longest word of each column takes; cells that span several columns ask for room in none of them. */
function columnsOf(rows: readonly Element[][], parts: RegExp): number[] {
  const columns: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries()) {
      const words = cell.properties.colSpan ? [] : plainText(cell).split(parts);
      columns[index] = words.reduce((longest, word) => Math.max(longest, widthOf(word)), columns[index] ?? 0);
    }
  return columns;
}

/** The cells of each row. */
function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  visit(table, 'element', (row) => {
    if (row.tagName === 'tr') rows.push(row.children.filter((cell) => cell.type === 'element'));
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
