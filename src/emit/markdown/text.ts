/** Texts, where mdast-util-to-markdown writes what readers take for something else. */
import type { Parents, Text } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/**
 * What a character that needs an escape looks like, generously: marks and figures at the start, what may meet the next node at the
 * end, and within whatever begins a construct somewhere. Most texts have none of it, and to look for each of sixty constructs
 * took half of the time of writing.
 */
const escapable = /^[\s\d!-/:-@[-`{-~]|[\0-\x1f#&*<>@[-`|~\x7f]|:\/|w\.[-.\w]|[\s!:]$|w\.$/i;

/** At the start of a line `[^1]:` defines a note, and `[a]:` a target: a colon behind a mark is none of theirs. */
export const text: Handle = (node: Text, parent, state, info) => {
  if (!escapable.test(node.value)) return node.value;
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
