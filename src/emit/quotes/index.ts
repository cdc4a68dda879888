/** Every quotation with whose it is, as JSON lines for scripts. */
import type { Blockquote, Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type InlineQuote, roleOf } from '../../article.js';
import type { Emit } from '../format.js';

/** Writes a line `{kind, text, speaker?, source?, line?, column?}` for each quotation, in the order of the text. */
export function renderQuotes(tree: Root): string {
  const lines: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'inlineQuote') lines.push(JSON.stringify(inline(node)));
    if (node.type === 'blockquote') lines.push(JSON.stringify(block(node)));
  });
  return lines.map((line) => `${line}\n`).join('');
}

export const emitQuotes: Emit = (tree) => renderQuotes(tree);

function inline(node: InlineQuote): object {
  const { speaker, source } = node.data ?? {};
  return {
    kind: 'inline',
    text: textOf(node),
    ...(speaker && { speaker }),
    ...(source && { source }),
    ...placeOf(node),
  };
}

function block(node: Blockquote): object {
  const attribution = node.children.find((child) => roleOf(child) === 'attribution');
  const text = node.children
    .filter((child) => child !== attribution)
    .map(textOf)
    .join('\n\n');
  const speaker = attribution && textOf(attribution).replace(/^[—–―-]+\s*/u, '');
  const source = lastCited(node);
  return { kind: 'block', text, ...(speaker && { speaker }), ...(source && { source }), ...placeOf(node) };
}

/** The text without the markers of citations in it. */
function textOf(node: Nodes): string {
  if (node.type === 'footnoteReference') return '';
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : plainText(node);
}

function lastCited(node: Blockquote): string | undefined {
  let cited: string | undefined;
  visit(node, 'footnoteReference', ({ identifier }) => {
    cited = identifier;
  });
  return cited;
}

const placeOf = ({ position }: Nodes) =>
  position ? { line: position.start.line, column: position.start.column } : {};
