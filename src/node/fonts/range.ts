/** Ranges of characters as stylesheets write them. */

/**
 * The codes within a `unicode-range`.
 *
 * @param range Such as `U+0000-00FF, U+0131`.
 */
export function* codesIn(range: string): Generator<number> {
  for (const part of range.split(',')) {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    const end = Number.parseInt(last, 16);
    for (let code = Number.parseInt(first, 16); code <= end; code++) yield code;
  }
}

/** Codes as a `unicode-range`; see `codesIn`. */
export function rangeOf(codes: Iterable<number>): string {
  const runs: { first: number; last: number }[] = [];
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
