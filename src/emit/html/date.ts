/** Dates as people write them. */

/** English names stand here because `Intl` takes longer to be asked first than all the rest of a page to be written. */
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * A day in the words of a language; what is not a whole day, or a language that is not known, stays as it is.
 *
 * The calendar is fixed: the day was printed in the Gregorian one, and Persian or Thai defaults would turn it into another.
 */
export function longDate(iso: string, lang: string): string {
  if (lang === 'und' || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  const day = new Date(`${iso}T00:00:00Z`);
  if (lang === 'en' && day.getUTCFullYear() > 0)
    return `${months[day.getUTCMonth()]} ${day.getUTCDate()}, ${day.getUTCFullYear()}`;
  try {
    const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
    return format.format(day);
  } catch {
    return iso;
  }
}

/** Whether a value can stand in `<time datetime>`: a year, a month or a day that exists. */
export function isDate(iso: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(iso)) return false;
  const date = new Date(`${iso}T00:00:00Z`.replace(/^(\d{4}(?:-\d{2})?)T.*$/, '$1'));
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
