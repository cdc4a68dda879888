import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { enrich } from '../enrich/index.js';
import { reportTo } from './report.js';

/** Adds links, citations and quotations to an article’s tree. */
export const articleEnrich: Plugin<[], Root> = () => (tree, file) => {
  enrich(tree, { report: reportTo(file) });
};
