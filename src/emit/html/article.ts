/** The tree of an article as the tree of its page. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Heading, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString as plainText } from 'mdast-util-to-string';
import type { ArticleMeta } from '../../article.js';
import { type Anchors, anchorsOf } from './anchors.js';
import { arrange } from './arrange.js';
import type { Medium } from './medium.js';
import { handlers } from './nodes/index.js';
import { excerpt, plain } from './text.js';
import { type Words, wordsOf } from './words.js';

/** An article that is ready to be put into a document of any kind. */
export interface RenderedArticle {
  meta: ArticleMeta;
  /** The title, or where there is none the first words of the text; never empty. */
  title: string;
  description: string | undefined;
  words: Words;
  anchors: Pick<Anchors, 'ids' | 'idOf' | 'levelOf'>;
  headings: Heading[];
  /** `main` with the article in it. */
  main: Element;
  /** The articles of a work. */
  parts?: RenderedArticle[];
}

/** Where an article stands among others. */
export interface Surroundings {
  /** Names that are taken on the same page; those of the article are added. */
  ids?: Map<string, number>;
  /** Levels of headings over the article. */
  above?: number;
}

/** Renders an article for a medium. The tree is not changed. */
export function renderArticle(
  tree: Root,
  medium: Medium,
  { ids, above }: Surroundings = {},
): RenderedArticle {
  const page = arrange(tree);
  const { meta } = page;
  const anchors = anchorsOf(page, medium, ids, above);
  const words = wordsOf(meta.lang);
  const root = { type: 'root', children: page.children } as Root;
  const body = toHast(root, { handlers: handlers({ anchors, medium, meta, words }) }) as unknown as Element;
  const headings = [...anchors.levelOf.keys()];
  const main = h('main', h('article', ['\n', ...body.children, '\n']));
  return { ...summary(root, meta, headings), meta, words, anchors, headings, main };
}

/** What menus and search engines show of an article. */
function summary(page: Root, meta: ArticleMeta, headings: Heading[]) {
  const opening = page.children.find(
    (node) =>
      node.type === 'paragraph' && !node.data?.role && plainText(node, { includeImageAlt: false }).trim(),
  );
  const text = opening ? plain(opening) : '';
  const title = meta.title ?? (headings[0] && plain(headings[0]));
  return {
    title: title?.trim() || excerpt(text || plain(page), 60) || wordsOf(meta.lang).untitled,
    description: meta.description || (text ? excerpt(text, 160) : undefined),
  };
}
