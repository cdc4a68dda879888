/** Content of a paragraph, made of what HTML put into it. */
import type { Nodes, PhrasingContent } from 'mdast';

const blocks = new Set<Nodes['type']>([
  'blockquote',
  'code',
  'heading',
  'list',
  'listItem',
  'paragraph',
  'table',
  'tableCell',
  'tableRow',
  'thematicBreak',
]);

/** Nodes that may stand in a paragraph: blocks give what they say, and blanks that HTML does not show are gone. */
export function inlineOnly(nodes: readonly Nodes[]): PhrasingContent[] {
  return withoutBlanks(nodes.flatMap(contentOf));
}

function contentOf(node: Nodes): PhrasingContent[] {
  if (!blocks.has(node.type)) return [node as PhrasingContent];
  if ('value' in node) return [{ type: 'text', value: ` ${node.value} ` }];
  const inside = 'children' in node ? (node.children as Nodes[]).flatMap(contentOf) : [];
  return [{ type: 'text', value: ' ' }, ...inside, { type: 'text', value: ' ' }];
}

/** No blank stands beside another one, beside a line end, or at an end. */
function withoutBlanks(nodes: PhrasingContent[]): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = kept.at(-1);
    const isBlankBefore = !last || last.type === 'break' || (last.type === 'text' && /\s$/.test(last.value));
    if (node.type === 'text' && isBlankBefore) node.value = node.value.trimStart();
    if (node.type === 'break' && last?.type === 'text') last.value = last.value.trimEnd();
    if (node.type !== 'text' || node.value) kept.push(node);
  }
  const end = kept.at(-1);
  if (end?.type === 'text') end.value = end.value.trimEnd();
  return kept;
}
