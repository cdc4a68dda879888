/** The contents of a printed document: its headings, with the numbers of their pages. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { RenderedArticle } from '../html/article.js';
import { contents } from '../html/contents.js';

/** A document of so many letters has about ten pages of A4, and is no longer looked through by leafing. */
const long = 25_000;

/**
 * For links a browser takes a time that grows with the square of their number: ten seconds for 4,000 on a page that it
 * prints in four without them, minutes for 10,000. Nobody reads contents of 80 pages.
 */
const most = 2000;

/** Contents that stand in a page; their numbers come when that has been printed. */
export interface Contents {
  /** Where numbers go, by the name of the heading. */
  numbers: Map<string, Element>;
  /** Headings of lower levels that are left out, because there are too many. */
  left: number;
}

/**
 * Puts contents behind the header of a page.
 *
 * @param wanted Whether there are to be any; for works and long documents, where nobody says.
 * @returns Nothing where there are none.
 */
export function addContents(article: RenderedArticle, wanted: boolean | undefined): Contents | undefined {
  const usual = article.parts || plainText(article.main).length >= long ? undefined : false;
  const { shown, left } = highest(article);
  const list = contents(shown, wanted ?? usual);
  if (!list) return left > 0 && (wanted ?? usual) !== false ? { numbers: new Map(), left } : undefined;
  const [body] = article.main.children.filter((child) => child.type === 'element');
  const holder = article.parts ? article.main : body!;
  const header = holder.children.findIndex((child) => child.type === 'element' && child.tagName === 'header');
  const numbers = new Map<string, Element>();
  visit(list, 'element', (element) => {
    if (element.tagName !== 'a') return;
    const number = h('span', { className: ['page'] });
    numbers.set(String(element.properties.href).slice(1), number);
    element.children = [h('bdi', element.children), { type: 'text', value: ' ' }, number];
  });
  const [title] = list.children.filter((child) => child.type === 'element');
  // What the printer is given has no roles; see `Medium`.
  title!.properties = {};
  holder.children.splice(header + 1, 0, { ...list, properties: { className: ['contents'] } });
  return { numbers, left };
}

/** An article with the headings of its highest levels, down to where there would be too many. */
function highest(article: RenderedArticle): { shown: RenderedArticle; left: number } {
  const articles = article.parts ?? [article];
  const levels = articles.flatMap((part) =>
    part.headings.map((heading) => part.anchors.levelOf.get(heading)!),
  );
  if (levels.length <= most) return { shown: article, left: 0 };
  const deepest =
    [6, 5, 4, 3, 2, 1].find((level) => levels.filter((each) => each <= level).length <= most) ?? 0;
  const cut = (part: RenderedArticle): RenderedArticle => ({
    ...part,
    headings: part.headings.filter((heading) => part.anchors.levelOf.get(heading)! <= deepest),
    ...(part.parts && { parts: part.parts.map(cut) }),
  });
  return { shown: cut(article), left: levels.filter((level) => level > deepest).length };
}

/** Writes the numbers that are known, and takes the others away. */
export function numberContents({ numbers }: Contents, pages: ReadonlyMap<string, number>): void {
  for (const [id, element] of numbers) {
    const page = pages.get(id);
    element.children = page === undefined ? [] : [{ type: 'text', value: String(page) }];
  }
}
