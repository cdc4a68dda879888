/** Did you mean …? */
import { distance } from 'fastest-levenshtein';

/** A sentence that asks for the closest of the known words, with a space before it; nothing where none is close. */
export function didYouMean(word: string, known: readonly string[]): string {
  const [closest = ''] = known.toSorted((a, b) => distance(a, word) - distance(b, word));
  return distance(closest, word) <= 2 ? ` Did you mean ${closest}?` : '';
}
