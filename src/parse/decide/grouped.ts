/** Things in groups by a small number, those of one group together and in their order: one list for all of them. */
export interface Grouped {
  /** All things. */
  members: Int32Array;
  /** Where each group begins in the list; it ends where the next one begins. */
  starts: Int32Array;
}

/**
 * Groups things in time that grows with their number alone.
 *
 * @param groups How many groups there are.
 * @param things Numbers of the things.
 * @param groupOf The group of each thing.
 */
export function grouped(groups: number, things: Int32Array, groupOf: (thing: number) => number): Grouped {
  const starts = new Int32Array(groups + 1);
  things.forEach((thing) => void starts[groupOf(thing) + 1]!++);
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const members = new Int32Array(things.length);
  things.forEach((thing) => {
    members[next[groupOf(thing)]!++] = thing;
  });
  return { members, starts };
}
