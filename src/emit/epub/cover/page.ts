/** The page that shows the cover. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Book } from '../book.js';

/** Body of the cover’s document; who does not see the picture is told what it says. */
export function coverPage({ title, meta }: Book, href: string): Element {
  const alt = [title, ...meta.authors].join(', ');
  const picture = h('img', { src: href, alt, role: 'doc-cover', className: ['cover'] });
  return h('body', { 'epub:type': 'cover', className: ['cover'] }, ['\n', h('main', picture), '\n']);
}
