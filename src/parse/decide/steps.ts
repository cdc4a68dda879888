/** Ways through the text, step by step: forwards to each boundary, and from each to the end. */
import type { Boundaries } from './boundaries.js';
import { endPoints, nextState, pointsOfStep, startState, stateCount, stretchesAfter } from './states.js';

/**
 * The best ways to the states at all boundaries. Long texts have hundreds of thousands of them, so what is known of each
 * stands in lists of numbers.
 */
export interface Steps {
  /** How many there are. */
  count: number;
  /** Steps at each boundary, in the order of their states: from here up to there. */
  from: Int32Array;
  upTo: Int32Array;
  states: Uint8Array;
  /** Points of the way here. */
  points: Float64Array;
  /** Points of the best way from here to the end. */
  rest: Float64Array;
  /** The candidate that led here, and the step that it began at; -1 where the article begins. */
  by: Int32Array;
  before: Int32Array;
}

/** The one step where an article begins, and room for as many as candidates can lead to. */
function noSteps({ roles, isOpen }: Boundaries): Steps {
  const most = roles.reduce((sum, role) => sum + stretchesAfter[role]!, 1);
  const steps: Steps = {
    count: 1,
    from: new Int32Array(isOpen.length),
    upTo: new Int32Array(isOpen.length),
    states: new Uint8Array(most),
    points: new Float64Array(most),
    rest: new Float64Array(most).fill(-Infinity),
    by: new Int32Array(most),
    before: new Int32Array(most),
  };
  steps.upTo[0] = 1;
  steps.states[0] = startState;
  steps.by[0] = -1;
  steps.before[0] = -1;
  return steps;
}

/** Finds the best way from the beginning to each state at each boundary. */
export function walkForward(boundaries: Boundaries): Steps {
  const { candidates, roles, ending, isOpen } = boundaries;
  const steps = noSteps(boundaries);
  const { from, upTo } = steps;
  const best = new Best();
  for (let boundary = 1; boundary < isOpen.length; boundary++) {
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
    from[boundary] = steps.count;
    if (ending.starts[boundary]! < ending.starts[boundary + 1]!) best.moveTo(steps);
    upTo[boundary] = steps.count;
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

  moveTo(steps: Steps): void {
    for (let state = 0; state < stateCount; state++) {
      if (this.#points[state] === -Infinity) continue;
      const step = steps.count++;
      steps.states[step] = state;
      steps.points[step] = this.#points[state]!;
      steps.by[step] = this.#by[state]!;
      steps.before[step] = this.#before[state]!;
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
