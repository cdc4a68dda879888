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
/** Compiler to HTML. */
export const articleHtml = compiler(emitHtml) as Plugin<[EmitOptions?], Root, string>;
/** Compiler to EPUB. */
export const articleEpub = compiler(emitEpub) as Plugin<[EmitOptions?], Root, Uint8Array>;
/** Compiler to JSON. */
export const articleJson = compiler(emitJson) as Plugin<[EmitOptions?], Root, string>;
