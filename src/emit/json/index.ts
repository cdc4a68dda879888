/** The tree with metadata and decisions, for scripts. */
import type { Nodes, Root } from 'mdast';
import { articleMeta } from '../../article.js';
import { cslItems } from '../csl-json/index.js';
import type { Emit } from '../format.js';

/** Version of the JSON below; it changes when a field is renamed or removed. */
const version = 1;

/** Writes `{version, meta, encoding, removed, decisions, tree}` as indented JSON. */
export function renderJson(tree: Root): string {
  const { encoding, removed = [], decisions = [], ...data } = tree.data ?? {};
  const whole = { version, meta: articleMeta(tree), encoding, removed, decisions, tree: { ...tree, data } };
  const items = cslItems(tree);
  return `${JSON.stringify(whole, (key, value) => (key === 'pieces' ? undefined : described(value, items)), 2)}\n`;
}

/** A source with what its entry says, as CSL-JSON, in `data.csl`. */
function described(value: Nodes, items: ReadonlyMap<Nodes, object>): unknown {
  const csl = items.get(value);
  return csl ? { ...value, data: { ...value.data, csl } } : value;
}

export const emitJson: Emit = (tree) => renderJson(tree);
