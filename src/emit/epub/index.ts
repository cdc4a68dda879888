/** Articles as EPUB 3 books. */
import type { Root } from 'mdast';
import type { Emit } from '../format.js';
import { renderArticle } from '../html/article.js';
import { bookStyle } from '../html/style/index.js';
import { chapter } from './chapter.js';
import { container, zip } from './container.js';
import { identify } from './identity.js';
import { navigation } from './nav.js';
import { packageDocument } from './package.js';

/**
 * Writes an article as an EPUB 3 book.
 *
 * @param tree An article's tree; it is not changed.
 * @returns The bytes of the book; the same tree gives the same bytes everywhere.
 */
export function renderEpub(tree: Root): Uint8Array {
  const article = renderArticle(tree, 'epub');
  const text = chapter(article);
  return zip({
    'META-INF/container.xml': container(),
    'EPUB/package.opf': packageDocument(article, identify(text)),
    'EPUB/nav.xhtml': navigation(article),
    'EPUB/article.xhtml': text,
    'EPUB/style.css': bookStyle,
  });
}

/** The EPUB format. */
export const emitEpub: Emit = (tree) => renderEpub(tree);
