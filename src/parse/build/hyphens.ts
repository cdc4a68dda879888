/** Hyphens at line ends that are no part of the word. */
import type { Removed } from '../../article.js';
import type { Choice } from '../decide/index.js';
import type { Survey } from '../regions/survey.js';

/** Roles whose lines stay lines, or are listed as they stand. */
const unfolded: ReadonlySet<Choice['role']> = new Set(['verse', 'code', 'date', 'byline', 'author', 'break']);

/** The hyphens that folding leaves out. */
export function undoneHyphens(choices: readonly Choice[], { lines, divided }: Survey): Removed[] {
  if (divided.size === 0) return [];
  return choices.flatMap(({ role, first, last }) => {
    const removed: Removed[] = [];
    for (let line = first; line < last && !unfolded.has(role); line++)
      if (divided.get(line) === 'whole')
        removed.push({ reason: 'hyphen', text: lines[line]!.text.at(-1)!, start: lines[line]!.to - 1 });
    return removed;
  });
}
