/** The table of contents that reading systems show. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { titleAmong } from '../html/outline.js';
import type { Book } from './book.js';
import type { Place } from './outline.js';

/** A part of the book that reading systems offer a way to. */
export interface Landmark {
  /** Term of the structural semantics vocabulary. */
  type: string;
  href: string;
  title: string;
}

/**
 * Body of the navigation document: all headings, one under the other, and the parts of the book.
 *
 * @param read Whether it is a page of the book, and so has a heading.
 */
export function navigation(
  { words, meta }: Book,
  outline: Place[],
  landmarks: Landmark[],
  read: boolean,
): Element {
  const name = { 'epub:type': 'toc', role: 'doc-toc', 'aria-label': words.contents, id: 'toc' };
  const heading = read ? [h('h1', words.contents), '\n'] : [];
  const toc = h('nav', name, [...heading, entries(outline, meta.lang)]);
  const parts = landmarks.map(({ type, href, title }) => h('li', link(href, title, { 'epub:type': type })));
  const list = h('ol', ['\n', ...parts.flatMap((part) => [part, '\n'])]);
  return h('body', ['\n', toc, '\n', h('nav', { 'epub:type': 'landmarks', hidden: true }, list), '\n']);
}

function entries(list: Place[], lang: string): Element {
  const items = list.map((place) => {
    const under = place.places.length > 0 ? [entries(place.places, lang)] : [];
    return h('li', [link(place.href, titleAmong(lang, place)), ...under]);
  });
  return h('ol', ['\n', ...items.flatMap((item) => [item, '\n'])]);
}

const link = (href: string, title: Element | string, type = {}) => h('a', { href, ...type }, title);
