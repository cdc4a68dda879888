/** The documents that hold the text, in the order of reading. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { RenderedArticle } from '../html/article.js';
import type { Book } from './book.js';
import { split } from './split.js';

export interface TextDocument {
  /** Name of the file. */
  href: string;
  article: RenderedArticle;
  blocks: ElementContent[];
}

/** Where everything is that can be linked to: the document of each `id`. */
export type Places = Map<string, string>;

/** The documents of a book, and what stands in which. Links between documents are set. */
export function documentsOf({ articles }: Book): { documents: TextDocument[]; places: Places } {
  const runs = articles.flatMap((article) => split(blocksOf(article)).map((blocks) => ({ article, blocks })));
  const documents = runs.map((run, index) => ({
    ...run,
    href: runs.length === 1 ? 'article.xhtml' : `text-${index + 1}.xhtml`,
  }));
  const places: Places = new Map();
  for (const document of documents) name(document, places);
  for (const document of documents) relink(document, places);
  return { documents, places };
}

/** The body of a document. */
export function bodyOf({ blocks }: TextDocument): Element {
  const article = h('article', ['\n', ...blocks.flatMap((block) => [block, '\n'])]);
  return h('body', { 'epub:type': 'bodymatter' }, ['\n', h('main', article), '\n']);
}

function blocksOf({ main }: RenderedArticle): Element[] {
  const [article] = main.children as [Element];
  return article.children.filter((node) => node.type === 'element');
}

function name({ blocks, href }: TextDocument, places: Places): void {
  for (const { properties } of elementsOf(blocks))
    if (typeof properties.id === 'string') places.set(properties.id, href);
}

/** Links may lead into other documents; what an element is named after must stand in its own. */
function relink({ blocks, href }: TextDocument, places: Places): void {
  for (const { properties } of elementsOf(blocks)) {
    for (const link of ['href', 'cite'] as const) {
      const id = String(properties[link] ?? '').match(/^#(.*)/s)?.[1];
      const place = id && places.get(id);
      if (place && place !== href) properties[link] = `${place}#${id}`;
    }
    const names = properties.ariaLabelledBy;
    if (Array.isArray(names))
      properties.ariaLabelledBy = names.filter((id) => places.get(String(id)) === href);
  }
}

function elementsOf(blocks: ElementContent[]): Element[] {
  const found: Element[] = [];
  visit({ type: 'root', children: blocks }, 'element', (node: Element) => void found.push(node));
  return found;
}
