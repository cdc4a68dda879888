/** Markdown with GFM and front matter, through remark-stringify. */
import type { Root } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmToMarkdown } from 'mdast-util-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Emit } from '../format.js';
import { link } from './link.js';
import { plainTree } from './roles.js';

const writer = unified()
  .data('toMarkdownExtensions', [gfmToMarkdown(), frontmatterToMarkdown(), { handlers: { link } }])
  .use(remarkStringify, { bullet: '-', rule: '-', fences: true })
  .freeze();

/** Writes a tree as Markdown; read back it gives the same tree, but for what only the printed text shows. */
export function renderMarkdown(tree: Root): string {
  return writer.stringify(plainTree(tree));
}

export const emitMarkdown: Emit = (tree) => renderMarkdown(tree);
