/** The file around a book. */
import { strToU8, type Zippable, zipSync } from 'fflate';

/** Text or bytes of the files of a book, by their path. */
export type Files = Record<string, string | Uint8Array>;

/** Packs the files of a book, their type first and uncompressed, so that programs can tell it by its first bytes. */
export function zip(files: Files): Uint8Array {
  // Zip holds local time without a zone: a date made of local parts gives the same bytes everywhere.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }] };
  for (const [path, content] of Object.entries(files))
    entries[path] = [typeof content === 'string' ? strToU8(content) : content, { level: 9, mtime }];
  return zipSync(entries);
}
