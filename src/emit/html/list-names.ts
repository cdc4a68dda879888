/** Names of lists of sources: two regions of one name could not be told apart. */
import type { Heading } from 'mdast';
import type { SourceList } from './arrange.js';
import { plain } from './text.js';

/**
 * The headings that name each list which has one: its own; behind it, where other lists of the article are called the
 * same, the one before it, and where other articles are on the page, the title.
 *
 * @param levelOf Levels of all headings, in their order.
 * @param among Whether there are other articles on the page.
 */
export function listNames(
  lists: readonly SourceList[],
  levelOf: ReadonlyMap<Heading, number>,
  among: boolean,
): Map<SourceList, Heading[]> {
  const own = new Set(lists.flatMap(({ heading }) => heading ?? []));
  const counts = new Map<string, number>();
  for (const heading of own) counts.set(plain(heading), (counts.get(plain(heading)) ?? 0) + 1);
  const names = new Map<SourceList, Heading[]>();
  const [title] = levelOf.keys();
  const before = headingsBefore(levelOf, own);
  for (const list of lists) {
    if (!list.heading) continue;
    const twin = counts.get(plain(list.heading))! > 1;
    const other = twin ? before.get(list.heading) : among ? title : undefined;
    names.set(list, other && other !== list.heading ? [list.heading, other] : [list.heading]);
  }
  return names;
}

/** The last heading before each one that names a list: what its sources belong to. */
function headingsBefore(
  levelOf: ReadonlyMap<Heading, number>,
  own: ReadonlySet<Heading>,
): Map<Heading, Heading> {
  const before = new Map<Heading, Heading>();
  let last: Heading | undefined;
  for (const heading of levelOf.keys())
    if (!own.has(heading)) last = heading;
    else if (last) before.set(heading, last);
  return before;
}
