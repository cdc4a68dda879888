/** What a book says of itself: title, people, language, dates. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { isDate } from '../html/date.js';
import type { Book } from './book.js';
import { fileAs } from './name.js';

/**
 * Metadata of the package document.
 *
 * @param modified When the book was made, as seconds since 1970; otherwise the day of the article stands for it, so that
 *   the same article gives the same book.
 */
export function metadata(book: Book, identifier: string, modified: number | undefined): Element[] {
  const { meta, title, description, languages } = book;
  const { date, authors, subtitle, publisher, source, keywords = [] } = meta;
  return [
    x('dc:identifier', { id: 'id' }, identifier),
    ...titles(title, subtitle),
    ...authors.flatMap((name, index) => creator(name, index, meta.lang)),
    ...(date && isDate(date) ? [x('dc:date', date)] : []),
    ...languages.map((tag) => x('dc:language', tag)),
    ...(description ? [x('dc:description', description)] : []),
    ...keywords.map((word) => x('dc:subject', word)),
    ...(publisher ? [x('dc:publisher', publisher)] : []),
    ...(source ? [x('dc:source', source)] : []),
    x('meta', { property: 'dcterms:modified' }, modified === undefined ? dayOf(date) : instant(modified)),
  ];
}

function titles(title: string, subtitle: string | undefined): Element[] {
  if (!subtitle) return [x('dc:title', { id: 'title' }, title)];
  return [
    x('dc:title', { id: 'title' }, title),
    refine('title', 'title-type', 'main'),
    x('dc:title', { id: 'subtitle' }, subtitle),
    refine('subtitle', 'title-type', 'subtitle'),
  ];
}

function creator(name: string, index: number, lang: string): Element[] {
  const id = `creator-${index + 1}`;
  const filed = fileAs(name, lang);
  return [
    x('dc:creator', { id }, name),
    refine(id, 'role', 'aut', { scheme: 'marc:relators' }),
    ...(filed ? [refine(id, 'file-as', filed)] : []),
  ];
}

const refine = (id: string, property: string, value: string, more: Record<string, string> = {}) =>
  x('meta', { refines: `#${id}`, property, ...more }, value);

const dayOf = (date: string | undefined) =>
  `${date?.length === 10 && isDate(date) ? date : '1980-01-01'}T00:00:00Z`;

const instant = (seconds: number) => new Date(seconds * 1000).toISOString().replace(/\.\d+/, '');
