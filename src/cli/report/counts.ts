/** How much of what an article holds. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

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
  visit(tree, ({ type }) => {
    if (Object.hasOwn(counted, type)) counts[counted[type as keyof typeof counted]]++;
  });
  return counts;
}
