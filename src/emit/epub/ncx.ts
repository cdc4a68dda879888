/** The table of contents of EPUB 2, for reading systems that know no other. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Book } from './book.js';
import { depthOf, type Place } from './outline.js';
import { lines, xml } from './xml.js';

export function ncx({ meta, title }: Book, identifier: string, outline: Place[]): string {
  const names = { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1', 'xml:lang': meta.lang };
  const head = [
    x('meta', { name: 'dtb:uid', content: identifier }),
    x('meta', { name: 'dtb:depth', content: String(depthOf(outline)) }),
    x('meta', { name: 'dtb:totalPageCount', content: '0' }),
    x('meta', { name: 'dtb:maxPageNumber', content: '0' }),
  ];
  const order = { last: 0 };
  const map = x('navMap', lines(outline.map((place) => point(place, order))));
  return xml(x('ncx', names, lines([x('head', lines(head)), x('docTitle', [x('text', title)]), map])));
}

function point({ title, href, places }: Place, order: { last: number }): Element {
  const playOrder = String(++order.last);
  return x(
    'navPoint',
    { id: `point-${playOrder}`, playOrder },
    lines([
      x('navLabel', [x('text', title)]),
      x('content', { src: href }),
      ...places.map((place) => point(place, order)),
    ]),
  );
}
