/** Emphasis as people type it where there is no other: _so_ and *so*. */
import type { Root, Text } from 'mdast';
import { pointIn, type Removed } from '../article.js';
import { later } from '../later.js';
import { eachInline, type Find, replaceInTexts } from './inline.js';
import { sliceText } from './slice.js';

/** Longest stretch between two marks that is emphasis, in characters; a mark further off is another’s. */
const longest = 300;

/**
 * A mark before and behind words, with nothing of a word, an address or a program on its outer side. A second mark in
 * between makes all of it uncertain.
 */
const typed = later(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}\p{M}_*\\/.=#@&$-])([_*])(?![\s_*])([^_*]{0,${longest}}[^\s_*])\1(?![\p{L}\p{N}\p{M}_*\\/=#@&$-])`,
      'gu',
    ),
);

/** Marks emphasis in a text without markup. In Markdown it is read already, and marks that are left are meant as such. */
export function emphasis(tree: Root): void {
  if (!tree.data?.layout) return;
  const marks: Removed[] = [];
  eachInline(tree, (node) =>
    replaceInTexts(node, (text, isFirst, _, isLast) =>
      // What stands beside a link or a citation was part of one text with it.
      emphasised(text, marks).filter(
        ({ start, end }) => (start > 0 || isFirst) && (end < text.length || isLast),
      ),
    ),
  );
  if (marks.length > 0)
    tree.data.removed = [...(tree.data.removed ?? []), ...marks].sort((a, b) => a.start - b.start);
}

function emphasised(text: string, marks: Removed[]): Find[] {
  if (!/[_*]\S[^_*]*[_*]/.test(text)) return [];
  return [...text.matchAll(typed())]
    .filter(([, , words]) => /\p{L}/u.test(words!))
    .map(({ 0: whole, 1: mark, index }) => ({
      start: index,
      end: index + whole.length,
      node: (part) => {
        marks.push(markAt(part, 0), markAt(part, part.value.length - 1));
        return {
          type: mark === '_' ? 'emphasis' : 'strong',
          children: [sliceText(part, 1, part.value.length - 1)],
          ...(part.position && { position: part.position }),
        };
      },
    }));
}

const markAt = (part: Text, at: number): Removed => ({
  reason: 'mark',
  text: part.value[at]!,
  start: pointIn(part, at).offset!,
});
