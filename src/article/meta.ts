/** What is known of an article as a whole, in one home: its tree. */
import type { ParagraphData, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { roleOf } from './roles.js';

/** What is known of an article as a whole. */
export interface ArticleMeta {
  title?: string;
  subtitle?: string;
  /** Bare names, in the printed order. */
  authors: string[];
  /** ISO 8601 day, `YYYY-MM-DD`. */
  date?: string;
  /** Lines about who wrote it and when, as printed, that say more than names and a day: “By Ann Lee, harbour master”. */
  credits?: string[];
  /** BCP 47 tag; `und` where the text is too short to tell. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The lead (standfirst), as plain text. */
  description?: string;
  /** Who published it. Stated only: a text does not tell it from other names. */
  publisher?: string;
  /** Where the text was taken from: an address, or what the work is cited as. Stated only. */
  source?: string;
  /** What it is about, in single words or names. Stated only. */
  keywords?: string[];
}

/** Metadata that was stated (front matter, command line) rather than recovered; it wins over the roles. */
export type StatedMeta = Partial<Omit<ArticleMeta, 'dir'>>;

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb']);

/** Writing direction of a language. */
export function direction(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.has(lang.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr';
}

/**
 * Metadata of an article, read off its tree: what was stated (front matter, options) first, then the roles.
 *
 * @param tree An article's tree.
 * @returns A new object; the tree is not changed.
 * @example
 * ```js
 * import { articleMeta, fromArticle } from 'article-convert';
 *
 * const tree = fromArticle('Tides\n\nBy Ann Lee\n\nMarch 3, 2024\n\nThey rise, and they fall again.');
 * articleMeta(tree).authors; // ['Ann Lee']
 * articleMeta(tree).date; // '2024-03-03'
 * ```
 */
export function articleMeta(tree: Root): ArticleMeta {
  const stated = tree.data?.stated ?? {};
  const lang = stated.lang ?? tree.data?.lang ?? 'und';
  const meta: ArticleMeta = { authors: [], lang, dir: direction(lang) };
  for (const node of tree.children) {
    const role = roleOf(node);
    if (role === 'title') meta.title ??= plainText(node);
    if (role === 'subtitle') meta.subtitle ??= plainText(node);
    if (role === 'lead') meta.description ??= plainText(node);
    const { value, date, credit } = (node.data ?? {}) as ParagraphData;
    if (credit !== undefined) meta.credits = [...(meta.credits ?? []), credit];
    if (role === 'date' && typeof value === 'string') meta.date ??= value;
    if (role === 'byline' && date) meta.date ??= date;
    if (role === 'byline' && Array.isArray(value))
      for (const name of value) if (!meta.authors.includes(name)) meta.authors.push(name);
  }
  const known = Object.entries(stated).filter(([, value]) => value !== undefined);
  return { ...meta, ...Object.fromEntries(known), dir: direction(lang) };
}
