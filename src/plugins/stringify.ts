import type { Root } from 'mdast';
import type { Plugin, Processor } from 'unified';
import { emitEpub } from '../emit/epub/index.js';
import type { Emit, EmitOptions } from '../emit/format.js';
import { emitHtml } from '../emit/html/index.js';
import { emitJson } from '../emit/json/index.js';
import { emitMarkdown } from '../emit/markdown/index.js';

/** A compiler of a format that needs nothing but the tree. */
function compiler(emit: Emit) {
  return function (this: Processor, options: EmitOptions = {}) {
    this.compiler = (tree) => emit(tree as Root, options, {}) as string | Uint8Array;
  };
}

/** Compiler to Markdown. */
export const articleMarkdown = compiler(emitMarkdown) as Plugin<[EmitOptions?], Root, string>;
/**
 * Compiler to HTML.
 *
 * @example
 * ```js
 * import { articleClean, articleEnrich, articleHtml, articleParse } from 'article-convert';
 * import { unified } from 'unified';
 *
 * const processor = unified().use(articleParse).use(articleEnrich).use(articleClean).use(articleHtml, { fragment: true });
 * const file = await processor.process('Tides\n\nThey rise.');
 * String(file).includes('They rise.</p>'); // true
 * ```
 */
export const articleHtml = compiler(emitHtml) as Plugin<[EmitOptions?], Root, string>;
/** Compiler to EPUB. */
export const articleEpub = compiler(emitEpub) as Plugin<[EmitOptions?], Root, Uint8Array>;
/** Compiler to JSON. */
export const articleJson = compiler(emitJson) as Plugin<[EmitOptions?], Root, string>;
