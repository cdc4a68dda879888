/** The tree as Markdown can hold it: our roles written so that a reader of Markdown finds them again. */
import type { FootnoteDefinition, List, ListItem, Root, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { articleMeta, type Role, roleOf } from '../../article.js';
import { frontMatter } from './front-matter.js';
import { linkSources } from './linked.js';
import { partLists, withRoleMarks } from './marks.js';
import type { MarkdownOptions } from './options.js';
import { flattenTexts } from './texts.js';

/** Roles whose lines became metadata. */
const credits = new Set<Role | undefined>(['date', 'byline', 'subtitle']);

/** A copy of the tree made of nothing but what Markdown has. */
export function plainTree(given: Root, { citations = 'footnotes' }: MarkdownOptions = {}): Root {
  const tree = citations === 'links' ? linkSources(given) : given;
  const notes = citations === 'footnotes' ? notesIn(tree) : new Set<string>();
  const children = withRoleMarks(tree.children.filter((node) => !credits.has(roleOf(node))));
  const copy = structuredClone({ ...tree, children: withUncited(children, notes), data: {} });
  nameNotes(copy, notes);
  partLists(copy);
  flattenTexts(copy);
  // Linters ask for a language at every fence; “text” says that none is known.
  visit(copy, 'code', (node) => {
    node.lang ??= 'text';
  });
  return { ...copy, children: [frontMatter(articleMeta(tree)), ...copy.children] };
}

/** Identifiers of the sources that Markdown can hold as notes: those that are cited, by a label without a space. */
function notesIn(tree: Root): Set<string> {
  const notes = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier, label }) => {
    if (!/\s/.test(label ?? identifier)) notes.add(identifier);
  });
  return notes;
}

/** Notes of several lists may share a label, which Markdown does not allow; a citation of no note is text as printed. */
function nameNotes(tree: Root, notes: Set<string>): void {
  visit(tree, (node, index, parent) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    if (node.label?.toLowerCase() !== node.identifier) node.label = node.identifier;
    if (node.type === 'footnoteReference' && !notes.has(node.identifier))
      parent!.children[index!] = { type: 'text', value: node.data?.marker ?? node.identifier };
  });
}

/** Renderers hide notes that nobody calls: all other sources become list items with their label, in their places. */
function withUncited(children: RootContent[], notes: Set<string>): RootContent[] {
  const found: RootContent[] = [];
  for (const node of children) {
    if (node.type !== 'footnoteDefinition' || notes.has(node.identifier)) found.push(node);
    else {
      const open = found.at(-1);
      if (open?.type === 'list' && uncited.has(open)) open.children.push(labelled(node));
      else found.push(listOf(node));
    }
  }
  return found;
}

const uncited = new WeakSet<List>();

function listOf(node: FootnoteDefinition): List {
  const list: List = { type: 'list', ordered: false, spread: false, children: [labelled(node)] };
  uncited.add(list);
  return list;
}

function labelled({ label, children }: FootnoteDefinition): ListItem {
  const [first, ...rest] = children;
  const marker: Text[] = label ? [{ type: 'text', value: `[${label}] ` }] : [];
  const opening =
    first?.type === 'paragraph'
      ? { ...first, children: [...marker, ...first.children] }
      : { type: 'paragraph' as const, children: marker };
  const others = first?.type === 'paragraph' ? rest : children;
  return { type: 'listItem', spread: others.length > 0, children: [opening, ...others] };
}
