/** How much of what an article holds. */
import type { Nodes, Root } from 'mdast';

/** The node types that are counted, by what a report calls them. */
const counted = {
  heading: 'headings',
  paragraph: 'paragraphs',
  blockquote: 'blockQuotations',
  inlineQuote: 'inlineQuotations',
  list: 'lists',
  table: 'tables',
  code: 'listings',
  link: 'links',
  footnoteReference: 'citations',
  footnoteDefinition: 'sources',
} as const;

export type Counts = Record<(typeof counted)[keyof typeof counted], number>;

export function countsOf(tree: Root): Counts {
  const counts = Object.fromEntries(Object.values(counted).map((name) => [name, 0])) as Counts;
  count(tree, counts);
  return counts;
}

function count(node: Nodes, counts: Counts): void {
  if (Object.hasOwn(counted, node.type)) counts[counted[node.type as keyof typeof counted]]++;
  if ('children' in node) for (const child of node.children) count(child, counts);
}
