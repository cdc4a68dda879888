import { expect, it } from 'vitest';
import { decide } from '../../src/parse/decide/index.js';
import { endPoints, nextState, pointsOfStep, roleNumber, startState } from '../../src/parse/decide/states.js';
import type { BlockRole, Candidate } from '../../src/parse/recognise/index.js';

const roles: BlockRole[] = ['title', 'lead', 'heading', 'paragraph', 'item', 'source', 'chrome'];

/** A generator of numbers in 0..1 that gives the same ones for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Readings of a few lines, the third of which is blank; each of the others may be a paragraph. */
function candidatesOf(seed: number, lines: number): Candidate[] {
  const random = generator(seed);
  const pick = (length: number) => Math.floor(random() * length);
  const make = (role: BlockRole, first: number, last: number): Candidate => ({
    role,
    first,
    last,
    points: random() * 6 - 3,
    evidence: [],
    facts: {},
  });
  const single = Array.from({ length: lines }, (_, line) => line).flatMap((line) =>
    line === 2 ? [] : [make('paragraph', line, line), make(roles[pick(roles.length)]!, line, line)],
  );
  const longer = [make('verse', 0, 1), make('code', 3, lines - 1), make('quotation', 3, 4)];
  return [...single, ...longer].sort((one, two) => one.first - two.first);
}

/** All coverings, with their points. */
function coverings(lines: number, candidates: readonly Candidate[]): { held: Candidate[]; points: number }[] {
  const found: { held: Candidate[]; points: number }[] = [];
  const walk = (line: number, state: number, held: Candidate[], points: number): void => {
    if (line === lines) found.push({ held, points: points + endPoints[state]! });
    else if (line === 2) walk(3, state, held, points);
    else
      for (const by of candidates.filter(({ first }) => first === line)) {
        const next = nextState(state, roleNumber[by.role]);
        const step = by.points + pointsOfStep(state, roleNumber[by.role]);
        if (next >= 0) walk(by.last + 1, next, [...held, by], points + step);
      }
  };
  walk(0, startState, [], 0);
  return found.sort((one, two) => two.points - one.points);
}

it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))('finds the best of all coverings (%i)', (seed) => {
  const candidates = candidatesOf(seed, 6);
  const all = coverings(6, candidates);
  const chosen = decide(6, candidates);
  expect(chosen.map(({ role, first, last }) => ({ role, first, last }))).toEqual(
    all[0]!.held.map(({ role, first, last }) => ({ role, first, last })),
  );
  for (const [index, { runnerUp }] of chosen.entries()) {
    const other = all.find(({ held }) => !held.includes(all[0]!.held[index]!));
    expect(runnerUp?.margin ?? Infinity).toBeCloseTo(other ? all[0]!.points - other.points : Infinity, 9);
  }
});
