/** The names of months and of the days of the week, as `Intl` has them. */

export interface CalendarNames {
  /** Names of months, long and short, also as they stand beside a day, each with its number from 1. */
  months: [name: string, month: number][];
  /** Days of the week, long and short. */
  weekdays: string[];
}

/** The names of many languages, told by the build of the command: to ask `Intl` takes as long as to convert a short article. */
declare const CALENDARS: Readonly<Record<string, string>> | undefined;

/** The names of a language, in lower case. */
export function calendarNames(lang: string): CalendarNames {
  const known = typeof CALENDARS === 'undefined' ? undefined : CALENDARS[lang];
  return known === undefined ? namesFromIntl(lang) : JSON.parse(known);
}

function namesFromIntl(lang: string): CalendarNames {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  for (const month of ['long', 'short'] as const) {
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(gregorian(lang), {
        month,
        ...(day && { day }),
        timeZone: 'UTC',
      });
      for (let index = 0; index < 12; index++) {
        const name = format
          .formatToParts(Date.UTC(2024, index, 15))
          .find((part) => part.type === 'month')?.value;
        if (name && /\p{L}{2}/u.test(name)) months.set(bare(name), index + 1);
      }
    }
    const format = new Intl.DateTimeFormat(lang, { weekday: month, timeZone: 'UTC' });
    for (let day = 1; day <= 7; day++) weekdays.add(bare(format.format(Date.UTC(2024, 0, day))));
  }
  return { months: [...months], weekdays: [...weekdays] };
}

/** Some languages count by another calendar unless they are told. */
const gregorian = (tag: string) => (tag.includes('-u-') ? tag : `${tag}-u-ca-gregory`);

/** A name without the stop of an abbreviation. */
export const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '');
