/** The package document: what a book says of itself, its files, and the order to read them in. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Book } from './book.js';
import { lines, xml } from './xml.js';

/** A file of the book. */
export interface Item {
  id: string;
  href: string;
  type: string;
  /** What is special about it, such as `nav`. */
  properties?: string;
  /** Whether it is a part of the text, which is read in the order of the items. */
  read?: boolean;
}

/** The package document. */
export function packageDocument({ meta }: Book, metadata: Element[], items: Item[]): string {
  const rtl = meta.dir === 'rtl';
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'id',
    'xml:lang': meta.lang,
    ...(rtl ? { dir: 'rtl' } : {}),
  };
  const names = { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' };
  return xml(
    x(
      'package',
      attributes,
      lines([x('metadata', names, lines(metadata)), manifest(items), spine(items, rtl)]),
    ),
  );
}

function manifest(items: Item[]): Element {
  const rows = items.map(({ id, href, type, properties }) =>
    x('item', { id, href, 'media-type': type, ...(properties ? { properties } : {}) }),
  );
  return x('manifest', lines(rows));
}

function spine(items: Item[], rtl: boolean): Element {
  const read = items.filter((item) => item.read).map(({ id }) => x('itemref', { idref: id }));
  return x('spine', { toc: 'ncx', 'page-progression-direction': rtl ? 'rtl' : 'ltr' }, lines(read));
}
