/** Articles as EPUB 3 books. */
import type { Root } from 'mdast';
import type { Emit, EmitContext, EmitOptions } from '../format.js';
import { type Book, bookOf } from './book.js';
import { drawCover, wordsOn } from './cover/draw.js';
import { isPaintable } from './cover/letters.js';
import { drawn, type Picture, pictureOf } from './cover/picture.js';
import { filesOf } from './files.js';
import { type BookFonts, bookFonts } from './fonts.js';
import { identify } from './identity.js';
import { zip } from './zip.js';

/**
 * The EPUB format: an article, or several, as a book. The same tree and options give the same bytes everywhere.
 *
 * @throws {TypeError} The cover is no picture.
 * @throws {Error} A cover is to be painted, and no painter was handed in; or fonts are to be embedded, and there are none.
 */
export const emitEpub: Emit = (tree, options, context) => {
  const book = bookOf(tree);
  if (!options.embedFonts) return bound(book, undefined, options, context);
  return bookFonts(book, options.theme ?? 'serif', context).then((fonts) =>
    bound(book, fonts, options, context),
  );
};

function bound(
  book: Book,
  fonts: BookFonts | undefined,
  { cover = 'svg', ...options }: EmitOptions,
  { paint }: EmitContext,
): Uint8Array | Promise<Uint8Array> {
  const identity = identify(book);
  const bind = (picture: Picture) => zip(filesOf(book, { identity, cover: picture, fonts }, options));
  if (typeof cover !== 'string') return bind(pictureOf(cover));
  if (cover === 'svg') return bind(drawn(drawCover(book, identity.bytes)));
  if (!paint)
    throw new Error(
      'Cannot paint a PNG cover: got no painter, expected `context.paint` (see paint in article-convert/node)',
    );
  const drawing = drawCover(book, identity.bytes, isPaintable(wordsOn(book)));
  return paint(drawing).then((bytes) => bind(pictureOf(bytes)));
}

/** Writes a book whose cover needs no painter. */
export const renderEpub = (tree: Root, options: EmitOptions = {}): Uint8Array =>
  emitEpub(tree, options, {}) as Uint8Array;
