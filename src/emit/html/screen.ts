/** The article as a browser's page has it: sections, a table of contents, and an identifier for every block. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RenderedArticle } from './article.js';
import { identifyBlocks } from './block-ids.js';
import { contents } from './contents.js';
import { isElement, sectioned } from './sections.js';

/**
 * What `main` holds on a page: the article, or the header of a work with its articles.
 *
 * @param toc Whether there is to be a table of contents; by the number of headings, where nobody says.
 */
export function screenMain(page: RenderedArticle, toc?: boolean): Element[] {
  if (!page.parts) return [screenArticle(page, toc)];
  const header = page.main.children.filter(isElement).slice(0, 1);
  const table = contents(page, toc);
  return [...header, ...(table ? [table] : []), ...page.parts.map((part) => screenArticle(part, false))];
}

/** The `article` element of a page. */
export function screenArticle(article: RenderedArticle, toc?: boolean): Element {
  const [body] = article.main.children as [Element];
  const blocks = body.children.filter(isElement);
  identifyBlocks(blocks, article.anchors.ids);
  const place = blocks[0]?.tagName === 'header' ? 1 : 0;
  const table = contents(article, toc);
  const children = sectioned(blocks.toSpliced(place, 0, ...(table ? [table] : [])));
  return h('article', body.properties, ['\n', ...children]);
}
