/** HTML within Markdown: what a document may hold of it becomes nodes like those of Markdown. */
import type { Comment, Element, Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import { raw } from 'hast-util-raw';
import { sanitize } from 'hast-util-sanitize';
import { toMdast } from 'hast-util-to-mdast';
import type { Html, Nodes, Parents, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { InlineMarkup } from '../../article.js';
import { diagnostic, type Report } from '../../messages.js';
import { limitDepth } from '../../tree.js';
import { isMarkup } from '../holds-markup.js';
import { captionsBeforeTables } from './captions.js';
import { elements, inlineStandIn } from './elements.js';
import { inlineOnly } from './inline-only.js';
import { readable } from './readable.js';
import { schema, silent } from './schema.js';

/** Nodes that hold blocks. */
const flow = new Set<Nodes['type']>(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/**
 * Reads the HTML in a tree as a browser reads it, without scripts, styles, event handlers and addresses that run
 * something. The tree is changed; comments stay.
 *
 * @param parent The tree.
 * @param file The Markdown as text, for places.
 */
export function readMarkup(parent: Parents, file: VFile, report: Report): void {
  for (const child of parent.children) if ('children' in child) readMarkup(child, file, report);
  if (parent.children.some(isMarkup)) parent.children = nodesOf(parent, file, report) as never;
}

/** The children of a parent, its HTML read; what is Markdown passes through it unseen. */
function nodesOf({ type, children }: Parents, file: VFile, report: Report): Nodes[] {
  const isFlow = flow.has(type);
  const parsed = parse(children, file) ?? asText(children, report);
  const [deep] = limitDepth(parsed, { kindOf }, deepestElement) as Element[];
  if (deep) report(diagnostic('nested-too-deep', deep.position, String(deepestElement)));
  tellOfSilent(parsed, report);
  captionsBeforeTables(parsed);
  const standIn = isFlow ? { type: 'thematicBreak' } : { type: 'inlineCode', value: '' };
  const found = toMdast(sanitize(parsed, schema), {
    document: isFlow,
    handlers: elements,
    nodeHandlers: {
      comment: (_, { value }: Comment) => ({ ...standIn, data: { kept: Number(value) } }) as never,
    },
    quotes: ['“”', '‘’'],
  }) as Root;
  putBack(found, children);
  return isFlow ? found.children : inlineOnly(found.children);
}

/** Without an element before it a part of a table would make the parser leave out what is none. */
const opening = { type: 'raw', value: '<x-start></x-start>' };

/**
 * The HTML of some nodes as elements; a comment with its index stands for each other node, and no other comment is left.
 *
 * @returns Nothing where elements are nested deeper than the parser can follow, a thousand and more.
 */
function parse(nodes: readonly Nodes[], file: VFile): HtmlRoot | undefined {
  const mixed = nodes.map((node, index) =>
    isMarkup(node)
      ? { ...node, type: 'raw', value: readable((node as Html).value) }
      : { type: 'kept', index },
  );
  let parsed: HtmlRoot;
  try {
    parsed = raw({ type: 'root', children: [opening, ...mixed] } as never, {
      passThrough: ['kept'],
      file,
    }) as HtmlRoot;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  visit(parsed, (node: HtmlNodes | { type: 'kept'; index: number }, index, parent) => {
    if (node.type !== 'kept' && node.type !== 'comment') return undefined;
    const comments: Comment[] = node.type === 'kept' ? [{ type: 'comment', value: String(node.index) }] : [];
    (parent as HtmlRoot).children.splice(index!, 1, ...comments);
    return [SKIP, index! + comments.length];
  });
  return parsed;
}

function asText(nodes: readonly Nodes[], report: Report): HtmlRoot {
  const first = nodes.find(isMarkup);
  report(diagnostic('html-as-text', first?.position));
  const children = nodes.map((node, index) =>
    isMarkup(node)
      ? { type: 'text' as const, value: (node as Html).value }
      : { type: 'comment' as const, value: String(index) },
  );
  return { type: 'root', children };
}

/** Most elements within each other; few pages have a tenth of that. */
const deepestElement = 250;

const kindOf = ({ type }: { type: string }) => (type === 'element' ? type : undefined);

function tellOfSilent(parsed: HtmlRoot, report: Report): void {
  const found = new Map<string, Element>();
  visit(parsed, 'element', (node) => {
    if (silent.includes(node.tagName) && !found.has(node.tagName)) found.set(node.tagName, node);
  });
  for (const { tagName, position } of found.values()) report(diagnostic('html-left-out', position, tagName));
}

/** Puts the nodes in their places again, and gives those their types that the converter does not know. */
function putBack(tree: Root, nodes: readonly Nodes[]): void {
  visit(tree, (node, index, parent) => {
    const { kept } = (node.data ?? {}) as { kept?: number };
    if (kept === undefined) return undefined;
    parent!.children[index!] = nodes[kept] as never;
    return SKIP;
  });
  visit(tree, inlineStandIn, (node: Nodes, index, parent: Parents) => {
    const { name } = node as InlineMarkup;
    const code = { type: 'inlineCode', value: plainText(node) };
    parent.children[index!] = (name === 'code' ? code : { ...node, type: 'inlineMarkup' }) as never;
    return index;
  });
}
