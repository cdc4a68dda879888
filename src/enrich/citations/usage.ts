/** Which forms of markers a text cites with. */
import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { roleOf } from '../../article.js';
import { isEnumeration } from '../../parse/text/marker.js';
import { eachInline, type InlineParent, replaceInTexts } from '../inline.js';
import { type Form, forms, markersIn } from './forms.js';
import type { Labels } from './labels.js';

/** Sources and page chrome cite nothing. */
export const isApart = (node: Nodes): boolean =>
  node.type === 'footnoteDefinition' || roleOf(node) === 'chrome';

/** What the markers of a form name: every label, and those of markers that name nothing but sources. A name is one by itself. */
export type Usage = Record<Form, { labels: string[]; sure: string[] }>;

export function usageIn(tree: Nodes, sources: Labels): Usage {
  const usage = together([]);
  eachInline(
    tree,
    (node) => {
      for (const form of forms.filter((form) => form !== 'round' || !isCounting(node, sources)))
        replaceInTexts(node, (text, isFirst) => {
          for (const marker of markersIn(text, form, isFirst)) {
            const labels = marker.labels.map(({ label }) => label);
            usage[form].labels.push(...labels);
            const known = labels.filter((label) => sources.has(label));
            if (form === 'named' || known.length === labels.length) usage[form].sure.push(...known);
          }
          return [];
        });
    },
    isApart,
  );
  return usage;
}

/** What is used in several parts of a tree. */
export function together(usages: readonly Usage[]): Usage {
  const all = forms.map((form) => {
    const labels = usages.flatMap((usage) => usage[form].labels);
    return [form, { labels, sure: usages.flatMap((usage) => usage[form].sure) }];
  });
  return Object.fromEntries(all) as Usage;
}

/**
 * The forms that count. Square brackets, raised numbers and signs do wherever a source has their label. Round brackets
 * also number the parts of a sentence, so they count only beside no square ones and hardly any raised ones, where the
 * sources are cited so for the first time in order, or most of them are cited so. Numbers without any mark count only
 * beside nothing else, where half of the labels and more are cited so in order.
 */
export function formsUsed({ round, plain, ...others }: Usage, sources: Labels): Form[] {
  const sure = (Object.keys(others) as (keyof typeof others)[]).filter(
    (form) => others[form].sure.length > 0,
  );
  const named = new Set(sure.flatMap((form) => others[form].sure)).size;
  const isBracketed = sure.includes('square') || sure.includes('named');
  const bare = new Set(plain.sure).size;
  if (sure.length === 0 && bare > 1 && bare >= sources.names / 2 && isInOrder(plain.sure)) return ['plain'];
  const isRound = isInOrder(round.sure) || isMost(round.sure, sources.size);
  return !isBracketed && isRound && new Set(round.sure).size >= 3 * named ? ['round'] : sure;
}

/**
 * Numbers in round brackets are counts in tables, and where they mostly name no source: all of their block are. So are
 * those that number the parts of a sentence.
 */
export function isCounting(node: InlineParent, sources: Labels): boolean {
  if (node.type === 'tableCell') return true;
  const text = plainText(node);
  const labels = markersIn(text, 'round', true).flatMap(({ labels }) => labels);
  const unknown = labels.filter(({ label }) => !sources.has(label)).length;
  return unknown > labels.length / 2 || (labels.length > 1 && isEnumeration(text));
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
