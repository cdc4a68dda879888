/** Quotations inside of paragraphs: pairs of quotation marks to `inlineQuote`, with the marks in their text. */
import type { Nodes, Parent, PhrasingContent, Root, Text } from 'mdast';
import type { InlineQuote } from '../article.js';
import { diagnostic, type Report } from '../messages.js';
import { eachInline } from './inline.js';
import { sliceText } from './slice.js';
import { giveSpeakers } from './speakers.js';

/** What closes a quotation that a mark opens. German and others open with a mark that closes in English. */
const closers: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '"': '"',
  '”': '”',
  '〝': '〟',
};
const marks = /["“”„‟«»‹›‘’‚「」『』〝〟]/g;

/** Deepest nesting that is followed; what lies deeper stays text. */
const deepest = 6;

interface Mark {
  char: string;
  /** Index of the sibling, and in its text. */
  child: number;
  at: number;
  canOpen: boolean;
  canClose: boolean;
}

interface Pair {
  open: Mark;
  close: Mark;
}

/** Pairs the quotation marks of every block. */
export function quotations(tree: Root, report: Report): void {
  eachInline(tree, (node) => pairWithin(node, report));
}

function pairWithin(parent: Pick<Parent, 'type' | 'children' | 'position'>, report: Report): void {
  const children = parent.children as Nodes[];
  for (const child of children) if ('children' in child) pairWithin(child, report);
  const found = parent.type === 'inlineQuote' ? marksIn(children).slice(1, -1) : marksIn(children);
  if (found.length === 0) return;
  const { pairs, single } = pairsOf(found);
  if (single) report(diagnostic('unbalanced-quotation', parent.position, single.char));
  if (pairs.length > 0) parent.children = wrap(children, pairs) as Parent['children'];
}

function marksIn(children: Nodes[]): Mark[] {
  return children.flatMap((node, child) => {
    if (node.type !== 'text') return [];
    return [...node.value.matchAll(marks)].map(({ 0: char, index: at }) => {
      const before = node.value[at - 1] ?? (child > 0 ? 'x' : ' ');
      const after = node.value[at + 1] ?? (child < children.length - 1 ? 'x' : ' ');
      return { char, child, at, ...abilities(char, before, after) };
    });
  });
}

const blank = /[\s([{<—–\-/¿¡"“„«‘‚「『]/;
const letter = /[\p{L}\p{N}]/u;
/** No letter, or one of a script that puts no spaces between words. */
const isGap = (char: string) => !letter.test(char) || /[\u3041-\u30ff\u3400-\u9fff]/.test(char);

/** A straight mark opens before a word and closes after one; an apostrophe stands within or at the end of a word. */
function abilities(char: string, before: string, after: string): Pick<Mark, 'canOpen' | 'canClose'> {
  const afterWord = !blank.test(before);
  if (char === '"') return { canOpen: !afterWord && !/\s/.test(after), canClose: afterWord };
  if (char === '’') return { canOpen: false, canClose: afterWord && !letter.test(after) };
  if (char === '‘') return { canOpen: isGap(before), canClose: !letter.test(after) };
  if (char === '”') return { canOpen: !afterWord && letter.test(after), canClose: true };
  if (char === '“') return { canOpen: isGap(before), canClose: true };
  return { canOpen: true, canClose: true };
}

/** Pairs marks with a stack; a mark that closes an outer quotation drops what was left open inside of it. */
function pairsOf(found: readonly Mark[]): { pairs: Pair[]; single: Mark | undefined } {
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  let single: Mark | undefined;
  for (const mark of found) {
    const partner = mark.canClose ? open.findLastIndex(({ char }) => closers[char]?.includes(mark.char)) : -1;
    if (partner >= 0) {
      const dropped = open.splice(partner);
      pairs.push({ open: dropped[0]!, close: mark });
      single ??= dropped.slice(1).find(({ char }) => char !== '‘');
    } else if (mark.canOpen && mark.char in closers && open.length < deepest) open.push(mark);
  }
  return { pairs, single: single ?? open.find(({ char }) => char !== '‘') };
}

/** Builds the children anew with the quotations in them, in one pass over the marks. */
function wrap(children: Nodes[], pairs: Pair[]): Nodes[] {
  const edges = pairs.flatMap(({ open, close }) => [
    { child: open.child, at: open.at, opens: true },
    { child: close.child, at: close.at + 1, opens: false },
  ]);
  edges.sort((a, b) => a.child - b.child || a.at - b.at || Number(a.opens) - Number(b.opens));
  const levels: Nodes[][] = [[]];
  let next = 0;
  children.forEach((node, index) => {
    let done = 0;
    for (; edges[next]?.child === index; next++) {
      const { at, opens } = edges[next]!;
      push(levels.at(-1)!, node, done, at);
      done = at;
      if (opens) levels.push([]);
      else {
        const quote = levels.pop()! as PhrasingContent[];
        levels.at(-1)!.push(quoteOf(quote));
      }
    }
    if (done === 0) levels.at(-1)!.push(node);
    else push(levels.at(-1)!, node, done, (node as Text).value.length);
  });
  for (const level of levels) describeQuotes(level);
  return levels[0]!;
}

function push(level: Nodes[], node: Nodes, from: number, to: number): void {
  if (to > from) level.push(sliceText(node as Text, from, to));
}

function quoteOf(children: PhrasingContent[]): InlineQuote {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  describeQuotes(children);
  return { type: 'inlineQuote', children, ...(start && end && { position: { start, end } }) };
}

function describeQuotes(siblings: Nodes[]): void {
  tieToSources(siblings);
  giveSpeakers(siblings);
}

/** A source cited right after a quotation is whose it is. */
function tieToSources(siblings: Nodes[]): void {
  siblings.forEach((node, index) => {
    if (node.type !== 'inlineQuote') return;
    const next = siblings[index + 1];
    const cited = next?.type === 'text' && /^[\s.,;:]*$/.test(next.value) ? siblings[index + 2] : next;
    if (cited?.type === 'footnoteReference') node.data = { ...node.data, source: cited.identifier };
  });
}
