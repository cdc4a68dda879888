/** When outputs were made, where that must not depend on the day of their making (reproducible-builds.org). */

/**
 * The time that `SOURCE_DATE_EPOCH` states.
 *
 * @returns Seconds since 1970; nothing where it is not set or is no such number.
 */
export function sourceDate(env = process.env): number | undefined {
  const text = env.SOURCE_DATE_EPOCH ?? '';
  // Beyond the twelve digits of the year 33658 a date of JavaScript ends.
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
