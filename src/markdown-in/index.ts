/** Markdown to the tree that an article gives: the other road in, and the way to correct a wrong guess. */
import type { Root } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as plainText } from 'mdast-util-to-string';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { languageOf } from '../parse/text/language.js';
import { statedIn } from './front-matter.js';
import { restoreRoles } from './roles.js';

/** Bare addresses are found by `enrich`, in Markdown as in articles; GFM would find others. */
const noBareLinks = { disable: { null: ['emailAutolink', 'protocolAutolink', 'wwwAutolink'] } };
const gfmNodes = gfmFromMarkdown().filter(({ transforms }) => transforms === undefined);

const reader = unified()
  .data('micromarkExtensions', [gfm(), noBareLinks, frontmatter()])
  .data('fromMarkdownExtensions', [gfmNodes, frontmatterFromMarkdown()])
  .use(remarkParse)
  .freeze();

/**
 * Reads Markdown with GFM and front matter and gives its nodes their roles back.
 *
 * @param markdown Ours or anybody’s.
 * @param options `lang` overrides the front matter’s.
 * @throws YAMLParseError where the front matter is not YAML.
 */
export function fromMarkdown(markdown: string, options: { lang?: string | undefined } = {}): Root {
  const tree = reader.parse(markdown);
  const [first] = tree.children;
  const stated = first?.type === 'yaml' ? statedIn(first.value) : {};
  if (first?.type === 'yaml') tree.children.shift();
  if (options.lang) stated.lang = options.lang;
  tree.data = { stated, lang: stated.lang ?? languageOf(plainText(tree)) };
  restoreRoles(tree);
  return tree;
}
