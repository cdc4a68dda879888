import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type ArticleOptions, fromArticle } from '../parse/index.js';
import { reportTo } from './report.js';

/** What {@link fromArticle} takes; diagnostics become messages of the file. */
export type ArticleParseOptions = Omit<ArticleOptions, 'report'>;

/**
 * Parser for plain-text articles. unified hands over `String(file)`, which is UTF-8 whatever the bytes are, so bytes are
 * read from `file.value`.
 */
export const articleParse: Plugin<[ArticleParseOptions?], string, Root> = function (options = {}) {
  this.parser = (document, file) => {
    const tree = fromArticle(file.value instanceof Uint8Array ? file.value : document, {
      ...options,
      report: reportTo(file),
    });
    file.data.removed = tree.data?.removed;
    return tree;
  };
};
