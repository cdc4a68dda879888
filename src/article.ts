/**
 * What an article is: the roles of its blocks, the node types that carry them, and its metadata.
 *
 * The tree is standard mdast with GFM footnotes; `data.role` says what a node is where its type does not;
 * `inlineQuote`, `inlineMarkup` (for HTML within Markdown) and, in a work of several articles, `articlePart` are the node
 * types of our own.
 */
import type { Paragraph, PhrasingContent, Root, RootContent, RootData, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Data, Node, Parent, Point } from 'unist';

/** What a block is where its node type alone does not say it (`data.role`). */
export type Role =
  | 'title'
  | 'subtitle'
  | 'date'
  | 'byline'
  | 'lead'
  | 'sources'
  | 'attribution'
  | 'caption'
  | 'verse'
  | 'chrome';

/** Roles that nothing visible carries in Markdown: a mark before the block does. Verse needs it where its line ends do not tell. */
export const markedRoles: ReadonlySet<Role> = new Set<Role>(['chrome', 'caption', 'verse']);

/** So many characters have the longest lines of verse that its line ends tell; lines of prose that somebody broke are longer. */
const verseLine = 80;

/** Whether a paragraph is verse by its line ends alone. */
export function looksLikeVerse({ children }: Paragraph): boolean {
  if (!children.some(({ type }) => type === 'break')) return false;
  const lines = children
    .map((node) => (node.type === 'break' ? '\n' : plainText(node)))
    .join('')
    .split('\n');
  return lines.every(({ length }) => length <= verseLine);
}

/** Text of the input that is not text of the article; each entry says why. */
export interface Removed {
  /**
   * `chrome`: page furniture; `metadata`: a line that became date, byline or title metadata;
   * `label`: a list label that the list now carries; `mark`: a quotation prefix, underline, rule or mark of emphasis; `hyphen`: it divided a word at the end of a line;
   * `control`: characters that no output format can hold; `override`: replaced by the user's own value.
   */
  reason: 'chrome' | 'metadata' | 'label' | 'mark' | 'hyphen' | 'control' | 'override';
  /** The text as printed. */
  text: string;
  /** Offset of its first character in the decoded input, in UTF-16 code units. */
  start: number;
}

/** What is known of an article as a whole. */
export interface ArticleMeta {
  title?: string;
  subtitle?: string;
  /** Bare names, in the printed order. */
  authors: string[];
  /** ISO 8601 day, `YYYY-MM-DD`. */
  date?: string;
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

/** One piece of evidence for a reading of some lines. */
export interface Evidence {
  /** Row of the table of points, e.g. `heading/alone`. */
  rule: string;
  points: number;
  reason: string;
}

/** Why a stretch of lines is what the tree says it is. Lines are 1-based. */
export interface Decision {
  role: string;
  firstLine: number;
  lastLine: number;
  points: number;
  evidence: Evidence[];
  /** The best other reading of the first line, and by how many points the best whole reading beats it. */
  runnerUp?: { role: string; firstLine: number; lastLine: number; margin: number };
}

/** A quotation inside a paragraph; its marks stay in its text. */
export interface InlineQuote extends Parent {
  type: 'inlineQuote';
  children: PhrasingContent[];
  data?: InlineQuoteData;
}

/** Whose words a quotation is, as far as the text says. */
export interface InlineQuoteData extends Data {
  /** Identifier of the source that is cited right after the quotation. */
  source?: string;
  /** Who says it, where a name and a verb of saying stand right beside it. */
  speaker?: string;
  /** Whether the next quotation goes on with it: behind “she said”, or in the next paragraph, which opens with a mark of its own. */
  goesOn?: true;
}

/** Markup within a paragraph that Markdown has no sign for, such as `<sub>`. */
export interface InlineMarkup extends Parent {
  type: 'inlineMarkup';
  /** Name of the HTML element. */
  name: string;
  attributes: { lang?: string; dir?: string; title?: string };
  children: PhrasingContent[];
}

/** One article of several that make one work; its data are those that its own root had. */
export interface ArticlePart extends Parent {
  type: 'articlePart';
  children: RootContent[];
  data?: RootData;
}

/** From here on, up to the next piece, a text runs as the input does. */
export interface Piece {
  /** Index in the text. */
  at: number;
  point: Point;
}

declare module 'mdast' {
  interface RootContentMap {
    articlePart: ArticlePart;
    inlineMarkup: InlineMarkup;
    inlineQuote: InlineQuote;
  }
  interface PhrasingContentMap {
    inlineMarkup: InlineMarkup;
    inlineQuote: InlineQuote;
  }
  interface RootData {
    lang?: string;
    stated?: StatedMeta;
    removed?: Removed[];
    decisions?: Decision[];
    /** Whether lines were wrapped, and at which column, or each is a block. */
    layout?: { kind: 'wrapped' | 'lines'; column?: number };
    /** How the bytes were read, e.g. `utf-8`, and why. */
    encoding?: { name: string; reason: string };
  }
  interface TextData {
    /** Where in the input the characters come from, for a text that was folded from several lines. */
    pieces?: Piece[];
  }
  interface HeadingData {
    role?: Role;
    /** Level that a person stated for headings of its form. */
    level?: number;
  }
  interface ParagraphData {
    role?: Role;
    /** ISO date of a date line; bare names of a byline. */
    value?: string | string[];
    /** ISO date that stands in a byline. */
    date?: string;
  }
  interface BlockquoteData {
    role?: Role;
  }
  interface ImageData {
    /** The picture itself, as a `data:` address. */
    picture?: string;
  }
  interface ImageReferenceData {
    /** The picture itself, as a `data:` address. */
    picture?: string;
  }
  interface LinkData {
    /** Identifier of the source that the link cites. */
    source?: string;
  }
  interface ListItemData {
    /** The label as printed, e.g. `(a)`. */
    marker?: string;
  }
  interface FootnoteReferenceData {
    /** The marker as printed, e.g. `[2]`. */
    marker?: string;
  }
  interface FootnoteDefinitionData {
    /** The label as printed, e.g. `2.`. */
    marker?: string;
  }
}

/** The role of a node, if it has one. */
export function roleOf(node: Node): Role | undefined {
  return (node.data as { role?: Role } | undefined)?.role;
}

/**
 * Where in the input a character of a text stands; within a piece text and input run alike.
 *
 * @param node A text with a place.
 * @param index Index of the character in its value.
 */
export function pointIn(node: Text, index: number): Point {
  const pieces = node.data?.pieces ?? [{ at: 0, point: node.position!.start }];
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= index) low = middle;
    else high = middle - 1;
  }
  const { at, point } = pieces[low]!;
  const ahead = index - at;
  return {
    line: point.line,
    column: point.column + ahead,
    ...(point.offset !== undefined && { offset: point.offset + ahead }),
  };
}

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
    const { value, date } = (node.data ?? {}) as { value?: string | string[]; date?: string };
    if (role === 'date' && typeof value === 'string') meta.date ??= value;
    if (role === 'byline' && date) meta.date ??= date;
    if (role === 'byline' && Array.isArray(value))
      for (const name of value) if (!meta.authors.includes(name)) meta.authors.push(name);
  }
  const known = Object.entries(stated).filter(([, value]) => value !== undefined);
  return { ...meta, ...Object.fromEntries(known), dir: direction(lang) };
}

/** The articles of a work, each as a tree of its own; a tree of one article is that one. */
export function articlesOf(tree: Root): Root[] {
  const parts = tree.children.filter((node) => node.type === 'articlePart');
  if (parts.length === 0) return [tree];
  return parts.map(({ children, data = {} }) => ({ type: 'root', children, data }));
}
