/** One row for each kind of node; the kinds without a row are rendered as mdast-util-to-hast does. */
import type { Nodes } from 'mdast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import { articleHeader, chromeRun, inlineQuote } from './article.js';
import { footnoteReference } from './cite.js';
import { heading } from './heading.js';
import { image, link, linkReference } from './link.js';
import { list, listItem } from './list.js';
import { blockquote, lineBreak, paragraph, text } from './paragraph.js';
import { html, inlineMarkup } from './raw.js';
import type { Context, Row } from './row.js';
import { footnoteDefinition, sourceList } from './sources.js';
import { table, tableRow } from './table.js';

// biome-ignore lint/suspicious/noExplicitAny: each row takes the node of its own name
const rows: Record<string, Row<any>> = {
  articleHeader,
  blockquote,
  break: lineBreak,
  chromeRun,
  footnoteDefinition,
  footnoteReference,
  heading,
  html,
  image,
  imageReference: image,
  inlineMarkup,
  inlineQuote,
  link,
  linkReference,
  list,
  listItem,
  paragraph,
  sourceList,
  table,
  tableRow,
  text,
};

/** The rows as mdast-util-to-hast wants them, for one page. */
export function handlers(context: Context): Handlers {
  return Object.fromEntries(Object.entries(rows).map(([type, row]) => [type, bind(row, context)]));
}

/** Plugins may say in `data` (`hName`, `hProperties`) what a node becomes. */
function bind(row: Row<never>, context: Context): Handler {
  return (state: State, node: Nodes, parent: Nodes | undefined) => {
    const result = row(node as never, state, context, parent);
    return result && 'type' in result ? (state.applyData(node, result) as typeof result) : result;
  };
}
