/** Puts an article in the order of the page: header, then the body with its runs of sources and of page chrome. */
import type {
  FootnoteDefinition,
  Heading,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { type ArticleMeta, articleMeta, type Role, roleOf } from '../../article.js';
import { plain } from './text.js';

/** What stands above the text, in the order of the page. Not a node of mdast: it lives only while rendering. */
export interface ArticleHeader {
  type: 'articleHeader';
  children: (Heading | Paragraph)[];
}

/** Sources that follow each other, with their heading if it stands right before them. */
export interface SourceList {
  type: 'sourceList';
  heading?: Heading;
  children: FootnoteDefinition[];
}

/** Kept page furniture. */
export interface ChromeRun {
  type: 'chromeRun';
  children: RootContent[];
}

export type Block = RootContent | ArticleHeader | SourceList | ChromeRun;

/** An article as it is printed. */
export interface Page {
  meta: ArticleMeta;
  children: Block[];
}

/** Arranges an article for printing; the tree is not changed. */
export function arrange(tree: Root): Page {
  const meta = articleMeta(tree);
  const first = (role: Role) => tree.children.find((node) => roleOf(node) === role);
  const lead = first('lead') as Paragraph | undefined;
  const parts = [
    headerPart('title', first('title'), meta.title),
    headerPart('subtitle', first('subtitle'), meta.subtitle),
    lead,
  ].filter((node) => node !== undefined);
  const above = new Set<RootContent | undefined>([first('title'), first('subtitle'), lead]);
  const below = tree.children.filter((node) => !above.has(node) && !isMetadata(node));
  const header: Block[] = hasHeader(parts, meta) ? [{ type: 'articleHeader', children: parts }] : [];
  return { meta, children: [...header, ...group(below)] };
}

const hasHeader = (parts: unknown[], meta: ArticleMeta) =>
  parts.length > 0 || meta.authors.length > 0 || meta.date !== undefined || meta.credits !== undefined;

/** Date and byline are printed from the metadata, in one form. */
const isMetadata = (node: RootContent) => roleOf(node) === 'date' || roleOf(node) === 'byline';

/** The node as it stands in the text, or a new one where somebody stated other words. */
function headerPart(role: 'title' | 'subtitle', node: RootContent | undefined, stated: string | undefined) {
  if (!stated) return undefined;
  const text: PhrasingContent = { type: 'text', value: stated };
  const same = node && 'children' in node && plain(node) === plain(text);
  const children = same ? (node.children as PhrasingContent[]) : [text];
  if (role === 'title') return { type: 'heading', depth: 1, data: { role }, children } as Heading;
  return { type: 'paragraph', data: { role }, children } as Paragraph;
}

function group(nodes: RootContent[]): Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) {
    const last = blocks.at(-1);
    if (roleOf(node) === 'chrome') addTo(blocks, last, node);
    else if (node.type === 'footnoteDefinition') addSource(blocks, last, withGroups(node));
    else blocks.push(withGroups(node));
  }
  return blocks;
}

function addTo(blocks: Block[], last: Block | undefined, node: RootContent) {
  if (last?.type === 'chromeRun') last.children.push(node);
  else blocks.push({ type: 'chromeRun', children: [node] });
}

function addSource(blocks: Block[], last: Block | undefined, node: FootnoteDefinition) {
  if (last?.type === 'sourceList') last.children.push(node);
  else if (last?.type === 'heading' && roleOf(last) === 'sources') {
    blocks.splice(-1, 1, { type: 'sourceList', heading: last, children: [node] });
  } else blocks.push({ type: 'sourceList', children: [node] });
}

const containers = new Set<Nodes['type']>(['blockquote', 'list', 'listItem', 'footnoteDefinition']);

/** Markdown may hold sources inside of quotations and lists. */
function withGroups<Node extends RootContent>(node: Node): Node {
  if (!containers.has(node.type) || !('children' in node)) return node;
  return { ...node, children: group(node.children as RootContent[]) };
}
