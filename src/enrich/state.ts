/** Metadata that a person states, over what was recovered. */
import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { roleOf, type StatedMeta } from '../article.js';

/**
 * Puts stated metadata into a tree. A stated title takes the place of the printed one, which `data.removed` then holds.
 * @returns The tree, changed.
 */
export function state(tree: Root, { title, authors, date, lang }: StatedMeta): Root {
  const given = Object.entries({ title, authors, date, lang }).filter(([, value]) => value !== undefined);
  if (given.length === 0) return tree;
  tree.data = { ...tree.data, stated: { ...tree.data?.stated, ...Object.fromEntries(given) } };
  if (title !== undefined) retitle(tree, title);
  return tree;
}

function retitle(tree: Root, title: string): void {
  const heading: RootContent = {
    type: 'heading',
    depth: 1,
    children: [{ type: 'text', value: title }],
    data: { role: 'title' },
  };
  const index = tree.children.findIndex((node) => roleOf(node) === 'title');
  const printed = tree.children[index];
  if (!printed) tree.children.unshift(heading);
  else if (plainText(printed) !== title) {
    tree.children[index] = heading;
    tree.data!.removed = [
      ...(tree.data!.removed ?? []),
      { reason: 'override', text: plainText(printed), start: printed.position?.start.offset ?? 0 },
    ];
  }
}
