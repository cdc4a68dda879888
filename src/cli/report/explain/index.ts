/** `--explain`: the outline, and why each block is what it is. */
import type { Root } from 'mdast';
import type { Decision } from '../../../article.js';
import { explainAsJson } from './json.js';
import { explainAsText } from './text.js';

export interface ExplainOptions {
  form: 'text' | 'json';
  /** Whether the blocks that may well be wrong come first. */
  unsureFirst: boolean;
}

/** Margins below this may well be wrong. */
const lowMargin = 2;

/** Explains a tree of the input called `name`, whose lines are `source`. */
export function explain(
  name: string,
  tree: Root,
  source: readonly string[],
  { form, unsureFirst }: ExplainOptions,
): string {
  const decisions = tree.data?.decisions ?? [];
  const sorted = unsureFirst
    ? decisions.toSorted((a, b) => Number(isSure(a)) - Number(isSure(b)) || a.firstLine - b.firstLine)
    : decisions;
  return { text: explainAsText, json: explainAsJson }[form](name, tree, source, sorted);
}

const isSure = ({ runnerUp }: Decision) => (runnerUp?.margin ?? Infinity) >= lowMargin;
