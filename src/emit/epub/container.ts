/** The file around a book. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { x } from 'xastscript';
import { xml } from './xml.js';

/** Says where the package document is. */
export function container(): string {
  const file = { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' };
  const names = { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' };
  return xml(x('container', names, [x('rootfiles', [x('rootfile', file)])]));
}

/** Packs the files of a book, their type first and uncompressed, so that programs can tell it by its first bytes. */
export function zip(files: Record<string, string>): Uint8Array {
  // Zip holds local time without a zone: a date made of local parts gives the same bytes everywhere.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }] };
  for (const [path, text] of Object.entries(files)) entries[path] = [strToU8(text), { level: 9, mtime }];
  return zipSync(entries);
}
