/** What the blocks of an article are. */
import type { Paragraph } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Node } from 'unist';

/** What a block is where its node type alone does not say it (`data.role`). */
export type Role =
  | 'title'
  | 'subtitle'
  | 'date'
  | 'byline'
  | 'lead'
  | 'sources'
  | 'attribution'
  | 'caption'
  | 'verse'
  | 'epigraph'
  | 'definitions'
  | 'turn'
  | 'chrome';

/** Roles that nothing visible carries in Markdown: a mark before the block does. Verse needs it where its line ends do not tell. */
export const markedRoles: ReadonlySet<Role> = new Set<Role>(['chrome', 'caption', 'verse', 'definitions']);

/** A label in brackets at the head of an item, as Markdown has the sources that nobody cites. A box to tick, `[ ]`, is none. */
export const labelInBrackets = /^\[(?!\s*\])([^\]]{1,40})\]\s*/;

/** So many characters have the longest lines of verse that its line ends tell; lines of prose that somebody broke are longer. */
const verseLine = 80;

/** Whether a paragraph is verse by its line ends alone. */
export function looksLikeVerse({ children }: Paragraph): boolean {
  if (!children.some(({ type }) => type === 'break')) return false;
  const lines = children
    .map((node) => (node.type === 'break' ? '\n' : plainText(node)))
    .join('')
    .split('\n');
  return lines.every(({ length }) => length <= verseLine);
}

/** The role of a node, if it has one. */
export function roleOf(node: Node): Role | undefined {
  return (node.data as { role?: Role } | undefined)?.role;
}
