/** What may stand where, as far as it is known before anything is decided. */
import type { Candidate, Reach } from '../recognise/index.js';
import type { BlockRole } from '../recognise/recogniser.js';
import { places, zones } from './order.js';

/** For each role the stretches that it may stand in, and those that the article is in after it, one by one. */
const steps = Object.fromEntries(
  Object.entries(places).map(([role, steps]) => [
    role,
    Object.entries(steps).map(([from, to]) => [bitOf(from), bitOf(to)] as const),
  ]),
) as Record<BlockRole, (readonly [from: number, to: number])[]>;

/** For each role all stretches that it may stand in. */
const standing = Object.fromEntries(
  Object.entries(steps).map(([role, steps]) => [role, steps.reduce((all, [from]) => all | from, 0)]),
) as Record<BlockRole, number>;

function bitOf(zone: string): number {
  return 1 << (zones as readonly string[]).indexOf(zone);
}

/**
 * Follows the stretches of the article in which each line may lie, given the readings of the lines before it. Past the
 * first text that can be nothing else, no line is asked whether it is a title or a byline.
 *
 * @param isBlank Whether each line holds nothing.
 */
export function reachOver(isBlank: readonly boolean[]): Reach {
  /** Stretches that a line may lie in, a bit each. */
  const open = new Uint8Array(isBlank.length + 1);
  const next = filledFrom(isBlank);
  open[next[0]!] = bitOf('head');
  return {
    allows: (role, line) => (open[line]! & standing[role]) !== 0,
    add({ role, first, last }: Candidate) {
      for (const [from, to] of steps[role]) if (open[first]! & from) open[next[last + 1]!]! |= to;
    },
  };
}

/** The first line from each on that holds something. */
function filledFrom(isBlank: readonly boolean[]): Uint32Array {
  const next = new Uint32Array(isBlank.length + 1).fill(isBlank.length);
  for (let line = isBlank.length - 1; line >= 0; line--) next[line] = isBlank[line] ? next[line + 1]! : line;
  return next;
}
