/** PDF: the page of the print medium, through the printer that was handed in, with what only the document knows. */
import type { Root } from 'mdast';
import { diagnostic } from '../../messages.js';
import type { Emit, EmitContext, Finishing } from '../format.js';
import { renderPage } from '../html/work.js';
import { addContents } from './contents.js';
import { type DocumentFacts, factsOf } from './facts.js';
import { tellMissing } from './missing.js';
import { printNumbered } from './numbered.js';
import { composePage } from './page.js';
import { sheetOf } from './sheet.js';
import { fitTables } from './tables.js';
import { keepTogether } from './together.js';
import { keepUnbroken } from './unbroken.js';

/**
 * Prints an article, or several.
 *
 * @throws {Error} No printer was handed in.
 * @throws {RangeError} The paper or its margins cannot be.
 */
export const emitPdf: Emit = async (tree, options, context) => {
  const { print, report } = context;
  if (!print)
    throw new Error(
      'Cannot write PDF: got no printer, expected `context.print` (see createPrinter in article-convert/node)',
    );
  const sheet = sheetOf(options.pageSize, options.margin);
  const article = renderPage(tree, 'print');
  const contents = addContents(article, options.toc);
  if (contents?.left) report?.(diagnostic('pdf-contents-cut', undefined, String(contents.left)));
  const width = sheet.width - sheet.margin[1] - sheet.margin[3];
  fitTables(article.main, width);
  keepTogether(article.main, width);
  keepUnbroken(article.main, width);
  const { html, characters, uncovered } = await composePage(article, sheet, options, context);
  const first = html();
  const pagesIn = async (printed: Uint8Array) => (await finishing(context)).pagesOf(printed);
  const printing = contents?.numbers.size
    ? printNumbered(contents, () => print(html(), sheet), pagesIn)
    : print(first, sheet).then((printed) => ({ printed, settled: true }));
  // All of these are had while the browser is at work.
  const [{ printed, settled }, facts] = await Promise.all([
    printing,
    factsOf(article, first, options.modified),
    finishing(context),
  ]);
  if (!settled) report?.(diagnostic('pdf-contents', undefined));
  return finished(printed, { ...facts, characters, uncovered }, tree, context);
};

const finishing = async (context: EmitContext): Promise<Finishing> =>
  context.finishing ?? import('./finish/index.js');

/** A PDF that is not as expected is better than none. */
async function finished(
  printed: Uint8Array,
  facts: DocumentFacts,
  tree: Root,
  context: EmitContext,
): Promise<Uint8Array> {
  const { report } = context;
  const { finish } = await finishing(context);
  try {
    const { pdf, faults, missing } = await finish(printed, facts);
    for (const told of tellMissing(tree, missing)) report?.(told);
    if (faults.length > 0) report?.(diagnostic('pdf-not-accessible', undefined, faults.join('; ')));
    return pdf;
  } catch (error) {
    report?.(diagnostic('pdf-plain', undefined, (error as Error).message));
    return printed;
  }
}
