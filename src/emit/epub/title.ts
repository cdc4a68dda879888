/** The title page of a work of several articles. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { titlePart } from '../html/work.js';
import type { Book } from './book.js';

/** Body of the title page. */
export function titlePage({ title, meta }: Book): Element {
  return h('body', { 'epub:type': 'titlepage' }, ['\n', h('main', titlePart(title, meta)), '\n']);
}
