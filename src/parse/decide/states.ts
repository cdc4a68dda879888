/** The states of the decision, as small numbers: a stretch of the article and the role of the last block in it. */
import type { BlockRole } from '../recognise/index.js';
import { follows, moves, places, type Zone, zones } from './order.js';

const roles: readonly (BlockRole | 'start')[] = ['start', ...(Object.keys(places) as BlockRole[])];

/** Number of each role. */
export const roleNumber = Object.fromEntries(roles.map((role, index) => [role, index])) as Record<
  BlockRole,
  number
>;

export const stateCount = zones.length * roles.length;

/** Where an article begins: at its head, with nothing before. */
export const startState = 0;

/** State after a role in a state, at `state * roles.length + role`; -1 where it may not stand. */
const nextStates = new Int16Array(stateCount * roles.length).fill(-1);
/** Points for that step. */
const stepPoints = new Float64Array(stateCount * roles.length);
/** Points for ending in a state. */
export const endPoints = new Float64Array(stateCount);

// What follows what is looked up once a pair, not once a pair and stretch: this runs at each start of the command.
for (const [last, lastRole] of roles.entries()) {
  const atEnd = follows[`${lastRole}>end`]?.[0] ?? 0;
  for (let zone = 0; zone < zones.length; zone++) endPoints[zone * roles.length + last] = atEnd;
  for (const [number, role] of roles.entries()) {
    if (role === 'start') continue;
    const following = follows[`${lastRole}>${role}`]?.[0] ?? 0;
    for (const [from, to] of Object.entries(places[role]) as [Zone, Zone][]) {
      const step = (zones.indexOf(from) * roles.length + last) * roles.length + number;
      nextStates[step] = zones.indexOf(to) * roles.length + number;
      stepPoints[step] = (moves[`${from}-${to}`]?.[0] ?? 0) + following;
    }
  }
}

/** The state after a role, or -1. */
export const nextState = (state: number, role: number) => nextStates[state * roles.length + role]!;
/** What the step to that state is worth. */
export const pointsOfStep = (state: number, role: number) => stepPoints[state * roles.length + role]!;
