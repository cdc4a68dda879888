/** Markdown to the tree that an article gives: the other road in, and the way to correct a wrong guess. */
import type { Nodes, Root } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as plainText } from 'mdast-util-to-string';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { diagnostic, type Report } from '../messages.js';
import { languageOf } from '../parse/text/language.js';
import { articleLevels, deepest, limitDepth } from '../tree.js';
import { plainBrackets, plainBracketsFromMarkdown } from './brackets.js';
import { statedIn, syntaxes } from './front-matter.js';
import { holdsMarkup } from './holds-markup.js';
import { refuseEndlessLists } from './refuse.js';
import { restoreRoles } from './roles.js';

/** Bare addresses are found by `enrich`, in Markdown as in articles; GFM would find others. */
const gfmSyntax = without(gfm(), ['emailAutolink', 'protocolAutolink', 'wwwAutolink']);
const gfmNodes = gfmFromMarkdown().filter(({ transforms }) => transforms === undefined);

const matters = [...syntaxes];

const reader = unified()
  .data('micromarkExtensions', [gfmSyntax, frontmatter(matters), plainBrackets])
  .data('fromMarkdownExtensions', [gfmNodes, frontmatterFromMarkdown(matters), plainBracketsFromMarkdown])
  .use(remarkParse)
  .freeze();

/** Syntax without some of its constructs; disabled by their names alone, they would still part texts at each letter. */
function without(syntax: Extension, names: readonly string[]): Extension {
  const kept = Object.entries(syntax.text ?? {}).map(([code, constructs]) => [
    code,
    [constructs].flat().filter((construct) => !names.includes(construct?.name ?? '')),
  ]);
  return { ...syntax, text: Object.fromEntries(kept) };
}

interface Matter {
  type: (typeof matters)[number];
  value: string;
}

/** What {@link fromMarkdown} takes. */
export interface MarkdownInOptions {
  /** Overrides the language of the front matter. */
  lang?: string | undefined;
}

/**
 * Reads Markdown with GFM and front matter and gives its nodes their roles back. HTML within it stays unread.
 *
 * @param markdown Ours or anybody’s.
 * @throws ArticleError where the front matter is not of its syntax, or lists are nested beyond all measure.
 */
export function fromMarkdown(markdown: string, options: MarkdownInOptions = {}): Root {
  const tree = parseMarkdown(markdown);
  boundDepth(tree);
  return finish(tree, options);
}

/** The first half of `fromMarkdown`: nodes without roles. */
export function parseMarkdown(markdown: string): Root {
  refuseEndlessLists(markdown);
  const tree = reader.parse(markdown);
  const [first] = tree.children;
  // TOML is a node that the extension brings, and that mdast’s types do not know.
  const matter = matters.includes(first?.type as never) ? (first as Matter) : undefined;
  if (matter) tree.children.shift();
  tree.data = { stated: matter ? statedIn(matter.value, matter.type) : {} };
  return tree;
}

/** The second half, with the HTML read that is in the nodes. The tree is changed. */
export async function finishMarkdown(
  tree: Root,
  file: VFile,
  options: MarkdownInOptions,
  report: Report,
): Promise<Root> {
  boundDepth(tree, report);
  // Few documents hold any, and what reads it is as large as all that reads Markdown.
  if (holdsMarkup(tree)) {
    (await import('./markup/index.js')).readMarkup(tree, file, report);
    boundDepth(tree, report);
  }
  return finish(tree, options);
}

/** Before anything walks the tree: quotations, lists and emphasis may be nested as deep as anybody likes. */
function boundDepth(tree: Root, report: Report = () => {}): void {
  const [first] = limitDepth(tree, articleLevels);
  if (first) report(diagnostic('nested-too-deep', (first as Nodes).position, String(deepest)));
}

function finish(tree: Root, { lang }: MarkdownInOptions): Root {
  const stated = { ...tree.data?.stated, ...(lang && { lang }) };
  tree.data = { stated, lang: stated.lang ?? languageOf(plainText(tree, { includeHtml: false })) };
  restoreRoles(tree);
  return tree;
}
