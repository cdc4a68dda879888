/** The source list as a whole: identifiers, lists that are none, and what to tell about it. */
import type { FootnoteDefinition, Paragraph, Root, RootContent, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { roleOf } from '../article.js';
import { diagnostic, type Report } from '../messages.js';
import { languages } from '../parse/words/index.js';
import { isWord } from '../parse/words/match.js';
import { joinTexts } from './slice.js';

/** A heading that is a word for sources has their role, whatever it was taken for by its place. */
export function sourceHeadings(tree: Root): void {
  for (const node of tree.children)
    if (node.type === 'heading' && !roleOf(node) && isWord(plainText(node), 'sources', languages))
      node.data = { ...node.data, role: 'sources' };
}

/** Gives every source an identifier of its own; a second one with a label gets a number behind it. */
export function identify(tree: Root, report: Report): void {
  const taken = new Set<string>();
  visit(tree, 'footnoteDefinition', (node) => {
    const label = node.label ?? node.identifier;
    let identifier = label.toLowerCase();
    if (taken.has(identifier)) report(diagnostic('duplicate-source', node.position, label));
    for (let copy = 2; taken.has(identifier); copy++) identifier = `${label.toLowerCase()}-${copy}`;
    taken.add(identifier);
    node.identifier = identifier;
  });
}

/** Identifiers of the sources that the text cites. */
export function citedIn(tree: Root): Set<string> {
  const cited = new Set<string>();
  visit(tree, 'footnoteReference', (node) => {
    cited.add(node.identifier);
  });
  return cited;
}

/** Labelled paragraphs under no heading for sources, none of which is cited, are a numbered text and no sources. */
export function releaseFalseSources(tree: Root): void {
  const cited = citedIn(tree);
  for (const run of runsOfSources(tree)) {
    const before = tree.children[run.start - 1];
    if ((before && roleOf(before) === 'sources') || run.nodes.some(({ identifier }) => cited.has(identifier)))
      continue;
    tree.children.splice(run.start, run.nodes.length, ...run.nodes.map(asParagraph));
    forgetLabels(tree, run.nodes);
  }
}

interface Run {
  start: number;
  nodes: FootnoteDefinition[];
}

function runsOfSources(tree: Root): Run[] {
  const runs: Run[] = [];
  tree.children.forEach((node: RootContent, index) => {
    if (node.type !== 'footnoteDefinition') return;
    const open = runs.at(-1);
    if (open && open.start + open.nodes.length === index) open.nodes.push(node);
    else runs.push({ start: index, nodes: [node] });
  });
  return runs;
}

/** The label is text again. */
function asParagraph({ data, label, children, position }: FootnoteDefinition): Paragraph {
  const [paragraph] = children as [Paragraph];
  const [first, ...rest] = paragraph.children;
  const marker = `${data?.marker ?? label} `;
  const place = position && { start: position.start, end: { ...position.start } };
  if (place) for (const key of ['column', 'offset'] as const) place.end[key]! += marker.length - 1;
  const before: Text = { type: 'text', value: marker, ...(place && { position: place }) };
  const opening = first?.type === 'text' ? [joinTexts(before, first)] : first ? [before, first] : [before];
  return { ...paragraph, children: [...opening, ...rest], ...(position && { position }) };
}

function forgetLabels(tree: Root, released: readonly FootnoteDefinition[]): void {
  const starts = new Set(released.map(({ position }) => position?.start.offset));
  const removed = tree.data?.removed;
  if (removed)
    tree.data!.removed = removed.filter(({ reason, start }) => reason !== 'label' || !starts.has(start));
}

/** Tells of sources that nobody cites and of labels in several styles. */
export function reportSources(tree: Root, report: Report): void {
  const cited = citedIn(tree);
  const styles = new Map<string, string>();
  let first: FootnoteDefinition | undefined;
  visit(tree, 'footnoteDefinition', (node) => {
    first ??= node;
    const marker = node.data?.marker;
    const style = marker?.replace(/[\p{N}\p{L}]+/u, '1');
    if (marker && style && !styles.has(style)) styles.set(style, marker);
    if (!cited.has(node.identifier))
      report(diagnostic('source-uncited', node.position, node.label ?? node.identifier));
  });
  if (styles.size > 1)
    report(diagnostic('mixed-source-marks', first?.position, [...styles.values()].join(' ')));
}
