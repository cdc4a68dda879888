/** A work of several articles as one page: its own header, then the articles, one behind the other. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import { type ArticleMeta, articleMeta, articlesOf } from '../../article.js';
import { nameOf, uniqueId } from './anchors.js';
import { type RenderedArticle, renderArticle } from './article.js';
import type { Medium } from './medium.js';
import { byline, date } from './nodes/article.js';
import { wordsOf } from './words.js';

/** Renders an article, or the articles of a work, for a medium. The tree is not changed. */
export function renderPage(tree: Root, medium: Medium): RenderedArticle {
  const articles = articlesOf(tree);
  return articles.length > 1
    ? renderWork(articleMeta(tree), articles, medium)
    : renderArticle(articles[0]!, medium);
}

function renderWork(meta: ArticleMeta, articles: Root[], medium: Medium): RenderedArticle {
  const ids = new Map<string, number>();
  const parts = articles.map((article) => renderArticle(article, medium, { ids, above: 1 }));
  const title = meta.title || parts[0]!.title;
  const bodies = parts.map((part) => bodyOf(part, medium, ids));
  return {
    meta,
    title,
    description: meta.description,
    words: wordsOf(meta.lang),
    anchors: {
      ids,
      idOf: new Map(parts.flatMap(({ anchors }) => [...anchors.idOf])),
      levelOf: new Map(parts.flatMap(({ anchors }) => [...anchors.levelOf])),
    },
    headings: parts.flatMap(({ headings }) => headings),
    main: h(
      'main',
      [titlePart(title, meta), ...bodies].flatMap((part) => ['\n', part]),
    ),
    parts,
  };
}

/** Title, subtitle and people of a work, in one form for pages and for the title page of a book. */
export function titlePart(title: string, meta: ArticleMeta): Element {
  const subtitle = meta.subtitle ? [h('p', { className: ['subtitle'] }, meta.subtitle)] : [];
  return h('header', [h('h1', title), ...subtitle, ...byline(meta), ...date(meta)]);
}

/** The `article` element, in its own language; one without any heading gets a name to be gone to. */
function bodyOf(
  { main, meta, headings, title }: RenderedArticle,
  medium: Medium,
  ids: Map<string, number>,
): Element {
  const [article] = main.children as [Element];
  const id = headings.length > 0 ? undefined : uniqueId(nameOf(title, medium), ids);
  article.properties = { id, lang: meta.lang, dir: meta.dir };
  return article;
}
