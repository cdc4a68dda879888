import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { fromMarkdown } from '../markdown-in/index.js';

/** Parser for Markdown that gives the tree of an article. */
export const articleFromMarkdown: Plugin<[{ lang?: string | undefined }?], string, Root> = function (
  options = {},
) {
  this.parser = (document) => fromMarkdown(document, options);
};
