/** Plain text of nodes, for attributes, identifiers and the document's title. */
import type { Nodes } from 'mdast';

/** What a reader would read aloud: white space folded, note references left out with the brackets around them. */
export function plain(node: Nodes): string {
  return printable(read(node).replace(markers, '')).replace(/\s+/gu, ' ').trim();
}

/** Stands for a reference while its surroundings are read. No document can hold it. */
const mark = '\0';
const markers = new RegExp(
  `\\s?[[(（［【〔]${mark}[^[\\]()（）［］【】〔〕]{0,60}[\\])）］】〕]|\\s?${mark}`,
  'gu',
);

function read(node: Nodes): string {
  if (node.type === 'footnoteReference') return mark;
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map((child) => read(child as Nodes)).join('') : '';
}

/** The first words of a text, at most `size` characters, with an ellipsis where it was cut. */
export function excerpt(text: string, size: number): string {
  const characters = Array.from(text);
  if (characters.length <= size) return text;
  const start = characters.slice(0, size).join('');
  // Han and Kana have no blanks: cut where the size says.
  const word = start.lastIndexOf(' ');
  return `${start.slice(0, word > start.length / 2 ? word : undefined).replace(/[\s\p{P}]+$/u, '')}…`;
}

/**
 * Characters that neither HTML nor XML can hold: controls, noncharacters, halves of surrogate pairs.
 * They are taken from finished markup, where every character that has a meaning is another one.
 */
const unprintable = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Markup without the characters that no document can hold. */
export function printable(markup: string): string {
  return markup.replace(unprintable, '');
}
