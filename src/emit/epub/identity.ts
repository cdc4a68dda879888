/** Who a book is: its name follows from what it says, so that the same book is never two on a shelf. */
import { toString as plainText } from 'mdast-util-to-string';
import { parse, v5 } from 'uuid';
import type { Book } from './book.js';

/** Chosen once at random, for the books of this program. */
const books = '6f0d6a2e-53b4-4b0e-9a3c-7d2c1e8f4a95';

export interface Identity {
  /** The unique identifier of the package. */
  urn: string;
  /** Sixteen bytes that are as good as chance, and always the same. */
  bytes: Uint8Array;
}

/** The identity of a book with this title and text, whatever its markup. */
export function identify({ title, meta, articles }: Book): Identity {
  const parts = [title, meta.lang, ...meta.authors, meta.date ?? ''];
  // Where one text node ends and the next begins is markup.
  for (const { main } of articles) parts.push(plainText(main));
  const uuid = v5(new TextEncoder().encode(parts.join('\n')), books);
  return { urn: `urn:uuid:${uuid}`, bytes: parse(uuid) };
}
