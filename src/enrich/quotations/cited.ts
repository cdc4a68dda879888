/** Which source a quotation is from. */
import type { Nodes } from 'mdast';

/** What may stand between a quotation and the citation of its source. */
const between = /^[\s.,;:!?，。、；：]*[[(［（【〔]?$/;

/** A source cited right after a quotation is whose it is. */
export function tieToSources(siblings: readonly Nodes[]): void {
  siblings.forEach((node, index) => {
    if (node.type !== 'inlineQuote') return;
    const next = siblings[index + 1];
    const cited = next?.type === 'text' && between.test(next.value) ? siblings[index + 2] : next;
    const source = cited && sourceOf(cited);
    if (source !== undefined) node.data = { ...node.data, source };
  });
}

function sourceOf(node: Nodes): string | undefined {
  if (node.type === 'footnoteReference') return node.identifier;
  return node.type === 'link' ? node.data?.source : undefined;
}
