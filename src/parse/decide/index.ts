/**
 * The decision: the best covering of the lines by candidates.
 *
 * One dynamic programme (semi-Markov: a step spans several lines) run forwards and backwards. Its states are pairs of
 * a stretch of the article and the last role. Each line begins a bounded number of candidates, so the whole is linear
 * in the lines.
 */
import type { Decision } from '../../article.js';
import type { Candidate } from '../recognise/index.js';
import { endPoints, nextState, pointsOfStep, roleNumber, startState, stateCount } from './states.js';

/** A candidate of the best covering, with the best reading that goes without it. */
export interface Choice extends Candidate {
  runnerUp?: Decision['runnerUp'];
}

/** What is best at the boundary before a line, by state. */
interface Front {
  points: Float64Array;
  /** The candidate that led here. */
  by: (Candidate | undefined)[];
  /** The state before it. */
  from: Int16Array;
}

/**
 * Chooses what the lines are.
 *
 * @param lineCount Number of lines; blank ones are passed over.
 * @param candidates Readings in the order of their first lines; together they cover every line that holds something.
 */
export function decide(lineCount: number, candidates: readonly Candidate[]): Choice[] {
  const starting = byFirstLine(lineCount, candidates);
  const forward = walkForward(starting, insideLines(lineCount, candidates));
  const backward = walkBackward(starting);
  const chosen = trace(forward, lineCount);
  const best = backward[0]![startState]!;
  const rivals = rivalsOf(chosen, candidates, throughEach(candidates, forward, backward));
  return chosen.map((choice, index) => {
    const rival = rivals[index];
    return rival ? { ...choice, runnerUp: runnerUp(rival.candidate, best - rival.points) } : choice;
  });
}

function byFirstLine(lineCount: number, candidates: readonly Candidate[]): (Candidate[] | undefined)[] {
  const lines: (Candidate[] | undefined)[] = new Array(lineCount);
  for (const candidate of candidates) {
    const line = lines[candidate.first];
    if (line) line.push(candidate);
    else lines[candidate.first] = [candidate];
  }
  return lines;
}

/** Lines that lie inside of a candidate: only the others, blank ones, may be passed over. */
function insideLines(lineCount: number, candidates: readonly Candidate[]): Uint8Array {
  const inside = new Uint8Array(lineCount);
  for (const { first, last } of candidates) inside.fill(1, first + 1, last + 1);
  return inside;
}

function emptyFront(): Front {
  return {
    points: new Float64Array(stateCount).fill(-Infinity),
    by: new Array(stateCount),
    from: new Int16Array(stateCount).fill(-1),
  };
}

function walkForward(starting: (Candidate[] | undefined)[], inside: Uint8Array): (Front | undefined)[] {
  const fronts: (Front | undefined)[] = new Array(starting.length + 1);
  const begin = emptyFront();
  begin.points[startState] = 0;
  fronts[0] = begin;
  for (let line = 0; line < starting.length; line++) {
    const here = fronts[line];
    if (!here) continue;
    const candidates = starting[line];
    if (!candidates && inside[line] === 0) fronts[line + 1] = here;
    for (const by of candidates ?? []) {
      fronts[by.last + 1] ??= emptyFront();
      step(here, fronts[by.last + 1]!, by);
    }
  }
  return fronts;
}

/** Carries all states over one candidate. */
function step(here: Front, there: Front, by: Candidate): void {
  const role = roleNumber[by.role];
  for (let state = 0; state < stateCount; state++) {
    const points = here.points[state]! + by.points + pointsOfStep(state, role);
    const next = nextState(state, role);
    if (next < 0 || points <= there.points[next]!) continue;
    there.points[next] = points;
    there.by[next] = by;
    there.from[next] = state;
  }
}

/** The best way back from the end, in reading order. */
function trace(forward: (Front | undefined)[], lineCount: number): Candidate[] {
  const chosen: Candidate[] = [];
  const end = forward[lineCount]!;
  let state = startState;
  let most = -Infinity;
  end.points.forEach((points, index) => {
    if (points + endPoints[index]! > most) {
      most = points + endPoints[index]!;
      state = index;
    }
  });
  for (let front = end; front.by[state]; ) {
    const by: Candidate = front.by[state]!;
    state = front.from[state]!;
    front = forward[by.first]!;
    chosen.push(by);
  }
  return chosen.reverse();
}

/** Best points from the boundary before each line to the end, by state. */
function walkBackward(starting: (Candidate[] | undefined)[]): Float64Array[] {
  const best: Float64Array[] = new Array(starting.length + 1);
  best[starting.length] = endPoints;
  for (let line = starting.length - 1; line >= 0; line--) {
    const candidates = starting[line];
    if (!candidates) {
      best[line] = best[line + 1]!;
      continue;
    }
    const here = new Float64Array(stateCount).fill(-Infinity);
    for (const by of candidates) {
      const role = roleNumber[by.role];
      const after = best[by.last + 1]!;
      for (let state = 0; state < stateCount; state++) {
        const next = nextState(state, role);
        if (next < 0) continue;
        const points = pointsOfStep(state, role) + by.points + after[next]!;
        if (points > here[state]!) here[state] = points;
      }
    }
    best[line] = here;
  }
  return best;
}

/** Points of the best covering that holds each candidate. */
function throughEach(
  candidates: readonly Candidate[],
  forward: (Front | undefined)[],
  backward: Float64Array[],
): Float64Array {
  return Float64Array.from(candidates, (by) => {
    const role = roleNumber[by.role];
    const before = forward[by.first]?.points;
    const after = backward[by.last + 1]!;
    let most = -Infinity;
    for (let state = 0; before && state < stateCount; state++) {
      const next = nextState(state, role);
      if (next >= 0)
        most = Math.max(most, before[state]! + pointsOfStep(state, role) + by.points + after[next]!);
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
