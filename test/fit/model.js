// The decision with weights that can be changed: the same states and steps as src/parse/decide, over rules by number.
import { follows, moves, places, zones } from '../../dist/parse/decide/order.js';
import { points } from '../../dist/parse/recognise/points.js';

/** Roles by number. */
export const roleNames = ['start', ...Object.keys(places)];
const names = [...Object.keys(points), ...Object.keys(follows), ...Object.keys(moves)];
const numbers = new Map(names.map((name, index) => [name, index]));
export const stateCount = zones.length * roleNames.length;

/** Names of all weights: rows of points, then what follows what, then moves between stretches. */
export const weightNames = names;
/** The weights as they stand in the tables. */
export const startWeights = () =>
  Float64Array.from(names, (name) => (points[name] ?? follows[name] ?? moves[name])[0]);

const next = new Int16Array(stateCount * roleNames.length).fill(-1);
const followRule = new Int16Array(stateCount * roleNames.length).fill(-1);
const moveRule = new Int16Array(stateCount * roleNames.length).fill(-1);
const endRule = new Int16Array(stateCount).fill(-1);
for (let state = 0; state < stateCount; state++) {
  const zone = zones[Math.floor(state / roleNames.length)];
  const last = roleNames[state % roleNames.length];
  endRule[state] = numbers.get(`${last}>end`) ?? -1;
  roleNames.forEach((role, index) => {
    const to = role === 'start' ? undefined : places[role][zone];
    if (!to) return;
    const at = state * roleNames.length + index;
    next[at] = zones.indexOf(to) * roleNames.length + index;
    followRule[at] = numbers.get(`${last}>${role}`) ?? -1;
    moveRule[at] = numbers.get(`${zone}-${to}`) ?? -1;
  });
}

/** Prepares a case: rules to numbers, candidates by line. */
export function prepare(entry) {
  const at = new Array(entry.lineCount);
  const inside = new Uint8Array(entry.lineCount);
  for (const candidate of entry.candidates) {
    candidate.rules = Int16Array.from(candidate.rules, (rule) => numbers.get(rule));
    candidate.role = roleNames.indexOf(candidate.role);
    at[candidate.first] ??= [];
    at[candidate.first].push(candidate);
    inside.fill(1, candidate.first + 1, candidate.last + 1);
  }
  return { ...entry, at, inside };
}

/**
 * The best covering of a case.
 * @param weights What each rule is worth.
 * @param lossFactor What a unit of loss is worth: positive to look for the worst rival, very negative for the truth.
 * @returns {{counts: Map<number, number>, loss: number, chosen: object[]}} How often each rule is used.
 */
export function best({ at, inside, lineCount }, weights, lossFactor = 0) {
  const fronts = new Array(lineCount + 1);
  fronts[0] = front();
  fronts[0].points[0] = 0;
  for (let line = 0; line < lineCount; line++) {
    const here = fronts[line];
    if (!here) continue;
    if (!at[line] && !inside[line]) {
      fronts[line + 1] = here;
      continue;
    }
    for (const by of at[line] ?? []) {
      let own = lossFactor * by.loss;
      for (const rule of by.rules) own += weights[rule];
      fronts[by.last + 1] ??= front();
      const there = fronts[by.last + 1];
      for (let state = 0; state < stateCount; state++) {
        const before = here.points[state];
        if (before === -Infinity) continue;
        const index = state * roleNames.length + by.role;
        const to = next[index];
        if (to < 0) continue;
        let sum = before + own;
        if (followRule[index] >= 0) sum += weights[followRule[index]];
        if (moveRule[index] >= 0) sum += weights[moveRule[index]];
        if (sum > there.points[to]) {
          there.points[to] = sum;
          there.by[to] = by;
          there.from[to] = state;
        }
      }
    }
  }
  return trace(fronts, lineCount, weights);
}

const front = () => ({
  points: new Float64Array(stateCount).fill(-Infinity),
  by: new Array(stateCount),
  from: new Int16Array(stateCount),
});

function trace(fronts, lineCount, weights) {
  const end = fronts[lineCount];
  let state = 0;
  let most = -Infinity;
  end.points.forEach((sum, index) => {
    const total = sum + (endRule[index] >= 0 ? weights[endRule[index]] : 0);
    if (total > most) [most, state] = [total, index];
  });
  const chosen = [];
  const counts = new Map();
  const count = (rule) => rule >= 0 && counts.set(rule, (counts.get(rule) ?? 0) + 1);
  let loss = 0;
  count(endRule[state]);
  for (let here = end; here.by[state]; ) {
    const by = here.by[state];
    const from = here.from[state];
    count(followRule[from * roleNames.length + by.role]);
    count(moveRule[from * roleNames.length + by.role]);
    for (const rule of by.rules) count(rule);
    loss += by.loss;
    chosen.push(by);
    state = from;
    here = fronts[by.first];
  }
  return { counts, loss, chosen };
}
