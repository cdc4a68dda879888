/** Citations as links to the entries of the list of sources, for readers of Markdown that know no notes. */
import type { FootnoteDefinition, FootnoteReference, Html, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A copy of a tree whose citations are links, and whose sources have anchors. */
export function linkSources(given: Root): Root {
  const tree = structuredClone(given);
  visit(tree, (node, index, parent) => {
    if (node.type === 'footnoteReference') parent!.children[index!] = linkOf(node);
    if (node.type === 'link' && node.data?.source) {
      node.url = target(node.data.source);
      delete node.data;
    }
    if (node.type === 'footnoteDefinition') anchor(node);
  });
  return tree;
}

const linkOf = ({ identifier, label, data }: FootnoteReference): Link => ({
  type: 'link',
  url: target(identifier),
  children: [{ type: 'text', value: data?.marker ?? label ?? identifier }],
});

/** No other element of HTML gets through all readers with its `id`. */
function anchor({ identifier, children: [first] }: FootnoteDefinition): void {
  const html: Html = { type: 'html', value: `<a id="${name(identifier)}"></a>` };
  if (first?.type === 'paragraph') first.children.unshift(html);
}

const name = (identifier: string) => `source-${identifier.replace(/[\s"'<>&]+/g, '-')}`;
const target = (identifier: string) => `#${encodeURIComponent(name(identifier))}`;
