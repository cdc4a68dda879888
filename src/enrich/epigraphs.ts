/** Epigraphs: quotations between a heading and the text under it, with a line that says whose they are. */
import type { Blockquote, Paragraph, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Role, roleOf } from '../article.js';
import { isAttributionText } from '../parse/text/attribution.js';
import { shapeOf } from '../parse/text/shape.js';

/** Longest epigraph and longest name under it, in columns. */
const longest = 600;
const longestName = 60;

/** What may stand between a heading and an epigraph: credits, which Markdown does not hold, and what introduces a text. */
const passedOver = new Set<Role | undefined>(['chrome', 'date', 'byline', 'subtitle', 'lead']);

/** Gives quotations right under a heading their role, and the name under them theirs. The tree is changed. */
export function epigraphs(tree: Root): void {
  const blocks = tree.children.filter((node) => !passedOver.has(roleOf(node)));
  for (const [index, node] of blocks.entries()) {
    if (node.type !== 'blockquote' || blocks[index - 1]?.type !== 'heading') continue;
    const name = nameUnder(node);
    if (blocks[index + 1]?.type !== 'paragraph' || !name) continue;
    node.data = { ...node.data, role: 'epigraph' };
    name.data = { ...name.data, role: 'attribution' };
  }
}

function nameUnder(node: Blockquote): Paragraph | undefined {
  const last = node.children.at(-1);
  if (node.children.length < 2 || last?.type !== 'paragraph' || plainText(node).length > longest)
    return undefined;
  const text = plainText(last);
  const shape = shapeOf(text);
  const isName = shape.start === 'upper' && (shape.capitals || (shape.ending === 'none' && shape.words <= 8));
  return isAttributionText(text) || (isName && shape.length <= longestName) ? last : undefined;
}
