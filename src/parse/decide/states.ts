/** The states of the decision, as small numbers: a stretch of the article and the role of the last block in it. */
import type { BlockRole } from '../recognise/index.js';
import { follows, moves, places, zones } from './order.js';

const roles: readonly (BlockRole | 'start')[] = ['start', ...(Object.keys(places) as BlockRole[])];

/** Number of each role. */
export const roleNumber = Object.fromEntries(roles.map((role, index) => [role, index])) as Record<
  BlockRole,
  number
>;

const stateCount = zones.length * roles.length;

/** Where an article begins: at its head, with nothing before. */
export const startState = 0;

const zoneOf = (state: number) => zones[Math.floor(state / roles.length)]!;
const lastRoleOf = (state: number) => roles[state % roles.length]!;

/** State after a role in a state, at `state * roles.length + role`; -1 where it may not stand. */
const nextStates = new Int16Array(stateCount * roles.length).fill(-1);
/** Points for that step. */
const stepPoints = new Float64Array(stateCount * roles.length);
/** Points for ending in a state. */
export const endPoints = new Float64Array(stateCount);

for (let state = 0; state < stateCount; state++) {
  const zone = zoneOf(state);
  endPoints[state] = follows[`${lastRoleOf(state)}>end`]?.[0] ?? 0;
  for (const [number, role] of roles.entries()) {
    const next = role === 'start' ? undefined : places[role][zone];
    if (!next || role === 'start') continue;
    nextStates[state * roles.length + number] = zones.indexOf(next) * roles.length + number;
    stepPoints[state * roles.length + number] =
      (moves[`${zone}-${next}`]?.[0] ?? 0) + (follows[`${lastRoleOf(state)}>${role}`]?.[0] ?? 0);
  }
}

/** The state after a role, or -1. */
export const nextState = (state: number, role: number) => nextStates[state * roles.length + role]!;
/** What the step to that state is worth. */
export const pointsOfStep = (state: number, role: number) => stepPoints[state * roles.length + role]!;
