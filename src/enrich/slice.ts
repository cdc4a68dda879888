/** Parts of text nodes and the joining of two, with their places in the input. */
import type { Text } from 'mdast';
import { moved, piecesBetween, piecesOf, pointIn } from '../article.js';

/** The part of a text node between two indices. */
export function sliceText(node: Text, from: number, to: number): Text {
  const value = node.value.slice(from, to);
  if (!node.position) return { type: 'text', value };
  const start = pointIn(node, from);
  const end = to === node.value.length ? node.position.end : pointIn(node, to);
  const pieces = piecesBetween(node, from, to);
  return { type: 'text', value, position: { start, end }, ...(pieces && { data: { pieces } }) };
}

/** Two texts that follow each other as one. */
export function joinTexts(one: Text, two: Text): Text {
  const value = one.value + two.value;
  if (!one.position || !two.position) return { type: 'text', value };
  const pieces = [...piecesOf(one), ...moved(piecesOf(two), one.value.length)];
  return {
    type: 'text',
    value,
    position: { start: one.position.start, end: two.position.end },
    data: { pieces },
  };
}
