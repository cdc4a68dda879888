/** The tree as Markdown can hold it: our roles written so that a reader of Markdown finds them again. */
import type {
  Definition,
  FootnoteDefinition,
  List,
  ListItem,
  Nodes,
  Parent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { articleMeta, type Role, roleOf } from '../../article.js';
import { frontMatter } from './front-matter.js';

/** Roles that nothing visible carries in Markdown. */
const hidden = new Set<Role | undefined>(['chrome']);
/** Roles whose lines became metadata. */
const credits = new Set<Role | undefined>(['date', 'byline', 'subtitle']);

/** A copy of the tree made of nothing but what Markdown has. */
export function plainTree(tree: Root): Root {
  const cited = citedIn(tree);
  const children = tree.children
    .filter((node) => !credits.has(roleOf(node)))
    .flatMap((node): RootContent[] => (hidden.has(roleOf(node)) ? [mark(roleOf(node)!), node] : [node]));
  const copy = structuredClone({ ...tree, children: withUncited(children, cited), data: {} });
  flattenQuotes(copy);
  // Linters ask for a language at every fence; “text” says that none is known.
  visit(copy, 'code', (node) => {
    node.lang ??= 'text';
  });
  return { ...copy, children: [frontMatter(articleMeta(tree)), ...copy.children] };
}

function citedIn(tree: Root): Set<string> {
  const cited = new Set<string>();
  visit(tree, 'footnoteReference', (node) => {
    cited.add(node.identifier);
  });
  return cited;
}

/** A definition that no reader shows, before the block whose role it says. */
function mark(role: Role): Definition {
  return { type: 'definition', identifier: '//', label: '//', url: '#', title: role };
}

/** Renderers hide notes that nobody calls: such sources become list items with their label, in their places. */
function withUncited(children: RootContent[], cited: Set<string>): RootContent[] {
  const found: RootContent[] = [];
  for (const node of children) {
    if (node.type !== 'footnoteDefinition' || cited.has(node.identifier)) found.push(node);
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

function labelled({ label, identifier, children }: FootnoteDefinition): ListItem {
  const [first, ...rest] = children;
  const marker: Text = { type: 'text', value: `[${label ?? identifier}] ` };
  const opening =
    first?.type === 'paragraph'
      ? { ...first, children: [marker, ...first.children] }
      : { type: 'paragraph' as const, children: [marker] };
  const others = first?.type === 'paragraph' ? rest : children;
  return { type: 'listItem', spread: others.length > 0, children: [opening, ...others] };
}

/** Inline quotations are plain text in Markdown; texts that touch become one, so that escapes see their neighbours. */
function flattenQuotes(node: Nodes): void {
  if (!('children' in node)) return;
  const children: Nodes[] = [];
  for (const child of node.children as Nodes[]) {
    flattenQuotes(child);
    for (const part of child.type === 'inlineQuote' ? child.children : [child]) {
      const open = children.at(-1);
      if (part.type === 'text' && open?.type === 'text') open.value += part.value;
      else children.push(part);
    }
  }
  (node as Parent).children = children as Parent['children'];
}
