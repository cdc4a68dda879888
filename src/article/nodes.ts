/** Node types of our own, and the data that nodes of mdast carry. */
import type { PhrasingContent, Root, RootContent, RootData } from 'mdast';
import type { Data, Parent } from 'unist';
import type { Decision, Removed } from './account.js';
import type { StatedMeta } from './meta.js';
import type { Pieces } from './pieces.js';
import type { Role } from './roles.js';

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
    pieces?: Pieces;
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
    /** A line of credits as it was printed, where it says more than names and a day. */
    credit?: string;
    /** Who speaks, in a turn of a conversation. */
    speaker?: string;
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
  interface ListData {
    role?: Role;
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

/** The articles of a work, each as a tree of its own; a tree of one article is that one. */
export function articlesOf(tree: Root): Root[] {
  const parts = tree.children.filter((node) => node.type === 'articlePart');
  if (parts.length === 0) return [tree];
  return parts.map(({ children, data = {} }) => ({ type: 'root', children, data }));
}
