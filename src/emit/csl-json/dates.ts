/** When a source was published, and when somebody looked at it. */
import { findDates, monthOf } from '../../parse/text/date.js';
import type { CslDate } from './csl.js';
import type { Reading } from './reading.js';

const year = /(?<!\d|\d[-–.:/]|[\p{L}/])((?:1[5-9]|20)\d\d)[a-z]?(?![\d\p{L}]|[-–]\d)/gu;
/** Words before the day on which an address was looked at. */
const looked =
  /(?:accessed|retrieved|consulted|viewed|visited|zugriff|abgerufen|consulté|consultado|consultato|geraadpleegd|dostęp|дата обращения|обращени[ея]|閲覧|访问)/iu;

interface Found {
  start: number;
  end: number;
  parts: [year: number, month?: number, day?: number];
}

/** Reads both dates. Of several, one in brackets is the one of publication, or else the last. */
export function readDates(reading: Reading, lang: string): void {
  const days = findDates(reading.left, lang).map(({ iso, start, end }) => ({
    start,
    end,
    parts: iso.split('-').map(Number) as Found['parts'],
  }));
  const accessed = days.find(({ start }) => looked.test(reading.left.slice(Math.max(0, start - 30), start)));
  if (accessed) {
    const { index } = looked.exec(reading.left.slice(Math.max(0, accessed.start - 30)))!;
    reading.set('accessed', dateOf(accessed), placeOf(accessed), Math.max(0, accessed.start - 30) + index);
  }
  const isOpen = ({ start, end }: Found) => !accessed || start >= accessed.end || end <= accessed.start;
  const found = [...days, ...yearsIn(reading.left, lang, days)]
    .filter(isOpen)
    .sort((a, b) => a.start - b.start);
  const issued = found.find(({ start }) => isBracketed(reading.left, start)) ?? found.at(-1);
  if (issued) reading.set('issued', dateOf(issued), placeOf(issued), ...around(reading.left, issued));
}

const dateOf = ({ parts }: Found): CslDate => ({ 'date-parts': [parts] });
const placeOf = ({ start, end }: Found) => ({ start, end, confidence: 0.9 });

/** Years outside of days, with a month where one touches them. */
function yearsIn(text: string, lang: string, days: readonly Found[]): Found[] {
  return [...text.matchAll(year)].flatMap((match): Found[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (days.some((day) => start < day.end && day.start < end)) return [];
    const [before] = /(\p{L}+)\.?,?\s$/u.exec(text.slice(0, start)) ?? [];
    const month = before && monthOf(/\p{L}+/u.exec(before)![0].toLowerCase(), lang);
    const [after] = /^,?\s(\p{L}{3,})/u.exec(text.slice(end)) ?? [];
    const later = after && monthOf(/\p{L}+/u.exec(after)![0].toLowerCase(), lang);
    const value = Number(match[1]);
    if (month) return [{ start: start - before.length, end, parts: [value, month] }];
    if (later) return [{ start, end: end + after.length, parts: [value, later] }];
    return [{ start, end, parts: [value] }];
  });
}

const isBracketed = (text: string, start: number) => /[(（]\s?$/.test(text.slice(0, start));

/** The brackets around a date go with it, and a few words in them. */
function around(text: string, { start, end }: Found): [start: number, end: number] {
  const [before] = /[(（][^()（）\d]{0,24}$/.exec(text.slice(0, start)) ?? [];
  const [after] = (before && /^[^()（）\d]{0,24}[)）]/.exec(text.slice(end))) || [];
  return before && after ? [start - before.length, end + after.length] : [start, end];
}
