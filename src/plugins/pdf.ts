import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { EmitContext, EmitOptions } from '../emit/format.js';
import { emitPdf } from '../emit/pdf/index.js';
import { reportTo } from './report.js';

export interface ArticlePdfOptions extends EmitOptions, EmitContext {}

/** Last transformer and compiler to PDF: unified does not await compilers, so the transformer does the printing. */
export const articlePdf: Plugin<[ArticlePdfOptions], Root> = function ({
  print,
  fonts,
  subset,
  finishing,
  report,
  ...options
}) {
  let bytes: Uint8Array;
  this.compiler = () => bytes;
  return async (tree, file) => {
    const given = Object.entries({ print, fonts, subset, finishing }).filter(([, value]) => value);
    const context = { ...Object.fromEntries(given), report: report ?? reportTo(file) };
    bytes = (await emitPdf(tree, options, context)) as Uint8Array;
  };
};
