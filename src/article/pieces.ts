/** Where in the input the characters of a text come from that was folded from several lines. */
import type { Text } from 'mdast';
import type { Point } from 'unist';

/**
 * The pieces of a text, four numbers each: its index in the text, and the line, column and offset in the input of where it
 * begins; up to the next one both run alike. A wrapped text has a piece for each line, and objects would take three times
 * the room. The offset is -1 where it is not known.
 */
export type Pieces = readonly number[];

/** Numbers of a piece. */
export const pieceSize = 4;

/** The pieces of a text that has a place. */
export function piecesOf({ data, position }: Text): Pieces {
  if (data?.pieces) return data.pieces;
  const { line, column, offset = -1 } = position!.start;
  return [0, line, column, offset];
}

/** Where the last piece stands in the list that begins at an index of the text or before it; else the first. */
function pieceAt(pieces: Pieces, index: number): number {
  let low = 0;
  let high = pieces.length / pieceSize - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle * pieceSize]! <= index) low = middle;
    else high = middle - 1;
  }
  return low * pieceSize;
}

/**
 * Where in the input a character of a text stands.
 *
 * @param node A text with a place.
 * @param index Index of the character in its value.
 */
export function pointIn(node: Text, index: number): Point {
  const pieces = piecesOf(node);
  const first = pieceAt(pieces, index);
  const [at, line, column, offset] = pieces.slice(first, first + pieceSize) as [
    number,
    number,
    number,
    number,
  ];
  const ahead = index - at;
  return { line, column: column + ahead, ...(offset >= 0 && { offset: offset + ahead }) };
}

/** The pieces of the part of a text between two indices; none where it lies within one. */
export function piecesBetween(node: Text, from: number, to: number): Pieces | undefined {
  const pieces = node.data?.pieces;
  if (!pieces) return undefined;
  let start = pieceAt(pieces, from);
  if (pieces[start]! <= from) start += pieceSize;
  let end = start;
  while (end < pieces.length && pieces[end]! < to) end += pieceSize;
  if (end === start) return undefined;
  const { line, column, offset = -1 } = pointIn(node, from);
  return [0, line, column, offset, ...moved(pieces.slice(start, end), -from)];
}

/** Pieces whose text stands further on, or back. */
export const moved = (pieces: Pieces, by: number): Pieces =>
  pieces.map((number, index) => (index % pieceSize === 0 ? number + by : number));
