/** What an entry of a source list says, as far as its form tells. */
import type { Described } from './csl.js';
import { namesAt } from './names.js';
import { firstPart, house, journals, marked, pages, quoted, within, year } from './patterns.js';
import { Reading } from './reading.js';

/** Longest entry that is read; a longer one is prose. */
const longest = 900;

/** Reads an entry. What is not sure stays in `note`. */
export function describeEntry(text: string): Described | undefined {
  if (text.length > longest) return undefined;
  const reading = new Reading(text);
  for (const [field, pattern] of marked) reading.match(field, pattern, field === 'URL' ? 0.98 : 0.99);
  authors(reading);
  readYear(reading);
  const journal = journals.find((pattern) => reading.matchGroups(pattern, 0.85)) !== undefined;
  if (!journal) reading.matchGroups(pages, 0.9);
  readTitle(reading);
  const chapter = readContainer(reading, journal);
  return {
    type: typeOf(reading, journal, chapter),
    fields: reading.fields,
    places: reading.places,
    ...noteOf(reading),
  };
}

function typeOf(reading: Reading, journal: boolean, chapter: boolean): Described['type'] {
  if (journal && reading.has('container-title')) return 'article-journal';
  if (chapter) return 'chapter';
  if (reading.has('publisher') || reading.has('ISBN')) return 'book';
  return reading.has('URL') ? 'webpage' : 'document';
}

/** What no field says, without the marks around it. */
function noteOf(reading: Reading): { note?: string } {
  const left = reading.gaps().map(({ text }) => text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''));
  const note = left.filter((text) => /[\p{L}\p{N}]/u.test(text)).join('; ');
  return note ? { note } : {};
}

function authors(reading: Reading): void {
  const found = namesAt(reading.text);
  if (!found || reading.isTaken(0, found.length)) return;
  const place = { start: 0, end: found.length, confidence: found.confidence };
  if (found.names.length > 0) reading.set('author', found.names, place);
  else reading.take(0, found.length);
}

/** The first year in brackets, or else the last one. */
function readYear(reading: Reading): void {
  const found = [...reading.text.matchAll(year)].filter(({ index }) => !reading.isTaken(index, index + 4));
  const match = found.find(({ index }) => /[(（]/.test(reading.text[index - 1] ?? '')) ?? found.at(-1);
  if (!match) return;
  const place = { start: match.index, end: match.index + match[0].length, confidence: 0.9 };
  const [before = ''] = /[(（][^()（）\d]{0,24}$/.exec(reading.text.slice(0, match.index)) ?? [];
  const [after = ''] = (before && /^[^()（）]{0,24}[)）]/.exec(reading.text.slice(place.end))) || [];
  const outer = after ? before.length : 0;
  reading.set(
    'issued',
    { 'date-parts': [[Number(match[1])]] },
    place,
    place.start - outer,
    place.end + after.length,
  );
}

/** The first quotation; or the sentence behind the authors and a year that follows them. */
function readTitle(reading: Reading): void {
  const quote = quoted.exec(reading.text);
  if (quote && !reading.isTaken(quote.index, quote.index + quote[0].length)) {
    const value = quote.slice(1).find((group) => group !== undefined)!;
    const start = quote.index + quote[0].indexOf(value);
    reading.set(
      'title',
      value,
      { start, end: start + value.length, confidence: 0.9 },
      quote.index,
      quote.index + quote[0].length,
    );
    return;
  }
  if (!reading.isTaken(0, 1)) return;
  const gap = reading.gaps().find(({ text }) => /\p{L}{2}.*\p{L}{2}/u.test(text));
  const match = gap && firstPart.exec(gap.text);
  if (!gap || !match) return;
  const start = gap.start + match[0].indexOf(match[1]!);
  reading.set('title', match[1]!.trim(), { start, end: start + match[1]!.length, confidence: 0.7 });
}

/** What stands between title and volume is a journal; else the rest may name a collection or a publisher. */
function readContainer(reading: Reading, journal: boolean): boolean {
  if (!reading.has('title')) return false;
  const after = reading.places.title!.end;
  const gap = reading.gaps().find(({ start, text }) => start >= after && /\p{L}{2}/u.test(text));
  if (!gap) return false;
  const lead = within.exec(gap.text)?.[0] ?? '';
  const body = /^[\s.,;:)”"]*(.*?)[\s.,;:(]*$/u.exec(gap.text.slice(lead.length));
  const value = body?.[1] ?? '';
  const start = gap.start + lead.length + gap.text.slice(lead.length).indexOf(value);
  const place = { start, end: start + value.length, confidence: journal ? 0.85 : 0.6 };
  if (journal || lead) {
    if (value && value.length < 200) reading.set('container-title', value, place);
    return lead !== '' && !journal;
  }
  const named = house.exec(gap.text);
  if (named) {
    for (const [field, printed] of [
      ['publisher-place', named[1]!],
      ['publisher', named[2]!],
    ] as const) {
      const at = gap.start + gap.text.indexOf(printed);
      reading.set(field, printed, { start: at, end: at + printed.length, confidence: 0.8 });
    }
  } else if (value.length < 60 && !/[.,:;]/.test(value))
    reading.set(reading.has('URL') ? 'container-title' : 'publisher', value, place);
  return false;
}
