/** What of HTML may come in: nothing that runs, loads or draws, and no more than nodes can be made of. */
import type { Schema } from 'hast-util-sanitize';

/** Left out with all that they hold: what it says is said to programs. Of other elements that are not kept the text stays. */
export const silent = ['script', 'style', 'template', 'svg'];

/** Elements without a node of Markdown; they stay what they are, within paragraphs. */
export const inlineNames = [
  'abbr',
  'bdi',
  'bdo',
  'ins',
  'mark',
  'rp',
  'rt',
  'ruby',
  'small',
  'span',
  'sub',
  'sup',
  'u',
] as const;

/** What they may say of themselves. */
export const inlineAttributes = ['lang', 'dir', 'title'] as const;

/** Elements that show what lies elsewhere; each becomes a link to it. */
export const media = ['audio', 'embed', 'iframe', 'video'];

export const schema: Schema = {
  tagNames: [
    ...inlineNames,
    ...media,
    ...[
      'a',
      'b',
      'br',
      'cite',
      'code',
      'del',
      'dfn',
      'em',
      'i',
      'img',
      'input',
      'kbd',
      'q',
      's',
      'samp',
      'strike',
    ],
    ...[
      'strong',
      'tt',
      'var',
      'wbr',
      'blockquote',
      'center',
      'dd',
      'details',
      'div',
      'dl',
      'dt',
      'figcaption',
      'figure',
    ],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre', 'summary', 'ul'],
    ...['address', 'article', 'aside', 'footer', 'header', 'main', 'nav', 'section'],
    ...['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
  ],
  strip: silent,
  // They stand for what is Markdown.
  allowComments: true,
  ancestors: Object.fromEntries(
    ['tbody', 'td', 'tfoot', 'th', 'thead', 'tr'].map((name) => [name, ['table']]),
  ),
  attributes: {
    ...Object.fromEntries(inlineNames.map((name) => [name, [...inlineAttributes]])),
    ...Object.fromEntries(media.map((name) => [name, ['src', 'title']])),
    a: ['href', 'title'],
    code: [['className', /^language-./]],
    img: ['src', 'alt', 'title'],
    input: ['checked', 'type'],
    ol: ['start'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan'],
  },
  required: { input: { type: 'checkbox' } },
  protocols: {
    href: ['http', 'https', 'ftp', 'mailto', 'tel'],
    src: ['http', 'https', 'data'],
  },
};
