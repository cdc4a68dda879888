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

/** Where a role may stand, and in which stretch the article is then, by their numbers, and what that step is worth. */
const stepsOf = (role: BlockRole) =>
  (Object.entries(places[role]) as [Zone, Zone][]).map(([from, to]) => ({
    from: zones.indexOf(from),
    to: zones.indexOf(to),
    points: moves[`${from}-${to}`]?.[0] ?? 0,
  }));

/** How many stretches an article may be in after each role, by its number. */
export const stretchesAfter = roles.map((role) =>
  role === 'start' ? 0 : new Set(Object.values(places[role])).size,
);

// What follows what is looked up once a pair, not once a pair and stretch: this runs at each start of the command.
const steps = roles.map((role) => (role === 'start' ? [] : stepsOf(role)));
for (const [last, lastRole] of roles.entries()) {
  const atEnd = follows[`${lastRole}>end`]?.[0] ?? 0;
  for (let zone = 0; zone < zones.length; zone++) endPoints[zone * roles.length + last] = atEnd;
  for (const [number, role] of roles.entries()) {
    if (role === 'start') continue;
    const following = follows[`${lastRole}>${role}`]?.[0] ?? 0;
    for (const { from, to, points } of steps[number]!) {
      const step = (from * roles.length + last) * roles.length + number;
      nextStates[step] = to * roles.length + number;
      stepPoints[step] = points + following;
    }
  }
}

/** The state after a role, or -1. */
export const nextState = (state: number, role: number) => nextStates[state * roles.length + role]!;
/** What the step to that state is worth. */
export const pointsOfStep = (state: number, role: number) => stepPoints[state * roles.length + role]!;
