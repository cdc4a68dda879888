/**
 * Fidelity, said precisely: the letters, marks and digits of an input are those of its tree, in order, none lost and
 * none invented.
 *
 * The tree accounts for text in two ways. A leaf (a text, or the label of a reference to a source) holds it; or
 * `data.removed` lists it with its reason. The lines of date and byline stay in the tree for people who look, but
 * no format prints them, so they count where they are listed as removed.
 */
import type { Literal, Nodes, Root } from 'mdast';
import type { Position } from 'unist';
import { roleOf } from '../../src/article.js';

/** A stretch of the input, as the tree tells of it. */
export interface Part {
  text: string;
  start: number;
}

export interface Leaf {
  text: string;
  position: Position | undefined;
}

/**
 * Letters, combining marks and digits in compatibility form. The decomposed form is taken, since it does not depend
 * on where a text is cut; marks are sorted within it as they are in any normal form.
 */
export function lettersOf(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** The leaves of a tree in its order; those of the lines of credits only where they are asked for. */
export function leavesOf(node: Nodes, withCredits = true): Leaf[] {
  if (!withCredits && ['date', 'byline'].includes(roleOf(node) ?? '')) return [];
  if (node.type === 'footnoteReference') return [{ text: node.label ?? '', position: node.position }];
  if ('value' in node) return [{ text: (node as Literal).value, position: node.position }];
  return 'children' in node ? node.children.flatMap((child) => leavesOf(child, withCredits)) : [];
}

/** What a tree that was made of an article holds and what it lists as removed, in the order of the input. */
export function partsOf(tree: Root): Part[] {
  const kept = leavesOf(tree, false).map(({ text, position }) => ({
    text,
    start: position?.start.offset ?? -1,
  }));
  return [...kept, ...(tree.data?.removed ?? [])].sort((a, b) => a.start - b.start);
}

/** The letters, marks and digits of a tree and of what it lists as removed. */
export function lettersOfTree(tree: Root): string {
  return lettersOf(
    partsOf(tree)
      .map(({ text }) => text)
      .join('\n'),
  );
}
