/** The tree with metadata and decisions, for scripts. */
import type { Nodes, Root } from 'mdast';
import { articleMeta } from '../../article.js';
import { cslItem, languageIn } from '../csl-json/index.js';
import type { Emit } from '../format.js';

/** Version of the JSON below; it changes when a field is renamed or removed. */
const version = 1;

/** Writes `{version, meta, encoding, removed, decisions, tree}` as indented JSON. */
export function renderJson(tree: Root): string {
  const { encoding, removed = [], decisions = [], ...data } = tree.data ?? {};
  const whole = { version, meta: articleMeta(tree), encoding, removed, decisions, tree: { ...tree, data } };
  const lang = languageIn(tree);
  return `${JSON.stringify(whole, (key, value) => (key === 'pieces' ? undefined : described(value, lang)), 2)}\n`;
}

/** A source with what its entry says, as CSL-JSON, in `data.csl`. */
function described(value: Nodes | undefined, lang: string): unknown {
  if (value?.type !== 'footnoteDefinition') return value;
  return { ...value, data: { ...value.data, csl: cslItem(value, lang) } };
}

export const emitJson: Emit = (tree) => renderJson(tree);
