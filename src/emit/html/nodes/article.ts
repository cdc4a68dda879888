import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ArticleMeta, InlineQuote } from '../../../article.js';
import type { ArticleHeader, ChromeRun } from '../arrange.js';
import { isDate, longDate } from '../date.js';
import type { Row } from './row.js';

/** Title, subtitle, lead, byline and date, always in this order. */
export const articleHeader: Row<ArticleHeader> = (node, state, { meta }) =>
  h(
    'header',
    state.wrap([...state.all(node as never), ...byline(meta), ...credits(meta), ...date(meta)], true),
  );

const commas: Record<string, string> = { ar: '، ', fa: '، ', ur: '، ', ja: '、', zh: '、' };

/** The names, in one line, without those that a line of credits says. */
export function byline({ authors, credits = [], lang }: ArticleMeta): ElementContent[] {
  const others = authors.filter((name) => !credits.some((credit) => credit.includes(name)));
  if (others.length === 0) return [];
  const comma = commas[lang.split('-')[0]!] ?? ', ';
  const names = others.flatMap((name, index) => [
    index > 0 ? comma : '',
    h('span', { className: ['author'] }, name),
  ]);
  return [h('p', { className: ['byline'] }, names)];
}

/** Lines that say more than names and a day, as they were printed. */
const credits = ({ credits = [] }: ArticleMeta): ElementContent[] =>
  credits.map((credit) => h('p', { className: ['byline'] }, credit));

/** The day, in the words of the language. */
export function date({ date, lang }: ArticleMeta): ElementContent[] {
  if (date === undefined) return [];
  const content = isDate(date) ? h('time', { dateTime: date }, longDate(date, lang)) : date;
  return [h('p', { className: ['date'] }, content)];
}

/** Page furniture that somebody asked to keep: in its place, and marked as no part of the article. */
export const chromeRun: Row<ChromeRun> = (node, state) =>
  h('div', { className: ['boilerplate'] }, state.wrap(state.all(node as never), true));

/** A quotation inside a paragraph; its marks are in its text. `cite` leads to the source that follows it. */
export const inlineQuote: Row<InlineQuote> = (node, state, { anchors }) => {
  const source = anchors.sources.get(node.data?.source ?? '');
  return h('q', { cite: source && `#${anchors.idOf.get(source)}` }, state.all(node as never));
};
