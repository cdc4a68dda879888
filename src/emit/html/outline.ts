/** The headings of an article as a tree: what a table of contents shows. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RenderedArticle } from './article.js';
import { plain } from './text.js';

/** A heading, and the headings under it. */
export interface Entry {
  id: string;
  title: string;
  level: number;
  /** Tag of the language of its article. */
  lang: string;
  entries: Entry[];
}

/** A title as it stands among words of a language: one in another says so, and keeps its own direction. */
export const titleAmong = (lang: string, entry: Pick<Entry, 'title' | 'lang'>): Element | string =>
  entry.lang === lang ? entry.title : h('bdi', { lang: entry.lang }, entry.title);

/** The headings of a page; in a work, an article without any is there by its first words. */
export function outlineOf(page: RenderedArticle): Entry[] {
  if (!page.parts) return outline(page);
  return page.parts.flatMap((part) => (part.headings.length > 0 ? outline(part) : [placeOf(part)]));
}

function placeOf({ main, title, meta }: RenderedArticle): Entry {
  const [article] = main.children as [Element];
  return { id: String(article.properties.id), title, level: 2, lang: meta.lang, entries: [] };
}

/** The headings, those of lower levels under the one that they follow. */
export function outline({ anchors, headings, meta: { lang } }: RenderedArticle): Entry[] {
  const top: Entry = { id: '', title: '', level: 0, lang, entries: [] };
  const open = [top];
  for (const heading of headings) {
    const level = anchors.levelOf.get(heading)!;
    const entry = { id: anchors.idOf.get(heading)!, title: plain(heading), level, lang, entries: [] };
    while (open.at(-1)!.level >= level) open.pop();
    open.at(-1)!.entries.push(entry);
    open.push(entry);
  }
  return top.entries;
}
