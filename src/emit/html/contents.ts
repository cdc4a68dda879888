/** The table of contents of a page. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RenderedArticle } from './article.js';
import { type Entry, outlineOf, titleAmong } from './outline.js';

/** So many headings under the title are worth a table. */
const enough = 3;

/**
 * The table of contents, or nothing where there is none to show.
 *
 * @param wanted Whether there is to be one; by the number of headings, where nobody says.
 */
export function contents(article: RenderedArticle, wanted?: boolean): Element | undefined {
  const headings = article.headings.filter((heading) => article.anchors.levelOf.get(heading)! > 1);
  const list = outlineOf({ ...article, headings });
  if (list.length === 0 || !(wanted ?? (article.parts || headings.length >= enough))) return undefined;
  const { contents } = article.words;
  // The name that is seen is hidden from screen readers: they read the name of the landmark.
  const name = h('p', { 'aria-hidden': 'true' }, contents);
  return h(
    'nav',
    { className: ['contents'], role: 'doc-toc', 'aria-label': contents },
    lines([name, entries(list, article.meta.lang)]),
  );
}

function entries(list: Entry[], lang: string): Element {
  const items = list.map((entry) => {
    const under = entry.entries.length > 0 ? [entries(entry.entries, lang)] : [];
    return h('li', [h('a', { href: `#${entry.id}` }, titleAmong(lang, told(entry))), ...under]);
  });
  return h('ol', lines(items));
}

/** Programs that read pages take a link of a number alone for the call of a note, so a chapter that is but a number gets a full stop. */
const told = (entry: Entry): Entry =>
  /^\p{N}+$/u.test(entry.title) ? { ...entry, title: `${entry.title}.` } : entry;

const lines = (elements: Element[]) => ['\n', ...elements.flatMap((element) => [element, '\n'])];
