/** The fonts of a book, as files. */
import { h } from 'hastscript';
import { embeddedFonts } from '../fonts/embedded.js';
import { letteringOf } from '../fonts/index.js';
import type { EmitContext } from '../format.js';
import type { Theme } from '../html/options.js';
import { plain } from '../html/text.js';
import type { Book } from './book.js';
import { bytesOf } from './bytes.js';

export interface BookFonts {
  /** Rules that declare and use them. */
  style: string;
  /** By their names. */
  files: Map<string, Uint8Array>;
}

/** Picks and cuts the fonts of a book. */
export async function bookFonts(book: Book, theme: Theme, context: EmitContext): Promise<BookFonts> {
  const { articles, meta, title, words } = book;
  const page = h(
    'main',
    articles.map(({ main }) => main),
  );
  // What stands in the table of contents and on the title page, in the regular face.
  const headings = articles.flatMap(({ headings }) => headings.map(plain));
  const furniture = [title, meta.subtitle, ...meta.authors, words.contents, ...headings].join(' ');
  const { files, use } = await embeddedFonts(letteringOf(page, furniture), meta.lang, theme, context);
  const named = files.map((file, index) => ({ ...file, name: `font-${index + 1}.woff2` }));
  return {
    style: named.map(({ rule, name }) => rule(name)).join('') + use,
    files: new Map(named.map(({ name, data }) => [name, bytesOf(data)])),
  };
}
