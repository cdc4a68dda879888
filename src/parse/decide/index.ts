/**
 * The decision: the best covering of the lines by candidates.
 *
 * One dynamic programme (semi-Markov: a step spans several lines) run forwards and backwards. Its states are pairs of
 * a stretch of the article and the last role. Each line begins a bounded number of candidates, so the whole is linear
 * in the lines.
 */
import type { Decision } from '../../article.js';
import type { Candidate } from '../recognise/index.js';
import { endPoints, nextState, pointsOfStep, roleNumber, startState } from './states.js';

/** A candidate of the best covering, with the best reading that goes without it. */
export interface Choice extends Candidate {
  runnerUp?: Decision['runnerUp'];
}

/** The best way to a state at the boundary before a line. */
interface Step {
  state: number;
  /** Of the way here. */
  points: number;
  /** Of the best way from here to the end. */
  rest: number;
  /** The candidate that led here, and where it began. */
  by?: Candidate;
  before?: Step;
}

/** The steps at each boundary that a covering may lead over, in the order of their states. */
type Fronts = (Step[] | undefined)[];

/**
 * Chooses what the lines are.
 *
 * @param lineCount Number of lines; blank ones are passed over.
 * @param candidates Readings in the order of their first lines; together they cover every line that holds something.
 */
export function decide(lineCount: number, candidates: readonly Candidate[]): Choice[] {
  const starting = byFirstLine(lineCount, candidates);
  const fronts = walkForward(starting, insideLines(lineCount, candidates));
  walkBackward(starting, fronts);
  const chosen = trace(fronts);
  const best = fronts[0]![0]!.rest;
  const rivals = rivalsOf(chosen, candidates, throughEach(candidates, fronts));
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

function walkForward(starting: (Candidate[] | undefined)[], inside: Uint8Array): Fronts {
  const fronts: Fronts = new Array(starting.length + 1);
  fronts[0] = [{ state: startState, points: 0, rest: -Infinity }];
  for (let line = 0; line < starting.length; line++) {
    const here = fronts[line];
    if (!here) continue;
    const candidates = starting[line];
    if (!candidates && inside[line] === 0) fronts[line + 1] = here;
    here.sort(byState);
    for (const by of candidates ?? []) {
      fronts[by.last + 1] ??= [];
      carry(here, fronts[by.last + 1]!, by);
    }
  }
  fronts.at(-1)!.sort(byState);
  return fronts;
}

/** Of two ways that are worth the same, that over the first state is taken. */
const byState = (one: Step, two: Step) => one.state - two.state;

/** Carries all steps over one candidate. */
function carry(here: readonly Step[], there: Step[], by: Candidate): void {
  const role = roleNumber[by.role];
  for (const before of here) {
    const state = nextState(before.state, role);
    if (state < 0) continue;
    const points = before.points + by.points + pointsOfStep(before.state, role);
    const known = stepTo(state, there);
    if (!known) there.push({ state, points, rest: -Infinity, by, before });
    else if (points > known.points) Object.assign(known, { points, by, before });
  }
}

function stepTo(state: number, front: readonly Step[] | undefined): Step | undefined {
  return front?.find((step) => step.state === state);
}

/** Finds the points of the best way from each step to the end. */
function walkBackward(starting: readonly (Candidate[] | undefined)[], fronts: Fronts): void {
  for (const step of fronts[starting.length]!) step.rest = endPoints[step.state]!;
  for (let line = starting.length - 1; line >= 0; line--)
    for (const by of starting[line] ?? [])
      for (const step of fronts[line] ?? []) step.rest = Math.max(step.rest, pointsAfter(step, by, fronts));
}

/** Points of the best way to the end that begins with a candidate. */
function pointsAfter(step: Step, by: Candidate, fronts: Fronts): number {
  const role = roleNumber[by.role];
  const state = nextState(step.state, role);
  if (state < 0) return -Infinity;
  return pointsOfStep(step.state, role) + by.points + stepTo(state, fronts[by.last + 1])!.rest;
}

/** The best way back from the end, in reading order. */
function trace(fronts: Fronts): Candidate[] {
  const chosen: Candidate[] = [];
  const total = ({ points, rest }: Step) => points + rest;
  let at = fronts.at(-1)!.reduce((best, step) => (total(step) > total(best) ? step : best));
  for (; at.by; at = at.before!) chosen.push(at.by);
  return chosen.reverse();
}

/** Points of the best covering that holds each candidate. */
function throughEach(candidates: readonly Candidate[], fronts: Fronts): Float64Array {
  return Float64Array.from(candidates, (by) => {
    const role = roleNumber[by.role];
    let most = -Infinity;
    for (const before of fronts[by.first] ?? []) {
      const state = nextState(before.state, role);
      if (state < 0) continue;
      const { rest } = stepTo(state, fronts[by.last + 1])!;
      most = Math.max(most, before.points + pointsOfStep(before.state, role) + by.points + rest);
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
