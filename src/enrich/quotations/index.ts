/** Quotations inside of paragraphs: pairs of quotation marks to `inlineQuote`, with the marks in their text. */
import type { Nodes, Parent, PhrasingContent, Root, Text } from 'mdast';
import type { InlineQuote } from '../../article.js';
import { diagnostic, type Report } from '../../messages.js';
import { sliceText } from '../slice.js';
import { tieToSources } from './cited.js';
import type { Mark } from './marks.js';
import type { Pair } from './pairs.js';
import { type Passage, passagesOf } from './passages.js';
import { giveSpeakers, type SpeakerFinder, speakersOf } from './speakers/index.js';

/** Pairs the quotation marks of every block, and says of each quotation whose it is. */
export function quotations(tree: Root, report: Report): void {
  for (const passage of passagesOf(tree)) {
    tellOfAlone(passage, report);
    const { parent, pairs } = passage;
    if (pairs.length > 0) parent.children = wrap(parent.children as Nodes[], pairs) as Parent['children'];
  }
  const findSpeakers = speakersOf(tree);
  describe(tree, findSpeakers);
}

/** Says of the quotations in a node whose they are. */
function describe(node: Nodes, findSpeakers: SpeakerFinder): void {
  if (!('children' in node)) return;
  for (const child of node.children) describe(child, findSpeakers);
  if (!node.children.some(({ type }) => type === 'inlineQuote')) return;
  tieToSources(node.children);
  giveSpeakers(node.children, findSpeakers);
}

/** A single mark alone is an apostrophe. */
const mayBeAlone = ({ char }: Mark) => char === '‘' || char === "'";

function tellOfAlone({ parent, open, lost }: Passage, report: Report): void {
  const mark = [...lost, ...open].find((mark) => !mayBeAlone(mark));
  if (!mark) return;
  const text = parent.children[mark.child] as Text;
  report(diagnostic('unbalanced-quotation', sliceText(text, mark.at, mark.at + 1).position, mark.char));
}

/** Builds the children anew with the quotations in them, in one pass over the marks. */
function wrap(children: Nodes[], pairs: readonly Pair[]): Nodes[] {
  const edges = pairs.flatMap(({ open, close }) => [
    { child: open.child, at: open.at, opens: true },
    ...(close ? [{ child: close.child, at: close.at + 1, opens: false }] : []),
  ]);
  edges.sort((a, b) => a.child - b.child || a.at - b.at || Number(a.opens) - Number(b.opens));
  const levels: Nodes[][] = [[]];
  const end = (goesOn: boolean) => {
    const quote = quoteOf(levels.pop() as PhrasingContent[], goesOn);
    levels.at(-1)!.push(quote);
  };
  let next = 0;
  children.forEach((node, index) => {
    let done = 0;
    for (; edges[next]?.child === index; next++) {
      const { at, opens } = edges[next]!;
      push(levels.at(-1)!, node, done, at);
      done = at;
      if (opens) levels.push([]);
      else end(false);
    }
    if (done === 0) levels.at(-1)!.push(node);
    else push(levels.at(-1)!, node, done, (node as Text).value.length);
  });
  while (levels.length > 1) end(true);
  return levels[0]!;
}

function push(level: Nodes[], node: Nodes, from: number, to: number): void {
  if (to > from) level.push(sliceText(node as Text, from, to));
}

function quoteOf(children: PhrasingContent[], goesOn: boolean): InlineQuote {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  return {
    type: 'inlineQuote',
    children,
    ...(goesOn && { data: { goesOn } }),
    ...(start && end && { position: { start, end } }),
  };
}
