/** The public API: re-exports only. What needs Node (a browser to print with, files) is in `article-convert/node`. */
export {
  type ArticleMeta,
  articleMeta,
  type Decision,
  type Evidence,
  type InlineQuote,
  type Removed,
  type Role,
  roleOf,
  type StatedMeta,
} from './article.js';
export { type Conversion, type ConvertOptions, convert } from './convert.js';
export { renderHtml } from './emit/html/index.js';
export {
  type Emit,
  type EmitContext,
  type EmitOptions,
  type Format,
  formats,
  type Print,
  type PrintSettings,
} from './emit/index.js';
export { renderMarkdown } from './emit/markdown/index.js';
export { enrich } from './enrich/index.js';
export { fromMarkdown } from './markdown-in/index.js';
export { ArticleError, type Diagnostic, type Report, type Severity } from './messages.js';
export { type ArticleOptions, fromArticle } from './parse/index.js';
export * from './plugins/index.js';
