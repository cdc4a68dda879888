/** Markdown with GFM and front matter, through remark-stringify. */
import type { Root } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmToMarkdown } from 'mdast-util-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Emit } from '../format.js';
import { inlineMarkup } from './inline-markup.js';
import { lineBreak } from './line-break.js';
import { link } from './link.js';
import type { MarkdownOptions } from './options.js';
import { plainTree } from './roles.js';
import { text } from './text.js';
import { wrappedParagraph } from './wrap.js';

const extensions = [
  gfmToMarkdown(),
  frontmatterToMarkdown(),
  { handlers: { break: lineBreak, inlineMarkup, link, text } },
];

/** Writes a tree as Markdown; read back it gives the same tree, but for what only the printed text shows. */
export function renderMarkdown(tree: Root, options: MarkdownOptions = {}): string {
  const { wrap, frontMatter = true } = options;
  const plain = plainTree(tree, options);
  if (!frontMatter) plain.children.shift();
  const wrapping = wrap === undefined ? [] : [{ handlers: { paragraph: wrappedParagraph(wrap) } }];
  return unified()
    .data('toMarkdownExtensions', [...extensions, ...wrapping])
    .use(remarkStringify, { bullet: '-', rule: '-', fences: true })
    .stringify(plain);
}

export const emitMarkdown: Emit = (tree, options) => renderMarkdown(tree, options);
