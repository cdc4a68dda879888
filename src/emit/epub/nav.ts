/** The table of contents that reading systems show. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RenderedArticle } from '../html/article.js';
import { plain } from '../html/text.js';
import { xhtml } from './xml.js';

/** A place in the book, and the places under it. */
export interface Place {
  title: string;
  href: string;
  level: number;
  places: Place[];
}

/** The navigation document: all headings, one under the other, and where the text begins. */
export function navigation(article: RenderedArticle): string {
  const toc = h('nav', { 'epub:type': 'toc', role: 'doc-toc', 'aria-label': article.words.contents }, [
    entries(places(article)),
  ]);
  const start = link('article.xhtml', article.title, { 'epub:type': 'bodymatter' });
  const landmarks = h('nav', { 'epub:type': 'landmarks', hidden: true }, h('ol', h('li', start)));
  return xhtml(article, h('body', ['\n', toc, '\n', landmarks, '\n']));
}

/** The headings as a tree; a text without any is one place. */
export function places({ anchors, headings, title }: RenderedArticle): Place[] {
  const root: Place = { title, href: 'article.xhtml', level: 0, places: [] };
  const open = [root];
  for (const heading of headings) {
    const level = anchors.levelOf.get(heading)!;
    const href = `article.xhtml#${anchors.idOf.get(heading)}`;
    const place: Place = { title: plain(heading) || title, href, level, places: [] };
    while (open.at(-1)!.level >= level) open.pop();
    open.at(-1)!.places.push(place);
    open.push(place);
  }
  return root.places.length > 0 ? root.places : [root];
}

function entries(list: Place[]): Element {
  const items = list.map(({ href, title, places }) =>
    h('li', [link(href, title), ...(places.length > 0 ? [entries(places)] : [])]),
  );
  return h('ol', ['\n', ...items.flatMap((item) => [item, '\n'])]);
}

const link = (href: string, title: string, type = {}) => h('a', { href, ...type }, title);
