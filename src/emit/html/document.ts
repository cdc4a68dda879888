/** The document around an article: one file, nothing to fetch, nothing to run. */
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { RenderedArticle } from './article.js';

/** A whole HTML document. */
export function htmlDocument(article: RenderedArticle, style: string): Root {
  const { lang, dir } = article.meta;
  const properties = { lang, dir: dir === 'rtl' ? 'rtl' : undefined };
  const body = h('body', ['\n', article.main, '\n']);
  const page = h('html', properties, ['\n', head(article, style), '\n', body, '\n']);
  return {
    type: 'root',
    children: [{ type: 'doctype' }, { type: 'text', value: '\n' }, page, { type: 'text', value: '\n' }],
  };
}

function head({ meta, title, description }: RenderedArticle, style: string): Element {
  const elements = [
    h('meta', { charSet: 'utf-8' }),
    h('title', title),
    ...named('viewport', 'width=device-width, initial-scale=1'),
    ...meta.authors.flatMap((name) => named('author', name)),
    ...named('description', description),
    ...named('date', meta.date),
    ...named('generator', 'article-convert'),
    ...named('color-scheme', 'light dark'),
    h('style', `\n${style}`),
  ];
  return h('head', ['\n', ...elements.flatMap((element) => [element, '\n'])]);
}

const named = (name: string, content: string | undefined) => (content ? [h('meta', { name, content })] : []);
