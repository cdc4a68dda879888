/** What a PDF says of its document, read off the page before that is printed. */
import type { Element, ElementContent } from 'hast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { RenderedArticle } from '../html/article.js';
import { excerpt } from '../html/text.js';

export interface DocumentFacts {
  title: string;
  authors: string[];
  /** What it is about, in a few sentences. */
  subject: string | undefined;
  keywords: string[];
  publisher: string | undefined;
  /** Where the text was taken from. */
  source: string | undefined;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** When it was made; the same for each printing. */
  date: Date;
  /** Names it among all documents: sixteen bytes that depend on all that is printed. */
  id: Uint8Array;
  /** What a link within the document leads to, by the identifier of its target. */
  targets: Map<string, string>;
  /** All characters that were printed. */
  characters: Set<string>;
  /** Those of them that may be boxes. */
  uncovered: Set<string>;
}

/** Files of which nothing else is known are dated so, as in ZIP: outputs must not depend on the clock. */
const undated = '1980-01-01';
const targetLength = 120;

/**
 * @param article The article as it is printed.
 * @param html The document around it, as text.
 * @param modified Seconds since 1970, in place of the article's date.
 */
export async function factsOf(
  { meta, title, description, main }: RenderedArticle,
  html: string,
  modified: number | undefined,
): Promise<Omit<DocumentFacts, 'characters' | 'uncovered'>> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(html));
  return {
    title,
    authors: meta.authors,
    subject: description,
    keywords: meta.keywords ?? [],
    publisher: meta.publisher,
    source: meta.source,
    lang: meta.lang,
    dir: meta.dir,
    date: modified === undefined ? dayOf(meta.date) : new Date(modified * 1000),
    id: new Uint8Array(digest, 0, 16),
    targets: targetsOf(main),
  };
}

function dayOf(date: string | undefined): Date {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? new Date(undated) : day;
}

/** A link says what it is by its label, else by the text of what it leads to. */
function targetsOf(main: Element): Map<string, string> {
  const elements = new Map<string, Element>();
  const links: Element[] = [];
  visit(main, 'element', (element) => {
    const { id, href } = element.properties;
    if (typeof id === 'string') elements.set(id, element);
    if (typeof href === 'string' && href.startsWith('#')) links.push(element);
  });
  return new Map(
    links.map(({ properties }) => {
      const id = String(properties.href).slice(1);
      const target = elements.get(id);
      const label = properties.ariaLabel ?? (target && excerpt(readable(target), targetLength));
      return [id, String(label || id)];
    }),
  );
}

/** The text of an element without the ways back from it. */
const readable = (element: Element) =>
  plainText({ ...element, children: element.children.map(withoutLabelled) })
    .replace(/\s+/g, ' ')
    .trim();

function withoutLabelled(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const kept = node.children.filter((child) => child.type !== 'element' || !child.properties.ariaLabel);
  return { ...node, children: kept.map(withoutLabelled) };
}
