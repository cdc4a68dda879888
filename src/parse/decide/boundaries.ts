/** Where candidates begin and end. */
import type { Candidate } from '../recognise/index.js';
import { type Grouped, grouped } from './grouped.js';
import { roleNumber } from './states.js';

/** Boundaries before lines and behind the last one, with the candidates that begin and end at each. */
export interface Boundaries {
  candidates: readonly Candidate[];
  roles: Uint8Array;
  beginning: Grouped;
  ending: Grouped;
  /** Whether each may be passed over to the next: behind it stands a blank line. */
  isOpen: Uint8Array;
}

/** Sorts candidates by the boundaries that they begin and end at. */
export function boundariesOf(lineCount: number, candidates: readonly Candidate[]): Boundaries {
  const inOrder = new Int32Array(candidates.length).map((_, index) => index);
  const beginning = grouped(lineCount + 1, inOrder, (index) => candidates[index]!.first);
  const isOpen = new Uint8Array(lineCount + 1).fill(1);
  candidates.forEach(({ first, last }) => void isOpen.fill(0, first, last + 1));
  return {
    candidates,
    roles: new Uint8Array(candidates.length).map((_, index) => roleNumber[candidates[index]!.role]),
    beginning,
    ending: grouped(lineCount + 1, beginning.members, (index) => candidates[index]!.last + 1),
    isOpen,
  };
}
