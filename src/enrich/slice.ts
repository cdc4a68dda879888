/** Parts of text nodes and the joining of two, with their places in the input. */
import type { Text } from 'mdast';
import { pointIn } from '../article.js';

/** The part of a text node between two indices. */
export function sliceText(node: Text, from: number, to: number): Text {
  const value = node.value.slice(from, to);
  if (!node.position) return { type: 'text', value };
  const inside = (node.data?.pieces ?? [])
    .filter(({ at }) => at > from && at < to)
    .map(({ at, point }) => ({ at: at - from, point }));
  const start = pointIn(node, from);
  const end = to === node.value.length ? node.position.end : pointIn(node, to);
  const pieces = inside.length > 0 ? [{ at: 0, point: start }, ...inside] : undefined;
  return { type: 'text', value, position: { start, end }, ...(pieces && { data: { pieces } }) };
}

/** Two texts that follow each other as one. */
export function joinTexts(one: Text, two: Text): Text {
  const value = one.value + two.value;
  if (!one.position || !two.position) return { type: 'text', value };
  const pieces = [
    ...piecesOf(one),
    ...piecesOf(two).map(({ at, point }) => ({ at: at + one.value.length, point })),
  ];
  return {
    type: 'text',
    value,
    position: { start: one.position.start, end: two.position.end },
    data: { pieces },
  };
}

const piecesOf = (text: Text) => text.data?.pieces ?? [{ at: 0, point: text.position!.start }];
