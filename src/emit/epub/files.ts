/** The files of a book. */
import { x } from 'xastscript';
import type { EmitOptions } from '../format.js';
import { bookStyle } from '../html/style/index.js';
import { access } from './access.js';
import type { Book } from './book.js';
import { coverPage } from './cover/page.js';
import type { Picture } from './cover/picture.js';
import { bodyOf, documentsOf, type TextDocument } from './documents.js';
import type { BookFonts } from './fonts.js';
import type { Identity } from './identity.js';
import { metadata } from './metadata.js';
import { type Landmark, navigation } from './nav.js';
import { ncx } from './ncx.js';
import { outlineOf, type Place } from './outline.js';
import { type Item, packageDocument } from './package.js';
import { isDescribed, takePictures } from './pictures.js';
import { titlePage } from './title.js';
import { type Head, xhtml, xml } from './xml.js';
import type { Files } from './zip.js';

/** A file with what the package says of it. */
interface Entry extends Item {
  content: string | Uint8Array;
}

/** What a book has beside its text. */
export interface Extras {
  identity: Identity;
  cover: Picture;
  fonts: BookFonts | undefined;
}

/** All files of a book by their path, but for the one that names its type. */
export function filesOf(book: Book, extras: Extras, options: EmitOptions): Files {
  const { identity, cover, fonts } = extras;
  const { documents, places } = documentsOf(book);
  const pictures = takePictures(documents);
  const outline = outlineOf(book, documents, places);
  const entries = [
    ...entriesOf(book, extras, documents, outline, options),
    ...[...pictures].map(([href, { mediaType, bytes }]) => file(href, mediaType, bytes)),
    ...[...(fonts?.files ?? [])].map(([href, bytes]) => file(href, 'font/woff2', bytes)),
  ];
  const described = [
    ...metadata(book, identity.urn, options.modified),
    x('meta', { name: 'cover', content: 'cover' }),
    ...access([cover, ...pictures.values()], isDescribed(documents)),
  ];
  const files: Files = {
    'META-INF/container.xml': container(),
    'EPUB/package.opf': packageDocument(book, described, entries),
  };
  for (const { href, content } of entries) files[`EPUB/${href}`] = content;
  return files;
}

/** A file that documents use. */
const file = (href: string, type: string, content: string | Uint8Array): Entry => ({
  id: href.replace('.', '-'),
  href,
  type,
  content,
});

function entriesOf(
  book: Book,
  { identity, cover, fonts }: Extras,
  documents: TextDocument[],
  outline: Place[],
  { css, defaultCss = true }: EmitOptions,
): Entry[] {
  const sheets = {
    ...(defaultCss && { 'style.css': bookStyle }),
    ...(fonts && { 'fonts.css': fonts.style }),
    ...(css && { 'user.css': css }),
  };
  const head: Head = { ...book, styles: Object.keys(sheets) };
  const picture = `cover.${cover.ending}`;
  const several = book.articles.length > 1;
  const parts = landmarks(book, documents[0]!.href, several);
  return [
    { id: 'cover', href: picture, type: cover.mediaType, properties: 'cover-image', content: cover.bytes },
    page('cover-page', 'cover.xhtml', xhtml(head, coverPage(book, picture))),
    ...(several ? [page('title-page', 'title.xhtml', xhtml(head, titlePage(book)))] : []),
    {
      ...page('nav', 'nav.xhtml', xhtml(head, navigation(book, outline, parts, several))),
      properties: 'nav',
      read: several,
    },
    ...documents.map((document) =>
      page(
        document.href.replace(/\.xhtml$/, ''),
        document.href,
        xhtml({ ...document.article, styles: head.styles }, bodyOf(document)),
      ),
    ),
    {
      id: 'ncx',
      href: 'toc.ncx',
      type: 'application/x-dtbncx+xml',
      content: ncx(book, identity.urn, outline),
    },
    ...Object.entries(sheets).map(([href, content]) => file(href, 'text/css', content)),
  ];
}

/** A document that is read. */
const page = (id: string, href: string, content: string): Entry => ({
  id,
  href,
  type: 'application/xhtml+xml',
  read: true,
  content,
});

/** Only what is read can be gone to; the contents are read where there are several articles. */
function landmarks({ words, title }: Book, first: string, several: boolean): Landmark[] {
  const contents = [
    { type: 'titlepage', href: 'title.xhtml', title },
    { type: 'toc', href: 'nav.xhtml#toc', title: words.contents },
  ];
  return [
    { type: 'cover', href: 'cover.xhtml', title: words.cover },
    ...(several ? contents : []),
    { type: 'bodymatter', href: first, title },
  ];
}

/** Says where the package document is. */
function container(): string {
  const file = { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' };
  const names = { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' };
  return xml(x('container', names, [x('rootfiles', [x('rootfile', file)])]));
}
