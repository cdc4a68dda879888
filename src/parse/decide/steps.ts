/** Ways through the text, step by step: forwards to each boundary, and from each to the end. */
import type { Boundaries } from './boundaries.js';
import { endPoints, nextState, pointsOfStep, startState, stateCount } from './states.js';

/**
 * The best ways to the states at all boundaries. Long texts have hundreds of thousands of them, so what is known of each
 * stands in lists of numbers.
 */
export interface Steps {
  /** Steps at each boundary, in the order of their states: from here up to there. */
  from: Int32Array;
  upTo: Int32Array;
  states: number[];
  /** Points of the way here. */
  points: number[];
  /** Points of the best way from here to the end. */
  rest: number[];
  /** The candidate that led here, and the step that it began at; -1 where the article begins. */
  by: number[];
  before: number[];
}

/** Finds the best way from the beginning to each state at each boundary. */
export function walkForward({ candidates, roles, ending, isOpen }: Boundaries): Steps {
  const count = isOpen.length;
  const steps: Steps = {
    from: new Int32Array(count),
    upTo: new Int32Array(count),
    states: [startState],
    points: [0],
    rest: [-Infinity],
    by: [-1],
    before: [-1],
  };
  const { from, upTo } = steps;
  upTo[0] = 1;
  const best = new Best();
  for (let boundary = 1; boundary < count; boundary++) {
    if (isOpen[boundary - 1]) {
      from[boundary] = from[boundary - 1]!;
      upTo[boundary] = upTo[boundary - 1]!;
      continue;
    }
    for (let at = ending.starts[boundary]!; at < ending.starts[boundary + 1]!; at++) {
      const by = ending.members[at]!;
      const { first, points } = candidates[by]!;
      for (let before = from[first]!; before < upTo[first]!; before++) {
        const state = nextState(steps.states[before]!, roles[by]!);
        if (state < 0) continue;
        best.offer(
          state,
          steps.points[before]! + points + pointsOfStep(steps.states[before]!, roles[by]!),
          by,
          before,
        );
      }
    }
    from[boundary] = steps.states.length;
    if (ending.starts[boundary]! < ending.starts[boundary + 1]!) best.moveTo(steps);
    upTo[boundary] = steps.states.length;
  }
  return steps;
}

/** The best ways to one boundary, by their states. Of two that are worth the same, that which is offered first is taken. */
class Best {
  readonly #points = new Float64Array(stateCount).fill(-Infinity);
  readonly #by = new Int32Array(stateCount);
  readonly #before = new Int32Array(stateCount);

  offer(state: number, points: number, by: number, before: number): void {
    if (points <= this.#points[state]!) return;
    this.#points[state] = points;
    this.#by[state] = by;
    this.#before[state] = before;
  }

  moveTo({ states, points, rest, by, before }: Steps): void {
    for (let state = 0; state < stateCount; state++) {
      if (this.#points[state] === -Infinity) continue;
      states.push(state);
      points.push(this.#points[state]!);
      rest.push(-Infinity);
      by.push(this.#by[state]!);
      before.push(this.#before[state]!);
      this.#points[state] = -Infinity;
    }
  }
}

/** Finds the points of the best way from each step to the end. */
export function walkBackward(steps: Steps, boundaries: Boundaries): void {
  const { from, upTo, states, rest } = steps;
  const { beginning, candidates, roles } = boundaries;
  const last = from.length - 1;
  for (let step = from[last]!; step < upTo[last]!; step++) rest[step] = endPoints[states[step]!]!;
  for (let line = last - 1; line >= 0; line--)
    for (let at = beginning.starts[line]!; at < beginning.starts[line + 1]!; at++) {
      const by = beginning.members[at]!;
      for (let step = from[line]!; step < upTo[line]!; step++) {
        const there = stepAfter(step, by, steps, boundaries);
        if (there < 0) continue;
        const points = pointsOfStep(states[step]!, roles[by]!) + candidates[by]!.points + rest[there]!;
        rest[step] = Math.max(rest[step]!, points);
      }
    }
}

/** The step that a candidate leads to from another, or -1. */
export function stepAfter(
  step: number,
  by: number,
  { from, states }: Steps,
  { candidates, roles }: Boundaries,
): number {
  const state = nextState(states[step]!, roles[by]!);
  if (state < 0) return -1;
  let there = from[candidates[by]!.last + 1]!;
  while (states[there] !== state) there++;
  return there;
}
