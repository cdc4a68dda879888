/** What the command tells of an input on standard output: why its blocks are what they are, or its quotations. */
import type { Root } from 'mdast';
import type { ReportOptions } from '../options/report.js';
import { type ExplainOptions, explain } from './explain/index.js';
import { listQuotations } from './quotes.js';

/** What is asked for. */
export interface Account {
  explain?: ExplainOptions;
  quotes?: 'json' | 'table';
}

/** What the options ask for; nothing where they ask for files alone. */
export function accountAsked({
  explain: form,
  quotes,
  verbose,
}: Pick<ReportOptions, 'explain' | 'quotes' | 'verbose'>): Account | undefined {
  if (form) return { explain: { form, unsureFirst: verbose === true } };
  return quotes && { quotes };
}

/** Tells it of the input called `name`, whose lines are `source`. */
export function accountOf(
  name: string,
  tree: Root,
  source: readonly string[],
  { explain: how, quotes }: Account,
): string {
  return how ? explain(name, tree, source, how) : listQuotations(name, tree, quotes!);
}
