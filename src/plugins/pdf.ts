import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { EmitContext, EmitOptions } from '../emit/format.js';
import { emitPdf } from '../emit/pdf/index.js';

export interface ArticlePdfOptions extends EmitOptions, EmitContext {}

/** Last transformer and compiler to PDF: unified does not await compilers, so the transformer does the printing. */
export const articlePdf: Plugin<[ArticlePdfOptions], Root> = function ({ print, ...options }) {
  let bytes: Uint8Array;
  this.compiler = () => bytes;
  return async (tree) => {
    bytes = (await emitPdf(tree, options, { ...(print && { print }) })) as Uint8Array;
  };
};
