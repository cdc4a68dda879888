/** What is made into a book: one article or several, and what is said of them as a whole. */
import type { Root } from 'mdast';
import { type ArticleMeta, articleMeta, articlesOf } from '../../article.js';
import { type RenderedArticle, renderArticle } from '../html/article.js';
import { type Words, wordsOf } from '../html/words.js';

export interface Book {
  meta: ArticleMeta;
  /** Never empty. */
  title: string;
  description: string | undefined;
  /** Tags of all languages, that of the book first. */
  languages: string[];
  words: Words;
  articles: [RenderedArticle, ...RenderedArticle[]];
}

/** Renders the articles of a tree for a book. The tree is not changed. */
export function bookOf(tree: Root): Book {
  const ids = new Map<string, number>();
  const articles = articlesOf(tree).map((article) => renderArticle(article, 'epub', { ids }));
  const meta = articleMeta(tree);
  const [first] = articles;
  return {
    meta,
    title: (articles.length > 1 && meta.title) || first!.title,
    description: articles.length > 1 ? meta.description : first!.description,
    languages: [...new Set([meta.lang, ...articles.map(({ meta }) => meta.lang)])],
    words: wordsOf(meta.lang),
    articles: articles as Book['articles'],
  };
}
