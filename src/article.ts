/**
 * What an article is: the roles of its blocks, the node types that carry them, and its metadata.
 *
 * The tree is standard mdast with GFM footnotes; `data.role` says what a node is where its type does not;
 * `inlineQuote`, `inlineMarkup` (for HTML within Markdown) and, in a work of several articles, `articlePart` are the node
 * types of our own.
 */
export * from './article/account.js';
export * from './article/meta.js';
export * from './article/nodes.js';
export * from './article/pieces.js';
export * from './article/roles.js';
