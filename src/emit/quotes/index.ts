/** Every quotation with whose it is, as JSON lines for scripts. */
import type { Blockquote, Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type InlineQuote, roleOf } from '../../article.js';
import type { Emit } from '../format.js';

export interface Quotation {
  kind: 'inline' | 'block';
  /** Its words, with the marks around them, and without those of citations. */
  text: string;
  speaker?: string;
  /** Identifier of the source that is cited for it. */
  source?: string;
  /** Where it begins in the input. */
  line?: number;
  column?: number;
}

/** The quotations of a tree, in the order of the text; one that goes on behind “she said” or in the next paragraph is one. */
export function quotationsIn(tree: Root): Quotation[] {
  const found: Quotation[] = [];
  /** What goes on, by how many quotations it stands in. */
  const begun: (Quotation | undefined)[] = [];
  const walk = (node: Nodes, depth: number, isFirst: boolean) => {
    if (node.type === 'blockquote') found.push(block(node));
    if (node.type === 'inlineQuote') {
      const part = inline(node);
      const whole = begun[depth];
      if (whole) join(whole, part, isFirst ? '\n\n' : ' ');
      else found.push(part);
      begun[depth] = node.data?.goesOn && (whole ?? part);
    }
    if (!('children' in node)) return;
    const inner = node.type === 'inlineQuote' ? depth + 1 : depth;
    node.children.forEach((child, index) => {
      walk(child, inner, index === 0);
    });
  };
  walk(tree, 0, true);
  return found;
}

function join(whole: Quotation, { text, speaker, source }: Quotation, between: string): void {
  whole.text += between + text;
  if (speaker) whole.speaker ??= speaker;
  if (source) whole.source = source;
}

/** Writes each quotation as a line of JSON. */
export function renderQuotes(tree: Root): string {
  return quotationsIn(tree)
    .map((quotation) => `${JSON.stringify(quotation)}\n`)
    .join('');
}

export const emitQuotes: Emit = (tree) => renderQuotes(tree);

function inline(node: InlineQuote): Quotation {
  const { speaker, source } = node.data ?? {};
  return {
    kind: 'inline',
    text: textOf(node),
    ...(speaker && { speaker }),
    ...(source && { source }),
    ...placeOf(node),
  };
}

function block(node: Blockquote): Quotation {
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
