/** Several articles as one work. */
import type { Root } from 'mdast';
import { type ArticleMeta, articleMeta, type StatedMeta } from './article.js';

/**
 * Makes one work of several articles. Each keeps its metadata, its language and its notes.
 *
 * @param articles Finished trees, in the order of reading; they are not changed.
 * @param stated What the work as a whole is called, by whom, of when, in which language. What is not stated follows from
 *   the articles: all their authors, the latest of their days, the language of most of them.
 * @example
 * ```js
 * import { fromArticle, mergeArticles, renderEpub } from 'article-convert';
 *
 * const chapters = ['Tides\n\nThey rise.', 'Moons\n\nThey pull.'].map((text) => fromArticle(text));
 * const book = renderEpub(mergeArticles(chapters, { title: 'The sea' })); // bytes of a file
 * book.length > 1000; // true
 * ```
 * @returns A tree that the formats html, epub, pdf and json take as they take an article's.
 */
export function mergeArticles(articles: readonly Root[], stated: StatedMeta = {}): Root {
  const metas = articles.map(articleMeta);
  const date = stated.date ?? latest(metas);
  const work: StatedMeta = {
    ...stated,
    authors: stated.authors ?? [...new Set(metas.flatMap(({ authors }) => authors))],
    ...(date && { date }),
  };
  return {
    type: 'root',
    data: { lang: stated.lang ?? prevailing(metas), stated: work },
    children: articles.map(({ children, data = {} }) => ({ type: 'articlePart', children, data })),
  };
}

/** The latest day; a date that is no ISO date cannot be compared. */
function latest(metas: ArticleMeta[]): string | undefined {
  const dates = metas.flatMap(({ date }) => (date && /^\d{4}/.test(date) ? [date] : []));
  return dates.sort().at(-1);
}

/** The language of most articles, the first of several. */
function prevailing(metas: ArticleMeta[]): string {
  const counts = new Map<string, number>();
  for (const { lang } of metas) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? 'und';
}
