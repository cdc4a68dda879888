/** The texts of a tree with their quotation marks paired, also over several paragraphs. */
import type { Nodes, Parent, Root } from 'mdast';
import { type Role, roleOf } from '../../article.js';
import { closers, type Mark, marksIn } from './marks.js';
import { type Paired, pairsOf } from './pairs.js';

/** What holds texts, a block or emphasis and the like in one, and its marks. */
export interface Passage extends Paired {
  parent: Pick<Parent, 'children'>;
  marks: Mark[];
}

const holdsText = (node: Nodes): node is Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' }> =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';

/** What stands between paragraphs and is no part of the text. */
const apart = new Set<Role | undefined>(['chrome', 'byline', 'date']);

/** All passages of a tree that have marks, inner ones before those around them. */
export function passagesOf(tree: Root): Passage[] {
  const passages: Passage[] = [];
  /** @param begun Paragraphs right before that a quotation may have begun in. */
  const walk = (node: Nodes, begun: readonly Passage[]): readonly Passage[] => {
    if (holdsText(node)) {
      const within = passagesWithin(node);
      passages.push(...within.filter(({ marks }) => marks.length > 0));
      return node.type === 'paragraph' ? carriedOn(begun, within.at(-1)!) : [];
    }
    if (!('children' in node)) return [];
    // The first paragraphs of a quotation may have been set apart.
    const isQuotation = node.type === 'blockquote';
    let open = isQuotation ? begun : [];
    for (const child of node.children) {
      const isApart = apart.has(roleOf(child));
      const next = walk(child, isApart ? [] : open);
      if (!isApart) open = next;
    }
    return isQuotation ? open : [];
  };
  walk(tree, []);
  return passages;
}

/** That of a node comes last. */
function passagesWithin(parent: Passage['parent'] & { type: string }): Passage[] {
  const children = parent.children as Nodes[];
  const inner = children.flatMap((child) => ('children' in child ? passagesWithin(child) : []));
  const found = marksIn(children);
  const marks = parent.type === 'inlineQuote' ? withoutOuter(found, children) : found;
  return [...inner, { parent, marks, ...pairsOf(marks) }];
}

/** The marks of a quotation that was found before are its own. */
function withoutOuter(marks: Mark[], children: readonly Nodes[]): Mark[] {
  const last = children.at(-1);
  const end = last?.type === 'text' ? last.value.length - 1 : 0;
  return marks.filter(
    ({ child, at }) => !(child === 0 && at === 0) && !(child === children.length - 1 && at === end),
  );
}

/**
 * A quotation over several paragraphs opens each with a mark, and only the last one closes it.
 *
 * @param begun The paragraphs right before that it may have begun in. Once it is closed, it is open to their ends.
 * @param next The paragraph that may carry it on.
 * @returns The paragraphs that may go on behind this one.
 */
function carriedOn(begun: readonly Passage[], next: Passage): readonly Passage[] {
  const opening = begun[0]?.open[0];
  const head = next.marks[0];
  if (opening && head?.child === 0 && head.at === 0 && isRepeated(opening, head)) {
    const as = { ...head, char: opening.char, canOpen: true, canClose: false };
    const read = pairsOf([as, ...next.marks.slice(1)]);
    if (read.open[0] === as) return [...begun, Object.assign(next, read)];
    if (read.pairs.some(({ open }) => open === as)) {
      Object.assign(next, read);
      for (const passage of begun) passage.pairs.push({ open: passage.open.shift()! });
    }
  }
  return next.open.length > 0 ? [next] : [];
}

/** In Spanish and French the mark that closes may stand at the head of each paragraph. */
const isRepeated = (opening: Mark, head: Mark) =>
  head.char === opening.char || (opening.char === '«' && closers['«'] === head.char);
