/** The headings of a book as a tree: what its tables of contents show. */
import { type Entry, outline } from '../html/outline.js';
import type { Book } from './book.js';
import type { Places, TextDocument } from './documents.js';

/** A place in the book, and the places under it. */
export interface Place {
  title: string;
  /** Tag of its language. */
  lang: string;
  href: string;
  places: Place[];
}

/** All headings, one under the other; an article without any is one place. */
export function outlineOf({ articles }: Book, documents: TextDocument[], places: Places): Place[] {
  return articles.flatMap((article) => {
    const { lang } = article.meta;
    const { href } = documents.find((document) => document.article === article)!;
    const placeOf = ({ id, title, entries }: Entry): Place => ({
      title: title || article.title,
      lang,
      href: `${places.get(id)}#${id}`,
      places: entries.map(placeOf),
    });
    const found = outline(article).map(placeOf);
    return found.length > 0 ? found : [{ title: article.title, lang, href, places: [] }];
  });
}

/** How deep a tree of places is. */
export function depthOf(places: Place[]): number {
  return Math.max(0, ...places.map((place) => 1 + depthOf(place.places)));
}
