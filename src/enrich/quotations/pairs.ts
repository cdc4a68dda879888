/** Pairs of quotation marks within a block. */
import { closers, type Mark } from './marks.js';

export interface Pair {
  open: Mark;
  /** Nothing where the quotation goes on in the next paragraph. */
  close?: Mark;
}

/** Deepest nesting that is followed; what lies deeper stays text. */
const deepest = 6;

export interface Paired {
  pairs: Pair[];
  /** Marks that open what nothing closes, outer first. */
  open: Mark[];
  /** Marks within a pair that have no partner there. */
  lost: Mark[];
}

/** Pairs marks with a stack; a mark that closes an outer quotation loses what was left open inside of it. */
export function pairsOf(found: readonly Mark[]): Paired {
  const pairs: Pair[] = [];
  const lost: Mark[] = [];
  const open: Mark[] = [];
  const isApostrophe = apostrophesIn(found);
  for (const mark of found) {
    const partner =
      mark.canClose && !isApostrophe.has(mark)
        ? open.findLastIndex(({ char }) => closers[char]?.includes(mark.char))
        : -1;
    if (partner >= 0) {
      const [opening, ...inner] = open.splice(partner) as [Mark, ...Mark[]];
      pairs.push({ open: opening, close: mark });
      lost.push(...inner);
    } else if (mark.canOpen && mark.char in closers && open.length < deepest) open.push(mark);
  }
  return { pairs, open, lost };
}

/** Marks that might close a single quotation, where a later one surely does. */
function apostrophesIn(found: readonly Mark[]): ReadonlySet<Mark> {
  const apostrophes = new Set<Mark>();
  const isClosedLater = { '’': false, "'": false };
  for (const mark of found.toReversed()) {
    if (mark.char === '‘' || mark.char === '‚') isClosedLater['’'] = false;
    else if (mark.char === '’' || mark.char === "'") {
      if (mark.canOpen) isClosedLater[mark.char] = false;
      else if (!mark.canClose) continue;
      else if (!mark.isLoose) isClosedLater[mark.char] = true;
      else if (isClosedLater[mark.char]) apostrophes.add(mark);
    }
  }
  return apostrophes;
}
