/** Trees by hand for the tests of inline structure, and what became of them in a short notation. */
import type { FootnoteDefinition, Heading, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { enrich } from '../../src/enrich/index.js';
import type { Diagnostic } from '../../src/messages.js';

export const text = (value: string) => ({ type: 'text' as const, value });
export const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [text(value)] });
export const heading = (value: string): Heading => ({ type: 'heading', depth: 2, children: [text(value)] });
export const source = (label: string, value = `Source ${label}`): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: label,
  label,
  children: [paragraph(value)],
  data: { marker: `${label}.` },
});
export const root = (...children: RootContent[]): Root => ({ type: 'root', children });

/** Enriches a tree and notes what was reported. */
export function enriched(...children: RootContent[]): { tree: Root; rules: string[]; reports: Diagnostic[] } {
  const reports: Diagnostic[] = [];
  const tree = enrich(root(...children), { report: (diagnostic) => reports.push(diagnostic) });
  return { tree, reports, rules: reports.map(({ rule }) => rule) };
}

/** A tree in one line: quotations in braces, citations as `^label`, links as `<target>`. */
export function shown(node: Nodes): string {
  const inner = 'children' in node ? node.children.map(shown).join(node.type === 'root' ? ' / ' : '') : '';
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineQuote':
      return `{${inner}}${node.data?.source ? `=${node.data.source}` : ''}`;
    case 'footnoteReference':
      return `^${node.label}`;
    case 'link':
      return `<${node.url}>`;
    case 'footnoteDefinition':
      return `${node.identifier}: ${inner}`;
    default:
      return inner;
  }
}
