/** Entries of a list of sources that have no label: what tells them from paragraphs. */
import { later } from '../../later.js';

/** A year of publication, or what stands where a source has none; many lists touch it with the words around it. */
const dated = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|\bn\.\s?d\.|\bs\.\s?d\.|\bo\.\s?[DJ]\./u;
const address = /\bhttps?:\/\/|\bwww\.|\bdoi:|\b10\.\d{4,9}\//i;

/** Ways in which an entry begins: with names in an order that sentences do not have, a title in marks, the same author. */
const openings = later(() => [
  // Bassnett S, Beebe DC. · La Vecchia C. · van den Berg A,
  /^(?:[\p{L}’']{1,5}\s){0,2}\p{Lu}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,3}\s\p{Lu}{1,3}[,.;]/u,
  // BAKHTIN, M. · Smith, John · García Márquez, G. · d'Holbach, P.
  /^(?:[\p{L}’']{1,5}\s){0,2}\p{L}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?\s*[,;]\s*\p{Lu}/u,
  // J. R. Roe, · J.-P. Roe:
  /^(?:\p{Lu}\.[\s-]?){1,3}\s?\p{Lu}[\p{L}’'-]+/u,
  // Smith (2004) · Tide Society. 2004.
  /^\p{Lu}[^.()]{1,60}[.(]\s?\(?(?:1[5-9]|20)\d\d/u,
  /^[—–―_-]{2,}[.,;:\s]/,
  /^["“„«「『《〈]/,
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}・]{2,12}[.．,，、：:（(『「《]/u,
]);

/** Longest entry, in characters. */
const longest = 900;

/** Whether a text says when or where it was published. */
export const isPublished = (text: string): boolean =>
  text.length <= longest && (dated.test(text) || address.test(text));

const opensAsEntry = (text: string) => openings().some((pattern) => pattern.test(text)) || address.test(text);

/** Shares of a list's entries that must say when or where they were published, and begin as entries do. */
const mustBePublished = 0.7;
const mustOpen = 0.4;

/** Whether texts under a heading for sources read as the entries of one list. */
export function isListOfEntries(texts: readonly string[]): boolean {
  const published = texts.filter(isPublished).length;
  const opening = texts.filter(opensAsEntry).length;
  return (
    texts.length > 0 && published >= texts.length * mustBePublished && opening >= texts.length * mustOpen
  );
}
