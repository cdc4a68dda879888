/**
 * Fidelity, said precisely: the letters, marks and digits of an input are those of its tree, in order, none lost and
 * none invented.
 *
 * The tree accounts for text in two ways. A leaf (a text, or the label of a reference to a source) holds it; or
 * `data.removed` lists it with its reason. The lines of date and byline stay in the tree for people who look, but
 * no format prints them unless they say more than names and a day, so the others count where they are listed as removed.
 */
import type { Literal, Nodes, ParagraphData, Root } from 'mdast';
import type { Position } from 'unist';
import { type Pieces, pieceSize, roleOf } from '../../src/article.js';

/** A stretch of the input, as the tree tells of it. */
export interface Part {
  text: string;
  start: number;
}

export interface Leaf {
  text: string;
  position: Position | undefined;
  /** Where the parts of a folded text begin. */
  pieces?: Pieces | undefined;
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
  if (!withCredits && isUnprinted(node)) return [];
  if (node.type === 'footnoteReference')
    return [{ text: node.data?.marker ?? node.label ?? '', position: node.position }];
  if (node.type === 'text') return [{ text: node.value, position: node.position, pieces: node.data?.pieces }];
  if ('value' in node) return [{ text: (node as Literal).value, position: node.position }];
  return 'children' in node ? node.children.flatMap((child) => leavesOf(child, withCredits)) : [];
}

const isUnprinted = (node: Nodes) =>
  ['date', 'byline'].includes(roleOf(node) ?? '') &&
  (node.data as ParagraphData | undefined)?.credit === undefined;

/** What a tree that was made of an article holds and what it lists as removed, in the order of the input. */
export function partsOf(tree: Root): Part[] {
  const kept = leavesOf(tree, false).flatMap(partsOfLeaf);
  return [...kept, ...(tree.data?.removed ?? [])].sort((a, b) => a.start - b.start);
}

/** Between the lines of a folded text stand marks that were removed. */
function partsOfLeaf({ text, position, pieces }: Leaf): Part[] {
  if (!pieces) return [{ text, start: position?.start.offset ?? -1 }];
  return Array.from({ length: pieces.length / pieceSize }, (_, index) => {
    const [at, , , start, next] = pieces.slice(index * pieceSize, (index + 1) * pieceSize + 1) as [
      number,
      number,
      number,
      number,
      number?,
    ];
    return { text: text.slice(at, next), start };
  });
}

/** The letters, marks and digits of a tree and of what it lists as removed. */
export function lettersOfTree(tree: Root): string {
  return lettersOf(
    partsOf(tree)
      .map(({ text }) => text)
      .join('\n'),
  );
}

/** Characters that print: all but white space, controls and what no format can hold. */
export function printedOf(text: string): string {
  return text.normalize('NFKD').replace(/[\s\u200b\0-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g, '');
}

/** What prints of a tree and of what it lists as removed. */
export function printedOfTree(tree: Root): string {
  return printedOf(
    partsOf(tree)
      .map(({ text }) => text)
      .join('\n'),
  );
}

/** Identifiers of the sources that a tree cites, in its order, and of those that it has. */
export function citedAndDefined(tree: Root): { cited: string[]; defined: Set<string> } {
  const cited: string[] = [];
  const defined = new Set<string>();
  const walk = (node: Nodes) => {
    if (node.type === 'footnoteReference') cited.push(node.identifier);
    if (node.type === 'footnoteDefinition') defined.add(node.identifier);
    if (node.type === 'link' && node.data?.source) cited.push(node.data.source);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return { cited, defined };
}
