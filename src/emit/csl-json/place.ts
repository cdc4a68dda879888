/** Where in the input a stretch of a node's plain text stands. */
import type { Nodes } from 'mdast';
import type { Point, Position } from 'unist';
import { visit } from 'unist-util-visit';
import { pointIn } from '../../article.js';

/** The place of a stretch; none where the tree has no positions, as after edits. */
export function placeIn(node: Nodes, start: number, end: number): Position | undefined {
  const first = pointOf(node, start);
  const last = pointOf(node, end - 1);
  return first && last && { start: first, end: ahead(last, 1) };
}

function pointOf(node: Nodes, index: number): Point | undefined {
  let before = 0;
  let found: Point | undefined;
  visit(node, 'text', (leaf) => {
    if (!found && leaf.position && index < before + leaf.value.length) found = pointIn(leaf, index - before);
    before += leaf.value.length;
  });
  return found;
}

const ahead = ({ line, column, offset }: Point, by: number): Point => ({
  line,
  column: column + by,
  ...(offset !== undefined && { offset: offset + by }),
});
