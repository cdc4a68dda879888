/** What every node's row is given. */
import type { Element, ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import type { ArticleMeta } from '../../../article.js';
import type { Anchors } from '../anchors.js';
import type { Medium } from '../medium.js';
import type { Words } from '../words.js';

/** The page that is being rendered. */
export interface Context {
  anchors: Anchors;
  medium: Medium;
  meta: ArticleMeta;
  words: Words;
}

/** Turns one kind of node into elements. */
export type Row<Node> = (
  node: Node,
  state: State,
  context: Context,
  parent: Nodes | undefined,
) => Element | ElementContent | ElementContent[] | undefined;
