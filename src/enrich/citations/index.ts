/** Markers in the text that name an entry of the source list: `[2]`, `(2)`, `²`, `†`, and a bare `2` behind a stop. */
import type { FootnoteDefinition, Root, Text } from 'mdast';
import { diagnostic, type Report } from '../../messages.js';
import { each } from '../../tree.js';
import { eachInline, type Find, type InlineParent, replaceInTexts } from '../inline.js';
import { sliceText } from '../slice.js';
import { type Form, type Marker, markersIn } from './forms.js';
import { Labels } from './labels.js';
import { formsUsed, isApart, isCounting, together, usageIn } from './usage.js';

/** Ties markers to sources. Of a tree that already has references (Markdown) only labels with words are read. */
export function citations(tree: Root, report: Report): void {
  const sources = new Labels(tree);
  if (sources.size === 0) return;
  for (const form of formsIn(tree, sources))
    tree.children.forEach((child, block) => {
      eachInline(child, (node) => link(node, form, { sources, block, report }), isApart);
    });
}

function formsIn(tree: Root, sources: Labels, usage = usageIn(tree, sources)): Form[] {
  const used = formsUsed(usage, sources);
  return referencesIn(tree).size > 0 ? used.filter((form) => form === 'named') : used;
}

/** Identifiers of the sources that the text cites, by references or by markers that are going to be some. */
export function citedIn(tree: Root): Set<string> {
  const sources = new Labels(tree);
  const usages = tree.children.map((child) => usageIn(child, sources));
  const forms = formsIn(tree, sources, together(usages));
  // From where it stands a marker names the same source here and when it becomes a reference.
  const named = usages.flatMap((usage, block) =>
    forms.flatMap((form) =>
      usage[form].labels.flatMap((label) => sources.sourceFor(label, block)?.identifier ?? []),
    ),
  );
  return new Set([...referencesIn(tree), ...named]);
}

/** Identifiers of the sources that references name. */
export function referencesIn(tree: Root): Set<string> {
  const found = new Set<string>();
  each(tree, 'footnoteReference', ({ identifier }) => void found.add(identifier));
  return found;
}

interface Context {
  sources: Labels;
  /** Index of the block in the tree. */
  block: number;
  report: Report;
}

function link(node: InlineParent, form: Form, context: Context): void {
  if (form === 'round' && isCounting(node, context.sources)) return;
  replaceInTexts(node, (text, isFirst, leaf) =>
    markersIn(text, form, isFirst).flatMap((marker) => {
      const found = referencesOf(marker, context);
      if (form !== 'round') tellOfMissing(marker, found, leaf, context.report);
      return found;
    }),
  );
}

/** Of a marker of numbers that names no source; or of single labels among others, and those that are names with years. */
function tellOfMissing(marker: Marker, found: readonly Find[], leaf: Text, report: Report): void {
  const missing = marker.labels.filter((label) => isLabel(label) && !isFound(label, found));
  const isWhole = found.length === 0 && isNumber(marker);
  for (const { start, end } of isWhole ? [marker] : marker.labels.length > found.length ? missing : [])
    report(
      diagnostic(
        'citation-without-source',
        sliceText(leaf, start, end).position,
        leaf.value.slice(start, end),
      ),
    );
}

const isLabel = ({ label }: { label: string }) =>
  isCount(label) || /^[\p{Lu}\p{Lo}].*\s(?:1[5-9]|20)\d\d[a-z]?$/u.test(label);
const isFound = ({ start }: { start: number }, found: readonly Find[]) =>
  found.some((one) => one.start === start);

const isNumber = ({ labels }: Marker) => labels.every(({ label }) => isCount(label));
const isCount = (label: string) => /^\d+$/.test(label);

/** A marker of one label is a reference with its brackets; of several each label is one, and the rest stays text. */
function referencesOf({ labels, isBare, ...marker }: Marker, { sources, block }: Context): Find[] {
  return labels.flatMap(({ label, start, end }) => {
    const source = sources.sourceFor(label, block);
    return source ? [reference(isBare ? marker : { start, end }, source)] : [];
  });
}

function reference(place: { start: number; end: number }, source: FootnoteDefinition): Find {
  const { identifier, label } = source;
  return {
    ...place,
    node: (part) => ({
      type: 'footnoteReference',
      identifier,
      label: label!,
      data: { marker: part.value },
      ...(part.position && { position: part.position }),
    }),
  };
}
