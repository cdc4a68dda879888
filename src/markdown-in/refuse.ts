/** Markdown that no reader gets to the end of. */
import { ArticleError } from '../messages.js';

/**
 * Columns that a list may be set in. Every level takes two, and micromark takes 6 seconds for 500 levels, 20 for 800 and
 * minutes for 2,000; whoever writes lists stops at ten.
 */
const mostInset = 1_000;

/** Indents too long, with what begins an item behind them; a tab is four columns. */
const inset = new RegExp(`^[ \\t]{${mostInset / 4},}(?=(?:[-*+]|\\d{1,9}[.)])[ \\t])`, 'gm');

/** @throws ArticleError `lists-too-deep` */
export function refuseEndlessLists(markdown: string): void {
  for (const { index, 0: blanks } of markdown.matchAll(inset)) {
    const columns = blanks.replaceAll('\t', '    ').length;
    if (columns <= mostInset) continue;
    const line = markdown.slice(0, index).split('\n').length;
    throw new ArticleError('lists-too-deep', String(line), String(columns));
  }
}
