import type { Survey } from './survey.js';

/** Keeps what was found out about a text as a whole, since recognisers ask it again for every block. */
export function once<T>(find: (survey: Survey) => T): (survey: Survey) => T {
  const known = new WeakMap<Survey, { found: T }>();
  return (survey) => {
    let entry = known.get(survey);
    if (!entry) {
      entry = { found: find(survey) };
      known.set(survey, entry);
    }
    return entry.found;
  };
}
