/** The outline of a tree in the notation of `fixtures/<name>/outline.txt`, where a person wrote down the truth. */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { articleMeta, roleOf } from '../src/article.js';

/** Metadata, then a line per block with its lines in the input, then the citations. */
export function outlineOf(tree: Root): string {
  const { title, authors, date, lang } = articleMeta(tree);
  const head = [
    ...(title === undefined ? [] : [`title: ${title}`]),
    ...(authors.length === 0 ? [] : [`authors: ${authors.join('; ')}`]),
    ...(date === undefined ? [] : [`date: ${date}`]),
    `lang: ${lang}`,
    '---',
  ];
  const cites: string[] = [];
  visit(tree, 'footnoteReference', (node) => {
    cites.push(`cite ${node.position!.start.line} ${node.label}`);
  });
  visit(tree, 'link', ({ data, position }) => {
    if (data?.source) cites.push(`cite ${position!.start.line} ${data.source}`);
  });
  return [...head, ...tree.children.flatMap((node) => blocksOf(node)), ...cites, ''].join('\n');
}

function blocksOf(node: Nodes, role = roleOf(node) as string | undefined): string[] {
  switch (node.type) {
    case 'heading':
      return [line(node, role ?? `heading ${node.depth}`)];
    case 'paragraph':
      return [line(node, role ?? 'paragraph')];
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, roleOf(child) ?? 'quotation'));
    case 'list':
      return node.children.flatMap((item) => [
        line(item.children[0]!, 'item'),
        ...item.children.slice(1).flatMap((child) => blocksOf(child)),
      ]);
    case 'footnoteDefinition':
      return [line(node, 'source')];
    case 'thematicBreak':
      return [line(node, 'break')];
    default:
      return [line(node, node.type)];
  }
}

function line({ position }: Nodes, what: string): string {
  const { start, end } = position!;
  return `${start.line === end.line ? start.line : `${start.line}-${end.line}`} ${what}`;
}
