/**
 * The decision: the best covering of the lines by candidates.
 *
 * One dynamic programme (semi-Markov: a step spans several lines) run forwards and backwards. Its states are pairs of
 * a stretch of the article and the last role. Each line begins a bounded number of candidates, so the whole is linear
 * in the lines.
 */
import type { Decision } from '../../article.js';
import type { Candidate } from '../recognise/index.js';
import { type Grouped, grouped } from './grouped.js';
import { endPoints, nextState, pointsOfStep, roleNumber, startState, stateCount } from './states.js';

/** A candidate of the best covering, with the best reading that goes without it. */
export interface Choice extends Candidate {
  runnerUp?: Decision['runnerUp'];
}

/** Boundaries before lines and behind the last one, with the candidates that begin and end at each. */
interface Boundaries {
  candidates: readonly Candidate[];
  roles: Uint8Array;
  beginning: Grouped;
  ending: Grouped;
  /** Whether each may be passed over to the next: behind it stands a blank line. */
  isOpen: Uint8Array;
}

/**
 * The best ways to the states at all boundaries. Long texts have hundreds of thousands of them, so what is known of each
 * stands in lists of numbers.
 */
interface Steps {
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

/**
 * Chooses what the lines are.
 *
 * @param lineCount Number of lines; blank ones are passed over.
 * @param candidates Readings; together they cover every line that holds something. Those that are chosen are told their
 *   runner-up.
 */
export function decide(lineCount: number, candidates: readonly Candidate[]): Choice[] {
  const boundaries = boundariesOf(lineCount, candidates);
  const steps = walkForward(boundaries);
  walkBackward(steps, boundaries);
  const chosen: Choice[] = trace(steps, candidates);
  const best = steps.rest[0]!;
  const rivals = rivalsOf(chosen, candidates, throughEach(steps, boundaries));
  for (const [index, rival] of rivals.entries())
    if (rival) chosen[index]!.runnerUp = runnerUp(rival.candidate, best - rival.points);
  return chosen;
}

function boundariesOf(lineCount: number, candidates: readonly Candidate[]): Boundaries {
  const inOrder = Int32Array.from(candidates, (_, index) => index);
  const beginning = grouped(lineCount + 1, inOrder, (index) => candidates[index]!.first);
  const isOpen = new Uint8Array(lineCount + 1).fill(1);
  for (const { first, last } of candidates) isOpen.fill(0, first, last + 1);
  return {
    candidates,
    roles: Uint8Array.from(candidates, ({ role }) => roleNumber[role]),
    beginning,
    ending: grouped(lineCount + 1, beginning.members, (index) => candidates[index]!.last + 1),
    isOpen,
  };
}

function walkForward({ candidates, roles, ending, isOpen }: Boundaries): Steps {
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
function walkBackward(steps: Steps, boundaries: Boundaries): void {
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
function stepAfter(
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

/** The best way back from the end, in reading order. */
function trace(
  { from, upTo, points, rest, by, before }: Steps,
  candidates: readonly Candidate[],
): Candidate[] {
  const last = from.length - 1;
  let at = from[last]!;
  for (let step = at + 1; step < upTo[last]!; step++)
    if (points[step]! + rest[step]! > points[at]! + rest[at]!) at = step;
  const chosen: Candidate[] = [];
  for (; by[at]! >= 0; at = before[at]!) chosen.push(candidates[by[at]!]!);
  return chosen.reverse();
}

/** Points of the best covering that holds each candidate. */
function throughEach(steps: Steps, boundaries: Boundaries): Float64Array {
  const { from, upTo, states, rest } = steps;
  return Float64Array.from(boundaries.candidates, ({ first, points }, by) => {
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

interface Rival {
  candidate: Candidate;
  points: number;
}

/**
 * For each choice the best covering without it. Each such covering holds another candidate over the first line of the
 * choice, so the best of those tells.
 */
function rivalsOf(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  through: Float64Array,
): (Rival | undefined)[] {
  const rivals: (Rival | undefined)[] = new Array(chosen.length);
  let nearest = 0;
  for (const [index, candidate] of candidates.entries()) {
    while (nearest < chosen.length - 1 && chosen[nearest]!.first < candidate.first) nearest++;
    for (let at = nearest; at < chosen.length && chosen[at]!.first <= candidate.last; at++) {
      const points = through[index]!;
      const isOther = candidate !== chosen[at] && chosen[at]!.first >= candidate.first;
      if (isOther && points > (rivals[at]?.points ?? -Infinity)) rivals[at] = { candidate, points };
    }
  }
  return rivals;
}

function runnerUp({ role, first, last }: Candidate, margin: number): NonNullable<Choice['runnerUp']> {
  return { role, firstLine: first + 1, lastLine: last + 1, margin };
}
