/**
 * The decision: the best covering of the lines by candidates.
 *
 * One dynamic programme (semi-Markov: a step spans several lines) run forwards and backwards. Its states are pairs of
 * a stretch of the article and the last role. Each line begins a bounded number of candidates, so the whole is linear
 * in the lines.
 */
import type { Decision } from '../../article.js';
import type { Candidate } from '../recognise/index.js';
import { boundariesOf } from './boundaries.js';
import { rivalsOf, throughEach } from './rivals.js';
import { type Steps, walkBackward, walkForward } from './steps.js';

/** A candidate of the best covering, with the best reading that goes without it. */
export interface Choice extends Candidate {
  runnerUp?: Decision['runnerUp'];
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
  rivals.forEach((rival, index) => {
    if (rival) chosen[index]!.runnerUp = runnerUp(rival.candidate, best - rival.points);
  });
  return chosen;
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

function runnerUp({ role, first, last }: Candidate, margin: number): NonNullable<Choice['runnerUp']> {
  return { role, firstLine: first + 1, lastLine: last + 1, margin };
}
