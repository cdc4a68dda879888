/** Ranges of characters as stylesheets write them. */

/** Codes that follow one another. */
export interface CodeRun {
  first: number;
  last: number;
}

/**
 * The runs of a `unicode-range`.
 *
 * @param range Such as `U+0000-00FF, U+0131`.
 */
export function runsIn(range: string): CodeRun[] {
  return range.split(',').flatMap((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return first === '' ? [] : [{ first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) }];
  });
}

/** The codes within a `unicode-range`. */
export function* codesIn(range: string): Generator<number> {
  for (const { first, last } of runsIn(range)) for (let code = first; code <= last; code++) yield code;
}

/** Codes as a `unicode-range`; see `codesIn`. */
export function rangeOf(codes: Iterable<number>): string {
  const runs: CodeRun[] = [];
  for (const code of [...codes].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && code <= run.last + 1) run.last = code;
    else runs.push({ first: code, last: code });
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}
