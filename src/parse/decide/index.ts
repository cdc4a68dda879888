/**
 * The decision: the best covering of the lines by candidates.
 *
 * One dynamic programme (semi-Markov: states span several lines) run forwards and backwards. Its states are pairs of
 * a stretch of the article and the last role. Candidates are proposed within natural blocks, so each line begins a
 * bounded number of them and the whole is linear in the lines.
 */
import type { Decision } from '../../article.js';
import type { Candidate } from '../recognise/index.js';
import { follows, moves, places, type Zone, zones } from './order.js';

/** A candidate that the best covering holds, with what speaks for and against it. */
export interface Choice extends Candidate {
  zone: Zone;
  runnerUp?: Decision['runnerUp'];
}

interface Step {
  zone: Zone;
  role: Candidate['role'] | 'start';
  points: number;
  by?: Candidate;
  from?: Step;
}

/** States at a line boundary, by zone and role. */
type Front = Map<string, Step>;

/**
 * Chooses what the lines are.
 *
 * @param lineCount Number of lines; lines without a candidate (blank ones) are passed over.
 * @param candidates Readings; together they must cover every line that holds something.
 */
export function decide(lineCount: number, candidates: readonly Candidate[]): Choice[] {
  const starting = byFirstLine(lineCount, candidates);
  const forward = walkForward(starting, insideLines(lineCount, candidates));
  const backward = walkBackward(starting);
  const best = [...forward[lineCount]!.values()].reduce((a, b) => (total(b) > total(a) ? b : a));
  const chosen: Choice[] = [];
  for (let step: Step | undefined = best; step?.by; step = step.from)
    chosen.push({ ...step.by, zone: step.zone });
  const through = throughEach(candidates, forward, backward);
  const covering = coveringOf(chosen, candidates);
  return chosen.reverse().map((choice) => ({ ...choice, ...rival(choice, covering, through, total(best)) }));
}

const total = (step: Step) => step.points + (follows[`${step.role}>end`]?.[0] ?? 0);

function byFirstLine(lineCount: number, candidates: readonly Candidate[]): Candidate[][] {
  const lines: Candidate[][] = Array.from({ length: lineCount }, () => []);
  for (const candidate of candidates) lines[candidate.first]!.push(candidate);
  return lines;
}

/** Points for a role after another in a stretch, and the stretch after it; undefined where it may not stand. */
function transition(
  zone: Zone,
  before: Step['role'],
  role: Candidate['role'],
): { zone: Zone; points: number } | undefined {
  const next = places[role][zone];
  if (!next) return undefined;
  return {
    zone: next,
    points: (moves[`${zone}-${next}`]?.[0] ?? 0) + (follows[`${before}>${role}`]?.[0] ?? 0),
  };
}

function walkForward(starting: Candidate[][], inside: Uint8Array): Front[] {
  const lineCount = starting.length;
  const fronts: Front[] = Array.from({ length: lineCount + 1 }, () => new Map());
  fronts[0]!.set('head start', { zone: 'head', role: 'start', points: 0 });
  for (let line = 0; line < lineCount; line++) {
    const here = fronts[line]!;
    if (starting[line]!.length === 0 && inside[line] === 0)
      for (const step of here.values()) offer(fronts[line + 1]!, step);
    for (const by of starting[line]!)
      for (const from of here.values()) {
        const next = transition(from.zone, from.role, by.role);
        if (next)
          offer(fronts[by.last + 1]!, {
            zone: next.zone,
            role: by.role,
            points: from.points + next.points + by.points,
            by,
            from,
          });
      }
  }
  return fronts;
}

/** Lines that lie inside of a candidate: only the others, blank ones, may be passed over. */
function insideLines(lineCount: number, candidates: readonly Candidate[]): Uint8Array {
  const inside = new Uint8Array(lineCount);
  for (const { first, last } of candidates) inside.fill(1, first + 1, last + 1);
  return inside;
}

function offer(front: Front, step: Step): void {
  const key = `${step.zone} ${step.role}`;
  const known = front.get(key);
  if (!known || step.points > known.points) front.set(key, step);
}

/** Best points from each line to the end, by the state before it. */
function walkBackward(starting: Candidate[][]): Map<string, number>[] {
  const lineCount = starting.length;
  const best: Map<string, number>[] = Array.from({ length: lineCount + 1 }, () => new Map());
  for (const zone of zones)
    for (const role of ['start', ...(Object.keys(places) as Candidate['role'][])] as const)
      best[lineCount]!.set(`${zone} ${role}`, follows[`${role}>end`]?.[0] ?? 0);
  for (let line = lineCount - 1; line >= 0; line--) {
    if (starting[line]!.length === 0) {
      best[line] = best[line + 1]!;
      continue;
    }
    for (const key of best[lineCount]!.keys()) {
      const [zone, role] = key.split(' ') as [Zone, Step['role']];
      let most = -Infinity;
      for (const by of starting[line]!) {
        const next = transition(zone, role, by.role);
        if (next)
          most = Math.max(most, next.points + by.points + best[by.last + 1]!.get(`${next.zone} ${by.role}`)!);
      }
      best[line]!.set(key, most);
    }
  }
  return best;
}

/** Points of the best covering that holds each candidate. */
function throughEach(
  candidates: readonly Candidate[],
  forward: Front[],
  backward: Map<string, number>[],
): Map<Candidate, number> {
  const through = new Map<Candidate, number>();
  for (const candidate of candidates) {
    let most = -Infinity;
    for (const from of forward[candidate.first]!.values()) {
      const next = transition(from.zone, from.role, candidate.role);
      if (next)
        most = Math.max(
          most,
          from.points +
            next.points +
            candidate.points +
            backward[candidate.last + 1]!.get(`${next.zone} ${candidate.role}`)!,
        );
    }
    through.set(candidate, most);
  }
  return through;
}

/** For each choice, the candidates that cover its first line: every other covering holds one of them. */
function coveringOf(chosen: readonly Choice[], candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const covering = new Map<number, Candidate[]>(chosen.map(({ first }) => [first, []]));
  const sorted = [...covering.keys()].sort((a, b) => a - b);
  for (const candidate of candidates) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < candidate.first) low = middle + 1;
      else high = middle;
    }
    for (; low < sorted.length && sorted[low]! <= candidate.last; low++)
      covering.get(sorted[low]!)!.push(candidate);
  }
  return covering;
}

function rival(
  choice: Choice,
  covering: Map<number, Candidate[]>,
  through: Map<Candidate, number>,
  best: number,
): Pick<Choice, 'runnerUp'> {
  let second: Candidate | undefined;
  for (const other of covering.get(choice.first)!) {
    const isSame = other.role === choice.role && other.first === choice.first && other.last === choice.last;
    if (!isSame && (!second || through.get(other)! > through.get(second)!)) second = other;
  }
  if (!second || through.get(second) === -Infinity) return {};
  const margin = best - through.get(second)!;
  return { runnerUp: { role: second.role, firstLine: second.first + 1, lastLine: second.last + 1, margin } };
}
