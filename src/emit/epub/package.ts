/** What a book says of itself: title, people, language, its files, and who can read it. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { RenderedArticle } from '../html/article.js';
import { isDate } from '../html/date.js';
import { xml } from './xml.js';

/** The package document. */
export function packageDocument(article: RenderedArticle, identifier: string): string {
  const { lang, dir } = article.meta;
  const root = { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id' };
  const names = { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' };
  const metadata = x('metadata', names, lines([...described(article, identifier), ...access]));
  const spine = x(
    'spine',
    dir === 'rtl' ? { 'page-progression-direction': 'rtl' } : {},
    x('itemref', { idref: 'article' }),
  );
  const attributes = { ...root, 'xml:lang': lang, ...(dir === 'rtl' ? { dir } : {}) };
  return xml(x('package', attributes, lines([metadata, manifest(), spine])));
}

function described({ meta, title, description }: RenderedArticle, identifier: string): Element[] {
  const { date, lang, authors } = meta;
  return [
    x('dc:identifier', { id: 'id' }, identifier),
    x('dc:title', title),
    ...authors.flatMap(creator),
    ...(date && isDate(date) ? [x('dc:date', date)] : []),
    x('dc:language', lang),
    ...(description ? [x('dc:description', description)] : []),
    property('dcterms:modified', `${date && isDay(date) ? date : '1980-01-01'}T00:00:00Z`),
  ];
}

const isDay = (date: string) => date.length === 10 && isDate(date);

function creator(name: string, index: number): Element[] {
  const id = `creator-${index + 1}`;
  const role = { refines: `#${id}`, property: 'role', scheme: 'marc:relators' };
  return [x('dc:creator', { id }, name), x('meta', role, 'aut')];
}

const property = (name: string, value: string) => x('meta', { property: name }, value);

/** Accessibility metadata: the book is text, in order, with headings and a table of contents. */
const access: Element[] = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityHazard', 'none'],
  ['accessibilitySummary', 'Text with headings and linked notes; all of it can be read aloud and restyled.'],
].map(([name, value]) => property(`schema:${name}`, value!));

const files = [
  { id: 'nav', href: 'nav.xhtml', 'media-type': 'application/xhtml+xml', properties: 'nav' },
  { id: 'article', href: 'article.xhtml', 'media-type': 'application/xhtml+xml' },
  { id: 'style', href: 'style.css', 'media-type': 'text/css' },
];

const manifest = () => x('manifest', lines(files.map((file) => x('item', file))));

const lines = (elements: Element[]) => ['\n', ...elements.flatMap((element) => [element, '\n'])];
