/** What an entry of a source list says, as far as its form tells. */
import type { Described, Place } from './csl.js';
import { readDates } from './dates.js';
import { kindOf, readGenre } from './kinds.js';
import { readLanguage } from './language.js';
import { namesAt } from './names.js';
import { edition, journals, marked, pages, pagesAlone } from './patterns.js';
import { readPeople } from './people.js';
import { Reading } from './reading.js';
import { readContainer, readImprint, readRest, readTitle } from './titles.js';

/** Longest entry that is read; a longer one is prose. */
const longest = 900;

/**
 * Reads an entry, from what its form shows most surely to what is left. What is not sure stays in `note`.
 *
 * @param lang Language of the text that cites it, whose names of months are known beside English ones.
 */
export function describeEntry(text: string, lang = 'und'): Described | undefined {
  if (text.length > longest) return undefined;
  const reading = new Reading(text);
  for (const [pattern, confidence] of marked) reading.match(pattern, confidence);
  readPeople(reading);
  const repeats = readAuthors(reading);
  readDates(reading, lang);
  readLanguage(reading, lang);
  const genre = readGenre(reading);
  reading.match(edition(reading.left), 0.9);
  const isJournal = journals.some((pattern) => reading.match(pattern(reading.left), 0.85));
  if (!reading.has('page')) reading.match(pages(reading.left), 0.9) || reading.match(pagesAlone, 0.7);
  if (!isJournal) readImprint(reading);
  readTitle(reading, isJournal);
  const { isChapter } = readContainer(reading, isJournal);
  if (!isJournal) readRest(reading);
  const { fields, places } = reading;
  return {
    type: genre ?? kindOf(reading, { isJournal, isChapter }),
    fields,
    places,
    ...(repeats && { repeats }),
    ...noteOf(reading),
  };
}

/** What no field says, without the marks around it. */
function noteOf(reading: Reading): { note?: string } {
  const left = reading.gaps().map(({ text }) => text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''));
  const note = left.filter((text) => /[\p{L}\p{N}]/u.test(text)).join('; ');
  return note ? { note } : {};
}

/** @returns Where dashes stand in place of names. */
function readAuthors(reading: Reading): Place | undefined {
  const found = namesAt(reading.left);
  if (!found) return undefined;
  const [handle = ''] = /^\s?\[@?[\w.]+\][.,]?\s*/.exec(reading.left.slice(found.length)) ?? [];
  const place = { start: 0, end: found.length, confidence: found.confidence };
  if (found.names.length > 0) reading.set('author', found.names, place, 0, found.length + handle.length);
  else reading.take(0, found.length);
  return found.names.length > 0 ? undefined : { ...place, confidence: 0.8 };
}
