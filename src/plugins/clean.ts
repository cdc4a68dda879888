import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { setChromeAside } from '../enrich/chrome.js';
import { reportTo } from './report.js';

export interface ArticleCleanOptions {
  /** Keep page chrome in the tree. */
  keepBoilerplate?: boolean | undefined;
}

/** Sets page chrome aside and says what it was. */
export const articleClean: Plugin<[ArticleCleanOptions?], Root> =
  ({ keepBoilerplate = false } = {}) =>
  (tree, file) => {
    if (!keepBoilerplate) setChromeAside(tree, reportTo(file));
  };
