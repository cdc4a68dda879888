/** An explanation as a line of JSON, for scripts. */
import type { Root } from 'mdast';
import { articleMeta, type Decision } from '../../../article.js';

/** It changes when a field is renamed or removed. */
const version = 1;

/** Writes `{version, input, meta, encoding, layout, blocks}`; each block with its text, evidence and runner-up. */
export function explainAsJson(
  input: string,
  tree: Root,
  source: readonly string[],
  decisions: readonly Decision[],
): string {
  const { encoding, layout } = tree.data ?? {};
  const blocks = decisions.map((decision) => ({
    ...decision,
    text: source.slice(decision.firstLine - 1, decision.lastLine).join('\n'),
  }));
  return `${JSON.stringify({ version, input, meta: articleMeta(tree), encoding, layout, blocks })}\n`;
}
