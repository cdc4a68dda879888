/** PDF: the HTML of the print medium, through the printer that was handed in. */
import type { Emit } from '../format.js';
import { renderHtml } from '../html/index.js';

/**
 * Prints an article.
 *
 * @throws {Error} No printer was handed in.
 */
export const emitPdf: Emit = async (tree, options, { print }) => {
  if (!print)
    throw new Error(
      'Cannot write PDF: got no printer, expected `context.print` (see createPrinter in article-convert/node)',
    );
  const pageSize = options.pageSize ?? 'A4';
  return print(renderHtml(tree, { medium: 'print', pageSize }), { pageSize });
};
