/** The source list as a whole: identifiers, lists that are none, and what to tell about it. */
import type { FootnoteDefinition, Root, RootContent, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { roleOf } from '../article.js';
import { diagnostic, type Report } from '../messages.js';
import { swift } from '../parse/text/western.js';
import { languages } from '../parse/words/index.js';
import { isWord } from '../parse/words/match.js';
import { each } from '../tree.js';
import { sameAuthor, year } from './citations/entries.js';
import { citedIn, referencesIn } from './citations/index.js';
import { joinTexts } from './slice.js';

/** A heading that is a word for sources has their role, whatever it was taken for by its place. */
export function sourceHeadings(tree: Root): void {
  for (const node of tree.children)
    if (node.type === 'heading' && !roleOf(node) && isWord(plainText(node), 'sources', languages))
      node.data = { ...node.data, role: 'sources' };
}

/** So has any other heading right over sources. */
export function headingsOverSources(tree: Root): void {
  tree.children.forEach((node, index) => {
    if (node.type === 'heading' && !roleOf(node) && tree.children[index + 1]?.type === 'footnoteDefinition')
      node.data = { ...node.data, role: 'sources' };
  });
}

/**
 * Gives every source an identifier of its own: its label, or who wrote it and when. A second one that is called alike
 * gets a number behind it.
 */
export function identify(tree: Root): void {
  const taken = new Set<string>();
  const copies = new Map<string, number>();
  let signed: string | undefined;
  each(tree, 'footnoteDefinition', (node) => {
    const text = plainText(node);
    if (!sameAuthor.test(text)) signed = text;
    const label = (node.label ?? `${firstName(signed)}${yearIn(text)}`).toLowerCase();
    let identifier = label;
    for (let copy = copies.get(label) ?? 2; taken.has(identifier); copy++) {
      identifier = `${label}-${copy}`;
      copies.set(label, copy + 1);
    }
    taken.add(identifier);
    node.identifier = identifier;
  });
}

/**
 * Labelled paragraphs under no heading for sources, none of which is cited, are a numbered text and no sources; a single
 * one whose label is listed under such a heading begins with a citation. As text they may cite other sources, so it is
 * asked again until nothing changes.
 */
export function releaseFalseSources(tree: Root): void {
  const runs = runsOfSources(tree);
  const isUnderHeading = ({ start }: Run) => {
    const before = tree.children[start - 1];
    return before !== undefined && roleOf(before) === 'sources';
  };
  const doubtful = runs.filter((run) => !isUnderHeading(run));
  if (doubtful.length === 0) return;
  const cited = citedIn(tree);
  const listed = new Set(runs.filter(isUnderHeading).flatMap(({ nodes }) => nodes.map(({ label }) => label)));
  const isFalse = ({ nodes }: Run) => {
    const isCited = nodes.some(({ identifier }) => cited.has(identifier));
    return !isCited || (nodes.length === 1 && nodes[0]!.label !== undefined && listed.has(nodes[0]!.label));
  };
  const released = doubtful.filter(isFalse).flatMap(({ nodes }) => nodes);
  if (released.length === 0) return;
  const labels = new Map(
    tree.data?.removed?.map(({ reason, start, text }) => [reason === 'label' && start, text]),
  );
  const texts = new Map<RootContent, RootContent[]>(
    released.map((node) => [node, asText(node, labels.get(node.position?.start.offset ?? false))]),
  );
  tree.children = tree.children.flatMap((node) => texts.get(node) ?? [node]);
  forgetLabels(tree, released);
  releaseFalseSources(tree);
}

const firstName = (text = '') =>
  (/\p{L}[\p{L}\p{M}’'-]*/u.exec(text)?.[0] ?? 'source').normalize('NFC').slice(0, 30);

function yearIn(text: string): string {
  const found = new RegExp(`(?<!\\d)${year}(?![\\p{L}\\d])`, 'u').exec(text)?.[0];
  return found ? `-${found}` : '';
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

/** The label, where there is one, is text again, with all that stood between it and the text. */
function asText(
  { data, label, children, position }: FootnoteDefinition,
  removed: string | undefined,
): RootContent[] {
  const printed = removed ?? data?.marker ?? label;
  if (printed === undefined) return children;
  const marker = `${printed} `;
  const place = position && { start: position.start, end: { ...position.start } };
  if (place) for (const key of ['column', 'offset'] as const) place.end[key]! += marker.length - 1;
  const before: Text = { type: 'text', value: marker, ...(place && { position: place }) };
  const [paragraph, ...others] = children;
  if (paragraph?.type !== 'paragraph') return [{ type: 'paragraph', children: [before] }, ...children];
  const [first, ...rest] = paragraph.children;
  const opening = first?.type === 'text' ? [joinTexts(before, first)] : first ? [before, first] : [before];
  const end = (others.length > 0 && paragraph.position ? paragraph : { position }).position?.end;
  return [
    {
      ...paragraph,
      children: [...opening, ...rest],
      ...(position && { position: { ...position, end: end! } }),
    },
    ...others,
  ];
}

function forgetLabels(tree: Root, released: readonly FootnoteDefinition[]): void {
  const starts = new Set(released.map(({ position }) => position?.start.offset));
  const removed = tree.data?.removed;
  if (removed)
    tree.data!.removed = removed.filter(({ reason, start }) => reason !== 'label' || !starts.has(start));
}

/** Tells of sources that nobody cites, of labels in several styles, given twice, or out of their sequence. */
export function reportSources(tree: Root, report: Report): void {
  const runs = runsOfSources(tree);
  if (runs.length === 0) return;
  const cited = referencesIn(tree);
  for (const { nodes } of runs) {
    const labelled = nodes.filter(({ label }) => label !== undefined);
    for (const node of labelled)
      if (!cited.has(node.identifier)) report(diagnostic('source-uncited', node.position, node.label!));
    reportStyles(labelled, report);
    reportSequence(labelled, report);
  }
}

const name = swift(String.raw`[\p{N}\p{L}]+`, 'g');

function reportStyles(run: readonly FootnoteDefinition[], report: Report): void {
  const styles = new Map<string, string>();
  for (const { data } of run) {
    const style = data?.marker?.replace(name(data.marker), '1').replace(/^[*†‡§¶]+$/, '*');
    if (style && !styles.has(style)) styles.set(style, data!.marker!);
  }
  if (styles.size > 1)
    report(diagnostic('mixed-source-marks', run[0]?.position, [...styles.values()].join(' ')));
}

/** Labels of one list: each once, and each number one more than the last. */
function reportSequence(run: readonly FootnoteDefinition[], report: Report): void {
  const seen = new Set<string>();
  let before: number | undefined;
  for (const { label, position } of run) {
    const number = /^\d+$/.test(label!) ? Number(label) : undefined;
    if (seen.has(label!)) report(diagnostic('duplicate-source', position, label!));
    else if (number !== undefined && before !== undefined && number !== before + 1)
      report(diagnostic('source-out-of-sequence', position, label!, String(before)));
    seen.add(label!);
    before = number;
  }
}
