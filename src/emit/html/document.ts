/** The document around an article: one file, nothing to fetch, nothing to run. */
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { RenderedArticle } from './article.js';
import { jsonLd } from './json-ld.js';
import type { Medium } from './medium.js';

/**
 * A whole HTML document.
 *
 * @param styles Stylesheets, in the order of their weight.
 */
export function htmlDocument(article: RenderedArticle, styles: readonly string[], medium: Medium): Root {
  const { lang, dir } = article.meta;
  const properties = { lang, dir: dir === 'rtl' ? 'rtl' : undefined };
  const body = h('body', ['\n', article.main, '\n']);
  const page = h('html', properties, ['\n', head(article, styles, medium), '\n', body, '\n']);
  return {
    type: 'root',
    children: [{ type: 'doctype' }, { type: 'text', value: '\n' }, page, { type: 'text', value: '\n' }],
  };
}

function head(article: RenderedArticle, styles: readonly string[], medium: Medium): Element {
  const { meta, title, description } = article;
  const elements = [
    h('meta', { charSet: 'utf-8' }),
    h('title', title),
    ...named('viewport', 'width=device-width, initial-scale=1'),
    ...meta.authors.flatMap((name) => named('author', name)),
    ...named('description', description),
    ...named('keywords', meta.keywords?.join(', ')),
    ...named('date', meta.date),
    ...named('generator', 'article-convert'),
    ...named('color-scheme', 'light dark'),
    ...(medium === 'screen' ? [jsonLd(article)] : []),
    // A stylesheet that somebody wrote must not end its element.
    ...styles.map((style) => h('style', `\n${style.replaceAll('</', '<\\/')}`)),
  ];
  return h('head', ['\n', ...elements.flatMap((element) => [element, '\n'])]);
}

const named = (name: string, content: string | undefined) => (content ? [h('meta', { name, content })] : []);
