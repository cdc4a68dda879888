/** The document that holds the text. */
import { h } from 'hastscript';
import type { RenderedArticle } from '../html/article.js';
import { xhtml } from './xml.js';

/** An article as a content document. */
export function chapter(article: RenderedArticle): string {
  return xhtml(article, h('body', ['\n', article.main, '\n']));
}
