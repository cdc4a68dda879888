/** Parts of text nodes and the joining of two, with their places in the input. */
import type { Text } from 'mdast';
import type { Point } from 'unist';

/** The part of a text node between two indices. */
export function sliceText(node: Text, from: number, to: number): Text {
  const value = node.value.slice(from, to);
  if (!node.position) return { type: 'text', value };
  const inside = (node.data?.pieces ?? [])
    .filter(({ at }) => at > from && at < to)
    .map(({ at, point }) => ({ at: at - from, point }));
  const start = pointAt(node, from);
  const end = to === node.value.length ? node.position.end : pointAt(node, to);
  const pieces = inside.length > 0 ? [{ at: 0, point: start }, ...inside] : undefined;
  return { type: 'text', value, position: { start, end }, ...(pieces && { data: { pieces } }) };
}

/** The place of a character of a text node; within a piece text and input run alike. */
function pointAt(node: Text, index: number): Point {
  const pieces = node.data?.pieces ?? [{ at: 0, point: node.position!.start }];
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= index) low = middle;
    else high = middle - 1;
  }
  const { at, point } = pieces[low]!;
  const ahead = index - at;
  return {
    line: point.line,
    column: point.column + ahead,
    ...(point.offset !== undefined && { offset: point.offset + ahead }),
  };
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
