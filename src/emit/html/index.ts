/** Articles as HTML: one self-contained file for a browser, or the page that is handed to a printer. */
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { Emit } from '../format.js';
import { renderArticle } from './article.js';
import { htmlDocument } from './document.js';
import { printStyle, screenStyle } from './style/index.js';
import { printable } from './text.js';

export interface HtmlOptions {
  /** `print` is what Chromium's printer is given. */
  medium?: 'screen' | 'print';
  /** Paper of the printed page. */
  pageSize?: 'A4' | 'Letter';
}

/**
 * Renders an article as an HTML document.
 *
 * @param tree An article's tree; it is not changed.
 * @returns The whole document; the same tree and options give the same text.
 */
export function renderHtml(tree: Root, options: HtmlOptions = {}): string {
  const { medium = 'screen', pageSize = 'A4' } = options;
  const style = medium === 'print' ? printStyle(pageSize) : screenStyle;
  return printable(escapeEnds(toHtml(htmlDocument(renderArticle(tree, medium), style))));
}

/** Checkers want `>` escaped in text; the serializer, which escapes every `<` there, leaves it as it is. */
function escapeEnds(markup: string): string {
  const part = /<style>.*?<\/style>|<(?:"[^"]*"|[^">])*>|>/gs;
  return markup.replace(part, (match) => (match === '>' ? '&gt;' : match));
}

/** The HTML format. */
export const emitHtml: Emit = (tree) => renderHtml(tree);
