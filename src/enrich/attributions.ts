/** Whose a quotation is: its last paragraph, where that is a dash and a name. */
import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isAttributionText } from '../parse/text/attribution.js';
import { each } from '../tree.js';

/** Gives the last paragraph of each block quotation its role, if it says whose the quotation is. */
export function attributions(tree: Root): void {
  each(tree, 'blockquote', ({ children }) => {
    const last = children.at(-1);
    if (children.length > 1 && last?.type === 'paragraph' && isAttributionText(plainText(last)))
      last.data = { ...last.data, role: 'attribution' };
  });
}
