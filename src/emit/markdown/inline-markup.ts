/** Elements that Markdown has no sign for: HTML within Markdown. */
import type { Handle } from 'mdast-util-to-markdown';
import type { InlineMarkup } from '../../article.js';

export const inlineMarkup: Handle & { peek?: () => string } = (node: InlineMarkup, _, state, info) => {
  const { name, attributes } = node;
  const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${quoted(value)}"`);
  const content = state.containerPhrasing(node as never, { ...info, before: '>', after: '<' });
  return `<${name}${listed.join('')}>${content}</${name}>`;
};

/** What the writer is told that it begins with, to know what to escape before it. */
inlineMarkup.peek = () => '<';

const quoted = (text: string) =>
  text.replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
