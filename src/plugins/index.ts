/** Thin unified glue over plain functions that are useful alone. */
export { type ArticleCleanOptions, articleClean } from './clean.js';
export { type ArticleEnrichOptions, articleEnrich } from './enrich.js';
export { articleFromMarkdown } from './from-markdown.js';
export { type ArticleParseOptions, articleParse } from './parse.js';
export { type ArticlePdfOptions, articlePdf } from './pdf.js';
export { articleEpub, articleHtml, articleJson, articleMarkdown } from './stringify.js';
