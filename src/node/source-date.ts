/** When outputs were made, where that must not depend on the day of their making (reproducible-builds.org). */

/**
 * The time that `SOURCE_DATE_EPOCH` states.
 *
 * @returns Seconds since 1970; nothing where it is not set.
 * @throws RangeError where it is no such number.
 */
export function sourceDate(env = process.env): number | undefined {
  const text = env.SOURCE_DATE_EPOCH ?? '';
  if (text === '') return undefined;
  // Beyond the twelve digits of the year 33658 a date of JavaScript ends.
  if (!/^\d{1,12}$/.test(text))
    throw new RangeError(
      `Cannot read SOURCE_DATE_EPOCH “${text.slice(0, 40)}”: expected whole seconds since 1970, such as 1735689600.`,
    );
  return Number(text);
}
