/** A new line within a cell, where the line of the table must not end. */
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

export const lineBreak: Handle = (node, parent, state, info) =>
  state.stack.includes('tableCell') ? '<br>' : defaultHandlers.break(node, parent, state, info);
