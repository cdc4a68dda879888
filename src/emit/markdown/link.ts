/** Links, where mdast-util-to-markdown writes what no reader takes for one. */
import type { Link } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/** What may stand between `<` and `>` as a mail address (CommonMark, “email address”), but for what begins like HTML. */
const mailbox = /^mailto:[a-z\d][a-z\d.!#$%&'*+/=?^_`{|}~-]*@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;

/** A mail address with other letters needs its target beside it. */
export const link: Handle & { peek?: () => string } = (node: Link, parent, state, info) => {
  if (!node.url.startsWith('mailto:') || mailbox.test(node.url))
    return defaultHandlers.link(node, parent, state, info);
  const { options } = state;
  state.options = { ...options, resourceLink: true };
  const written = defaultHandlers.link(node, parent, state, info);
  state.options = options;
  return written;
};

/** What the writer is told that a link begins with, to know what to escape before it. */
link.peek = () => '[';
