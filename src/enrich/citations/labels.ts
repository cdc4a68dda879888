/** Which source a label names at a place of the text. */
import type { FootnoteDefinition, Root } from 'mdast';
import { plainDigits } from '../../parse/text/label.js';
import { each } from '../../tree.js';

interface Entry {
  node: FootnoteDefinition;
  /** Index of its block in the tree. */
  block: number;
}

/** The labels of all sources. A text may have a list for each chapter, whose numbers begin anew. */
export class Labels {
  readonly #entries = new Map<string, Entry[]>();
  /** How many sources have a label. */
  readonly size: number;

  constructor(tree: Root) {
    let count = 0;
    tree.children.forEach((child, block) => {
      each(child, 'footnoteDefinition', (node) => {
        if (!node.label) return;
        count++;
        const label = plainDigits(node.label);
        const entries = this.#entries.get(label);
        if (entries) entries.push({ node, block });
        else this.#entries.set(label, [{ node, block }]);
      });
    });
    this.size = count;
  }

  /** How many labels there are, each counted once. */
  get names(): number {
    return this.#entries.size;
  }

  has(label: string): boolean {
    return this.#entries.has(label);
  }

  /** The source that a label names in a block: the next one below it, or the last one above. */
  sourceFor(label: string, block: number): FootnoteDefinition | undefined {
    const entries = this.#entries.get(label);
    return (entries?.find((entry) => entry.block > block) ?? entries?.at(-1))?.node;
  }
}
