/** Roles of Markdown nodes, found again by what carries them. */
import type {
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Root,
  RootContent,
  Text,
} from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { labelInBrackets, looksLikeVerse, markedRoles, type Role, roleOf } from '../article.js';
import { isListOfEntries } from '../parse/text/entry.js';
import { joinLines } from '../parse/text/fold.js';
import { labelOf } from '../parse/text/label.js';
import { languages } from '../parse/words/index.js';
import { isWord } from '../parse/words/match.js';

/** Gives the nodes of a Markdown tree the roles that the same nodes of an article have. The tree is changed. */
export function restoreRoles(tree: Root): void {
  foldTexts(tree);
  visit(tree, 'code', (node) => {
    if (node.lang === 'text') node.lang = null;
  });
  fillItems(tree);
  readMarks(tree);
  findTitle(tree);
  findLead(tree);
  visit(tree, 'paragraph', (node) => {
    if (looksLikeVerse(node)) give(node, 'verse');
  });
  findSources(tree);
  shareLabels(tree);
}

function give(node: RootContent, role: Role): void {
  node.data = { ...node.data, role } as typeof node.data & { role: Role };
}

/** An item that holds nothing holds an empty paragraph, as in articles. */
function fillItems(tree: Root): void {
  visit(tree, 'listItem', (node) => {
    if (node.children.length === 0) node.children.push({ type: 'paragraph', children: [] });
  });
}

/** Soft line breaks are white space, or nothing between characters of scripts without spaces. */
function foldTexts(tree: Root): void {
  visit(tree, 'text', (node) => {
    if (node.value.includes('\n')) node.value = joinLines(node.value.split(/[ \t]*\n[ \t]*/));
  });
}

/** Lists that are said to be no sources. */
const plainLists = new WeakSet<List>();

/** Definitions of `//` say the role of the block after them, or part lists, and are no part of the text. */
function readMarks(tree: Root): void {
  visit(tree, 'definition', (node, index, parent) => {
    if (!isMark(node)) return undefined;
    const next = blockAfter(parent!.children, index!);
    if (next && markedRoles.has(node.title as Role)) give(next, node.title as Role);
    if (next?.type === 'list' && node.title === 'items') plainLists.add(next);
    parent!.children.splice(index!, 1);
    return index;
  });
}

function blockAfter(blocks: readonly Nodes[], index: number): RootContent | undefined {
  let at = index + 1;
  while (blocks[at] && isMark(blocks[at]!)) at++;
  return blocks[at] as RootContent | undefined;
}

const isMark = (node: Nodes) => node.type === 'definition' && node.identifier === '//';

/** The title is the first heading of depth 1, if it is the stated one, or nothing was stated and no other is so deep. */
function findTitle(tree: Root): void {
  const tops = tree.children.filter((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const stated = tree.data?.stated?.title;
  const [first] = tops;
  if (!first || (tops.length > 1 && plainText(first) !== stated)) return;
  give(first, 'title');
  // Whoever edits a text edits what they see: the heading is right where the front matter says otherwise.
  if (tree.data?.stated) delete tree.data.stated.title;
}

function findLead(tree: Root): void {
  const description = tree.data?.stated?.description;
  const lead = tree.children
    .filter((node) => roleOf(node) !== 'chrome')
    .slice(0, 5)
    .find((node): node is Paragraph => node.type === 'paragraph' && plainText(node) === description);
  if (lead) give(lead, 'lead');
}

/** Notes in place are sources already; uncited ones are items of a bulleted list that begin with their label in brackets. */
function findSources(tree: Root): void {
  let under = false;
  tree.children = tree.children.flatMap((node, index): RootContent[] => {
    if (node.type === 'heading') under = !roleOf(node) && isWord(plainText(node), 'sources', languages);
    const over = tree.children[index - 1];
    const beside = [tree.children[index - 1], tree.children[index + 1]].some(
      (other) => other?.type === 'footnoteDefinition',
    );
    if (node.type !== 'list' || node.ordered || plainLists.has(node)) return [node];
    if ((under || beside) && node.children.every(isBracketed)) return node.children.map(labelledSource);
    // Without labels only the first list under the heading counts, as in articles.
    if (!under || over?.type !== 'heading') return [node];
    const first = node.children.findIndex(isLabelled);
    const entries = node.children.slice(0, first < 0 ? undefined : first);
    const labelled = node.children.slice(entries.length);
    return isListOfSources(entries) && labelled.every(isLabelled)
      ? [...entries.map(entryOf), ...labelled.map(labelledSource)]
      : [node];
  });
}

/** A second note called 1 is written as 1-2: its label is that of the first. */
function shareLabels(tree: Root): void {
  const labels = new Set<string | null | undefined>();
  visit(tree, 'footnoteDefinition', ({ label }) => void labels.add(label));
  visit(tree, (node) => {
    if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
    const base = /^(.+)-\d+$/.exec(node.label ?? '')?.[1];
    if (base !== undefined && labels.has(base)) node.label = base;
  });
}

const isBracketed = (item: ListItem) => labelInBrackets.test(plainText(item));

/** Among entries without labels a word in brackets is no label: “[Anon.]”. */
const isLabelled = (item: ListItem) => isBracketed(item) && labelOf(plainText(item)) !== undefined;

/** Entries without labels, as they come out of an article. */
const isListOfSources = (items: readonly ListItem[]) =>
  items.every(({ children }) => children[0]?.type === 'paragraph') &&
  isListOfEntries(items.map((item) => plainText(item)));

const entryOf = ({ children, position }: ListItem): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: '',
  children: children as Paragraph[],
  ...(position && { position }),
});

function labelledSource(item: ListItem): FootnoteDefinition {
  const [first, ...rest] = item.children as [Paragraph, ...ListItem['children']];
  const [text, ...inline] = first.children as [Text, ...Paragraph['children']];
  const [marker, label] = labelInBrackets.exec(text.value) as unknown as [string, string];
  const value = text.value.slice(marker.length);
  const children = value ? [{ ...text, value }, ...inline] : inline;
  return {
    type: 'footnoteDefinition',
    identifier: label.toLowerCase(),
    label,
    children: [{ ...first, children }, ...rest],
    ...(item.position && { position: item.position }),
  };
}
