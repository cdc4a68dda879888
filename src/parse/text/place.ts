import type { Position } from 'unist';
import { lineEnd } from './lines.js';

/** The place of one character of a text. */
export function placeAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(lineEnd);
  const [line, column] = [before.length, before.at(-1)!.length + 1];
  return { start: { line, column, offset }, end: { line, column: column + 1, offset: offset + 1 } };
}
