/** Markers in the text that name an entry of the source list: `[2]`, `(2)`, `²`. */
import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { roleOf } from '../article.js';
import { diagnostic, type Report } from '../messages.js';
import { eachInline, type Find, type InlineParent, replaceInTexts } from './inline.js';

/** Forms of markers; group 1 holds the labels. */
const forms = {
  square: /\[(\s*[0-9*†‡a-z]{1,3}(?:\s*[,;–-]\s*\d{1,3})*\s*)(?:,\s[^\][]{1,40})?\]/g,
  raised: /(?<=[\p{L}\p{P}\p{N}])(?<!\p{N}[\s\u202f]?[kcdmµ]?m)([⁰¹²³⁴-⁹]{1,3}(?:[,،⸴ ][⁰¹²³⁴-⁹]{1,3})*)/gu,
  round: /(?<=\S ?)\((\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*)\)/g,
};

type Form = keyof typeof forms;

/**
 * Ties markers to sources. A tree that already has references (Markdown) is left as it is.
 *
 * Square brackets and raised numbers are markers wherever a source has their label. Round brackets also number the
 * parts of a sentence, so they count only where a text has no other markers, and the sources are cited so for the first
 * time in order, or most of them are cited so.
 */
export function citations(tree: Root, report: Report): void {
  const sources = sourcesOf(tree);
  if (sources.size === 0 || referencesIn(tree).size > 0) return;
  for (const form of formsUsed(namedIn(tree, sources), sources.size))
    eachInline(tree, (node) => link(node, form, sources, report), isApart);
}

/** Identifiers of the sources that the text cites, by references or by markers that are going to be some. */
export function citedIn(tree: Root): Set<string> {
  const references = referencesIn(tree);
  if (references.size > 0) return references;
  const sources = sourcesOf(tree);
  const named = namedIn(tree, sources);
  const labels = formsUsed(named, sources.size).flatMap((form) => named[form].labels);
  return new Set(labels.flatMap((label) => sources.get(label)?.identifier ?? []));
}

/** Sources and page chrome cite nothing. */
const isApart = (node: Nodes) => node.type === 'footnoteDefinition' || roleOf(node) === 'chrome';

/** Sources by label; of two with one label the first. */
export function sourcesOf(tree: Root): Map<string, FootnoteDefinition> {
  const sources = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => {
    const label = node.label ?? node.identifier;
    if (!sources.has(label)) sources.set(label, node);
  });
  return sources;
}

/** Identifiers of the sources that references name. */
export function referencesIn(tree: Root): Set<string> {
  const found = new Set<string>();
  visit(tree, 'footnoteReference', (node) => {
    found.add(node.identifier);
  });
  return found;
}

/** What the markers of a form name: every label, and those of markers that name nothing but sources. */
type Named = Record<Form, { labels: string[]; sure: string[] }>;

function namedIn(tree: Root, sources: Map<string, FootnoteDefinition>): Named {
  const named: Named = {
    square: { labels: [], sure: [] },
    raised: { labels: [], sure: [] },
    round: { labels: [], sure: [] },
  };
  const read = (text: string, isFirst: boolean) => {
    for (const form of Object.keys(forms) as Form[])
      for (const match of matches(text, form, isFirst)) {
        const labels = labelsIn(match[1]!).map(({ label }) => label);
        named[form].labels.push(...labels);
        if (labels.every((label) => sources.has(label))) named[form].sure.push(...labels);
      }
    return [];
  };
  eachInline(tree, (node) => replaceInTexts(node, read), isApart);
  return named;
}

function formsUsed(named: Named, sourceCount: number): Form[] {
  const sure = (['square', 'raised'] as const).filter((form) => named[form].sure.length > 0);
  if (sure.length > 0) return sure;
  return isInOrder(named.round.sure) || isMost(named.round.sure, sourceCount) ? ['round'] : [];
}

/** Parts of a sentence are numbered up to three or four; so many labels, out of order, are citations. */
function isMost(labels: string[], sourceCount: number): boolean {
  const { size } = new Set(labels);
  return size >= 5 && size >= sourceCount / 2;
}

function isInOrder(labels: string[]): boolean {
  const firsts = [...new Set(labels)].map(Number);
  return firsts.length > 0 && firsts.every((number, index) => index === 0 || number > firsts[index - 1]!);
}

interface Labelled {
  label: string;
  start: number;
  end: number;
}

/** Markers of a form; one that begins a text stands behind what comes before that text, if anything does. */
function* matches(text: string, form: Form, isFirst: boolean): Iterable<RegExpExecArray> {
  const before = isFirst ? '' : 'x';
  for (const match of (before + text).matchAll(forms[form])) {
    match.index -= before.length;
    yield match;
  }
}

/** The labels within a marker; a range names its two ends. */
function labelsIn(text: string): Labelled[] {
  return [...text.matchAll(/[⁰¹²³⁴-⁹]+|\d+|[*†‡]+|[a-z]/g)].map((match) => ({
    label: match[0].normalize('NFKC'),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function link(
  node: InlineParent,
  form: Form,
  sources: Map<string, FootnoteDefinition>,
  report: Report,
): void {
  replaceInTexts(node, (text, isFirst) =>
    [...matches(text, form, isFirst)].flatMap((match) => {
      const labels = labelsIn(match[1]!);
      const known = labels.filter(({ label }) => sources.has(label));
      if (known.length === 0) {
        if (form === 'square' && /^\d+$/.test(match[1]!))
          report(diagnostic('citation-without-source', node.position, match[0]));
        return [];
      }
      if (match[0].length === match[1]!.length + 2 && labels.length === 1)
        return [reference(match.index, match[0].length, labels[0]!.label, sources)];
      const offset = match.index + match[0].indexOf(match[1]!);
      return known.map(({ label, start, end }) => reference(offset + start, end - start, label, sources));
    }),
  );
}

function reference(
  start: number,
  length: number,
  label: string,
  sources: Map<string, FootnoteDefinition>,
): Find {
  const { identifier } = sources.get(label)!;
  return {
    start,
    end: start + length,
    node: (part) => ({
      type: 'footnoteReference',
      identifier,
      label,
      data: { marker: part.value },
      ...(part.position && { position: part.position }),
    }),
  };
}
