/** The tree as Markdown can hold it: our roles written so that a reader of Markdown finds them again. */
import type {
  FootnoteDefinition,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Parents,
  Root,
  RootContent,
  Text,
} from 'mdast';
import { articleMeta, type Role, roleOf } from '../../article.js';
import { each } from '../../tree.js';
import { frontMatter } from './front-matter.js';
import { linkSources } from './linked.js';
import { partLists, withItemMarks, withRoleMarks } from './marks.js';
import type { MarkdownOptions } from './options.js';
import { evenTables } from './tables.js';
import { flattenTexts } from './texts.js';

/** Roles whose lines became metadata. */
const credits = new Set<Role | undefined>(['date', 'byline', 'subtitle']);

/** A copy of the tree made of nothing but what Markdown has. */
export function plainTree(given: Root, { citations = 'footnotes' }: MarkdownOptions = {}): Root {
  const tree = citations === 'links' ? linkSources(given) : given;
  const notes = citations === 'footnotes' ? notesIn(tree) : new Set<string>();
  const blocks = tree.children.filter((node) => !credits.has(roleOf(node)));
  const children = withItemMarks(withRoleMarks(blocks));
  const copy = copyOf({ ...tree, children: withUncited(children, notes), data: {} });
  nameNotes(copy, notes);
  partLists(copy);
  flattenTexts(copy);
  evenTables(copy);
  // Behind the label of an empty note no blank may stand.
  each(copy, 'footnoteDefinition', (node) => {
    if (node.children.every((child) => child.type === 'paragraph' && isEmpty(child))) node.children = [];
  });
  each(copy, 'listItem', loosen);
  // Linters ask for a language at every fence; “text” says that none is known.
  each(copy, 'code', (node) => {
    node.lang ??= 'text';
  });
  return { ...copy, children: [frontMatter(articleMeta(tree)), ...copy.children] };
}

/** A list that begins with an empty item, or with another number than 1, does not end the paragraph above: a blank line must. */
function loosen(item: ListItem): void {
  item.spread ||= item.children.some((child, index) => {
    const above = item.children[index - 1];
    return above?.type === 'paragraph' && child.type === 'list' && !endsParagraph(child);
  });
}

const endsParagraph = ({ ordered, start, children }: List) =>
  !(ordered && (start ?? 1) !== 1) &&
  !children[0]?.children.every((child) => child.type === 'paragraph' && isEmpty(child));

const isEmpty = ({ children }: Paragraph) => children.every((child) => child.type === 'text' && !child.value);

/** A copy whose nodes can be changed; what they hold besides children is the same. (`structuredClone` takes as long as all the rest.) */
function copyOf<Node extends Nodes>(node: Node): Node {
  return 'children' in node ? { ...node, children: node.children.map(copyOf) } : { ...node };
}

/** Identifiers of the sources that Markdown can hold as notes: those that are cited, by a label without a space. */
function notesIn(tree: Root): Set<string> {
  const notes = new Set<string>();
  each(tree, 'footnoteReference', ({ identifier, label }) => {
    if (!/\s/.test(label ?? identifier)) notes.add(identifier);
  });
  return notes;
}

/** Notes of several lists may share a label, which Markdown does not allow; a citation of no note is text as printed. */
function nameNotes(tree: Parents, notes: Set<string>): void {
  tree.children.forEach((node, index) => {
    if ('children' in node) nameNotes(node, notes);
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    if (node.label?.toLowerCase() !== node.identifier) node.label = node.identifier;
    if (node.type === 'footnoteReference' && !notes.has(node.identifier))
      tree.children[index] = { type: 'text', value: node.data?.marker ?? node.identifier };
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
