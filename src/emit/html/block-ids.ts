/** Identifiers of blocks that have no name of their own, so that a reader can link to a paragraph. */
import type { Element, ElementContent } from 'hast';
import { uniqueId } from './anchors.js';

/** Blocks that get one, and what it begins with. */
const names: Record<string, string> = {
  p: 'p',
  blockquote: 'quote',
  ul: 'list',
  ol: 'list',
  pre: 'code',
  div: 'table',
};

/**
 * Gives each block without an identifier one that is made of its letters and digits: it stays the same when other
 * blocks come and go, when punctuation is corrected, and from one run to the next.
 *
 * @param blocks The blocks of a page; they are changed.
 * @param ids The identifiers that are taken.
 */
export function identifyBlocks(blocks: readonly Element[], ids: Map<string, number>): void {
  for (const block of blocks) {
    const name = names[block.tagName];
    if (name && !block.properties.id && !String(block.properties.className).includes('boilerplate'))
      block.properties = { id: uniqueId(`${name}-${digest(block)}`, ids), ...block.properties };
  }
}

/** FNV-1a, 32 bits, over the letters and digits of an element. */
function digest(element: Element): string {
  const letters = textOf(element).replace(/[^\p{L}\p{N}]+/gu, '');
  let hash = 0x811c9dc5;
  for (let index = 0; index < letters.length; index++)
    hash = Math.imul(hash ^ letters.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
