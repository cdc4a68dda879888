/** Metadata that a person states, over what was recovered. */
import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Position } from 'unist';
import { roleOf, type StatedMeta } from '../article.js';

/**
 * Puts stated metadata into a tree. A stated title takes the place of the printed one, which `data.removed` then holds.
 * @returns The tree, changed.
 */
export function state(tree: Root, stated: StatedMeta): Root {
  const { title, subtitle, authors, date, lang, description, publisher, source, keywords } = stated;
  const fields = { title, subtitle, authors, date, lang, description, publisher, source, keywords };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (given.length === 0) return tree;
  tree.data = { ...tree.data, stated: { ...tree.data?.stated, ...Object.fromEntries(given) } };
  if (title !== undefined) retitle(tree, title);
  if (authors !== undefined) dropCredits(tree, tree.data.stated);
  if (description !== undefined) unmarkLead(tree, description);
  return tree;
}

/** Lines that name other authors are not printed, as those that say nothing else are not. */
function dropCredits(tree: Root, stated: StatedMeta | undefined): void {
  for (const credit of stated?.credits ?? []) noteOverride(tree, credit, undefined);
  delete stated?.credits;
  for (const { type, data, position } of tree.children) {
    if (type !== 'paragraph' || data?.credit === undefined) continue;
    noteOverride(tree, data.credit, position);
    delete data.credit;
  }
}

/** A lead that is not what was stated is text like any other, as it is on the way back from Markdown. */
function unmarkLead(tree: Root, description: string): void {
  for (const node of tree.children)
    if (roleOf(node) === 'lead' && plainText(node) !== description) delete node.data;
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
    noteOverride(tree, plainText(printed), printed.position);
  }
}

function noteOverride(tree: Root, text: string, position: Position | undefined): void {
  const start = position?.start.offset ?? 0;
  tree.data!.removed = [...(tree.data!.removed ?? []), { reason: 'override', text, start }];
}
