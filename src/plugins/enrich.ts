import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type EnrichOptions, enrich } from '../enrich/index.js';
import { reportTo } from './report.js';

/** What {@link enrich} takes; diagnostics become messages of the file. */
export type ArticleEnrichOptions = Omit<EnrichOptions, 'report'>;

/** Adds links, citations and quotations to an article’s tree. */
export const articleEnrich: Plugin<[ArticleEnrichOptions?], Root> =
  ({ typography } = {}) =>
  (tree, file) => {
    enrich(tree, { typography, report: reportTo(file) });
  };
