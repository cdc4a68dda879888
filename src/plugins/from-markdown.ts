import type { Root } from 'mdast';
import type { Plugin, Processor } from 'unified';
import type { VFile } from 'vfile';
import { finishMarkdown, type MarkdownInOptions, parseMarkdown } from '../markdown-in/index.js';
import { reportTo } from './report.js';

/** Parser for Markdown that gives the tree of an article, once its transformer has read the HTML and restored the roles. */
export const articleFromMarkdown = function (this: Processor, options: MarkdownInOptions = {}) {
  this.parser = (document: string) => parseMarkdown(document);
  return (tree: Root, file: VFile) => finishMarkdown(tree, file, options, reportTo(file));
  // To unified’s types a plugin is a parser or a transformer.
} as unknown as Plugin<[MarkdownInOptions?], string, Root>;
