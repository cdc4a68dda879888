/** The headings of an article as a tree: what a table of contents shows. */
import type { Element } from 'hast';
import type { RenderedArticle } from './article.js';
import { plain } from './text.js';

/** A heading, and the headings under it. */
export interface Entry {
  id: string;
  title: string;
  level: number;
  entries: Entry[];
}

/** The headings of a page; in a work, an article without any is there by its first words. */
export function outlineOf(page: RenderedArticle): Entry[] {
  if (!page.parts) return outline(page);
  return page.parts.flatMap((part) => (part.headings.length > 0 ? outline(part) : [placeOf(part)]));
}

function placeOf({ main, title }: RenderedArticle): Entry {
  const [article] = main.children as [Element];
  return { id: String(article.properties.id), title, level: 2, entries: [] };
}

/** The headings, those of lower levels under the one that they follow. */
export function outline({ anchors, headings }: Pick<RenderedArticle, 'anchors' | 'headings'>): Entry[] {
  const top: Entry = { id: '', title: '', level: 0, entries: [] };
  const open = [top];
  for (const heading of headings) {
    const level = anchors.levelOf.get(heading)!;
    const entry = { id: anchors.idOf.get(heading)!, title: plain(heading), level, entries: [] };
    while (open.at(-1)!.level >= level) open.pop();
    open.at(-1)!.entries.push(entry);
    open.push(entry);
  }
  return top.entries;
}
