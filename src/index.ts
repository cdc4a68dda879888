/**
 * The library: from the text of an article to its tree, and from a tree to Markdown, HTML, EPUB, PDF and JSON. What needs Node (a browser to print with, files) is in `article-convert/node`.
 *
 * @module article-convert
 */
// Re-exports only.
export {
  type ArticleMeta,
  articleMeta,
  type Decision,
  type Evidence,
  type InlineQuote,
  type InlineQuoteData,
  type Removed,
  type Role,
  roleOf,
  type StatedMeta,
} from './article.js';
export {
  type Conversion,
  type Converter,
  type ConverterSettings,
  type ConvertOptions,
  convert,
  createConverter,
} from './convert.js';
export { renderEpub } from './emit/epub/index.js';
export { type HtmlOptions, renderHtml } from './emit/html/index.js';
export type { Theme } from './emit/html/options.js';
export {
  type Emit,
  type EmitContext,
  type EmitOptions,
  type FontFile,
  type FontForm,
  type FontRequest,
  type Fonts,
  type Format,
  formats,
  type Paint,
  type Print,
  type PrintSettings,
  type ReadPicture,
  type Subset,
} from './emit/index.js';
export { renderMarkdown } from './emit/markdown/index.js';
export type { MarkdownOptions } from './emit/markdown/options.js';
export { type EnrichOptions, enrich } from './enrich/index.js';
export { type ArticlePlugin, formatsWith, PluginError } from './extend.js';
export { fromMarkdown, type MarkdownInOptions } from './markdown-in/index.js';
export { mergeArticles } from './merge.js';
export { ArticleError, type Diagnostic, type Report, type Severity } from './messages.js';
export { type ArticleOptions, fromArticle } from './parse/index.js';
export type { HeadingPattern } from './parse/text/heading-pattern.js';
export * from './plugins/index.js';
