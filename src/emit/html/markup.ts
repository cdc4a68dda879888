/** Elements as markup. */
import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { printable } from './text.js';

/** Elements that hold a whole text, or a good part of it. */
const containers = new Set(['html', 'body', 'main', 'article', 'section']);

/**
 * Writes nodes as HTML. What stands in a container is written piece by piece: the serializer puts the markup of an element
 * together from that of its children, so that a long text would be held many times over.
 */
export function markup(nodes: readonly Nodes[]): string {
  const pieces: string[] = [];
  write(nodes, pieces);
  return pieces.join('');
}

function write(nodes: readonly Nodes[], pieces: string[]): void {
  for (const node of nodes) {
    if (node.type === 'element' && containers.has(node.tagName)) {
      const end = `</${node.tagName}>`;
      pieces.push(serialize({ ...node, children: [] }).slice(0, -end.length));
      write(node.children, pieces);
      pieces.push(end);
    } else pieces.push(serialize(node));
  }
}

const serialize = (node: Nodes) => printable(escapeEnds(toHtml(node)));

/** Checkers want `>` escaped in text; the serializer, which escapes every `<` there, leaves it as it is. */
function escapeEnds(markup: string): string {
  const part = /<(style|script)\b.*?<\/\1>|<(?:"[^"]*"|[^">])*>|>/gs;
  return markup.replace(part, (match) => (match === '>' ? '&gt;' : match));
}
