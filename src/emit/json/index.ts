/** The tree with metadata and decisions, for scripts. */
import type { Root } from 'mdast';
import { articleMeta } from '../../article.js';
import type { Emit } from '../format.js';

/** Version of the JSON below; it changes when a field is renamed or removed. */
const version = 1;

/** Writes `{version, meta, encoding, removed, decisions, tree}` as indented JSON. */
export function renderJson(tree: Root): string {
  const { encoding, removed = [], decisions = [], ...data } = tree.data ?? {};
  const whole = { version, meta: articleMeta(tree), encoding, removed, decisions, tree: { ...tree, data } };
  return `${JSON.stringify(whole, (key, value) => (key === 'pieces' ? undefined : value), 2)}\n`;
}

export const emitJson: Emit = (tree) => renderJson(tree);
