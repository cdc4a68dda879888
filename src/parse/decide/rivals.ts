/** What would have been chosen otherwise. */
import type { Candidate } from '../recognise/index.js';
import type { Boundaries } from './boundaries.js';
import { pointsOfStep } from './states.js';
import { type Steps, stepAfter } from './steps.js';

/** Points of the best covering that holds each candidate. */
export function throughEach(steps: Steps, boundaries: Boundaries): Float64Array {
  const { from, upTo, states, rest } = steps;
  return new Float64Array(boundaries.candidates.length).map((_, by) => {
    const { first, points } = boundaries.candidates[by]!;
    let most = -Infinity;
    for (let step = from[first]!; step < upTo[first]!; step++) {
      const there = stepAfter(step, by, steps, boundaries);
      if (there < 0) continue;
      const following = pointsOfStep(states[step]!, boundaries.roles[by]!);
      most = Math.max(most, steps.points[step]! + following + points + rest[there]!);
    }
    return most;
  });
}

export interface Rival {
  candidate: Candidate;
  points: number;
}

/**
 * For each choice the best covering without it. Each such covering holds another candidate over the first line of the
 * choice, so the best of those tells.
 */
export function rivalsOf(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  through: Float64Array,
): (Rival | undefined)[] {
  const rivals: (Rival | undefined)[] = new Array(chosen.length);
  let nearest = 0;
  candidates.forEach((candidate, index) => {
    while (nearest < chosen.length - 1 && chosen[nearest]!.first < candidate.first) nearest++;
    for (let at = nearest; at < chosen.length && chosen[at]!.first <= candidate.last; at++) {
      const points = through[index]!;
      const isOther = candidate !== chosen[at] && chosen[at]!.first >= candidate.first;
      if (isOther && points > (rivals[at]?.points ?? -Infinity)) rivals[at] = { candidate, points };
    }
  });
  return rivals;
}
