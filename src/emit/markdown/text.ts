/** Texts, where mdast-util-to-markdown writes what readers take for something else. */
import type { Parents, Text } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/** At the start of a line `[^1]:` defines a note, and `[a]:` a target: a colon behind a mark is none of theirs. */
export const text: Handle = (node: Text, parent, state, info) => {
  const written = defaultHandlers.text(node, parent, state, info);
  return written.startsWith(':') && opensLine(node, parent) ? `\\${written}` : written;
};

const marks = new Set(['footnoteReference', 'linkReference']);

function opensLine(node: Text, parent: Parents | undefined): boolean {
  const siblings: readonly { type: string }[] = parent?.children ?? [];
  const index = siblings.indexOf(node);
  const before = siblings[index - 2];
  return marks.has(siblings[index - 1]?.type ?? '') && (!before || before.type === 'break');
}
