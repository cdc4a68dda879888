import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type { FootnoteDefinition } from 'mdast';
import { labelOf } from '../anchors.js';
import type { SourceList } from '../arrange.js';
import { semantics } from '../medium.js';
import type { Context, Row } from './row.js';

/** A list of sources with its heading: every source, cited or not, in the order and under the label of the text. */
export const sourceList: Row<SourceList> = (node, state, context) => {
  const heading = node.heading ? [state.one(node.heading, undefined)].flat() : [];
  const entries = h('ol', { className: ['sources'] }, state.wrap(state.all(node as never), true));
  const blocks = [...heading, entries].filter((block) => block !== undefined);
  return h('section', nameOf(node, context), state.wrap(blocks, true));
};

function nameOf(node: SourceList, { anchors, medium, words, meta }: Context): Properties {
  const role = semantics(medium, 'doc-endnotes', 'endnotes');
  const headings = anchors.namesOf.get(node);
  if (headings) return { ...role, 'aria-labelledby': headings.map((heading) => anchors.idOf.get(heading)!) };
  const place = anchors.lists.indexOf(node) + 1;
  const name = place > 1 ? `${words.sources} ${place}` : words.sources;
  return { ...role, 'aria-label': anchors.among && meta.title ? `${name}: ${meta.title}` : name };
}

/** A source: its label, its paragraphs, and a way back to each place that cites it. */
export const footnoteDefinition: Row<FootnoteDefinition> = (node, state, context) => {
  const blocks = state.all(node);
  if (context.meta.dir === 'rtl') blocks.forEach(isolate);
  // The blank parts label and entry for those who copy; within the label it does not begin the entry's first line.
  const first = opening(blocks);
  if (node.label) first.children.unshift(h('span', { className: ['label'] }, `${node.label} `));
  // Beside words a link may be small; alone on a line it would be too small to touch.
  const last = blocks.findLast(isParagraph)!;
  for (const back of backLinks(node, context)) last.children.push({ type: 'text', value: ' ' }, back);
  const properties = { id: context.anchors.idOf.get(node), ...endnote(context) };
  return h('li', properties, blocks.length > 1 ? state.wrap(blocks, true) : blocks);
};

/** An entry in Latin letters keeps its own order, its full stop at its own end. */
function isolate(block: ElementContent) {
  if (isParagraph(block)) block.children = [h('bdi', block.children)];
}

/** No role: on a list item it is not allowed. */
const endnote = ({ medium }: Context) => (medium === 'epub' ? semantics(medium, undefined, 'endnote') : {});

/** The paragraph that an entry begins with, made where a list or code stands there. */
function opening(blocks: ElementContent[]): Element {
  const [first] = blocks;
  if (first && isParagraph(first)) return first;
  const paragraph = h('p');
  blocks.unshift(paragraph);
  return paragraph;
}

const isParagraph = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'p';

function backLinks(node: FootnoteDefinition, { anchors, medium, words }: Context): Element[] {
  const cites = anchors.citesTo.get(node) ?? [];
  return cites.map((id, index) => {
    const name = `${words.back} ${labelOf(node)}${cites.length > 1 ? ` (${index + 1})` : ''}`;
    const properties = { className: ['back'], href: `#${id}`, 'aria-label': name };
    return h('a', { ...properties, ...semantics(medium, 'doc-backlink', 'backlink') }, '↑');
  });
}
