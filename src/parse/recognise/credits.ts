/** Lines that say who wrote an article and when: bylines, dates, and both in one line. */

import { later } from '../../later.js';
import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
import { findDates } from '../text/date.js';
import { hasWords } from '../text/letters.js';
import { mayHold, sign } from '../text/signs.js';
import { swift } from '../text/western.js';
import { isWord, wordAtStart } from '../words/match.js';
import { isDatePart, withoutAnnouncement, withoutPublished } from './announcement.js';
import { byAtStart, endBeforeBy } from './by-word.js';
import {
  isName,
  isPerson,
  isPseudonym,
  isSite,
  isUncased,
  isUncasedName,
  isWholeName,
  namesIn,
  placeBehind,
} from './names.js';

export interface Credits {
  names: string[];
  date?: string;
  /** Whether a by-word or a dash says that the names are the author’s. */
  stated: boolean;
  /** What is neither name nor date. */
  rest: string;
}

/** Whether a line of credits says anything but names and a day: what somebody is, or a place. */
export const saysMore = ({ rest }: Credits): boolean => /\p{L}{2}/u.test(rest);

/** Longest credit line, in characters: a dozen authors and a date. */
const longest = 400;
const separators = /\s*(?:[|·•⋅]|\s[—–/-]\s|\t)\s*/;
const times = swift(
  String.raw`\b(?:at\s+)?\d{1,2}(?:[:.h]\d{2}){1,2}(?:\s*(?:[ap]\.?m\.?|uhr|h)\b)?(?:\s*\(?[A-Z]{2,4}\)?\b)?|\b\d{1,2}\s*[ap]\.?m\.?(?=\W|$)`,
  'gi',
);
const reading = later(() => /\b\d+\s*(?:min(?:ute)?s?\b\.?)(?:\s+\p{L}+)?(?:\s+\p{L}+)?$/iu);

/** The answer for the block that was asked about last. */
const recent = once((): { block?: Block; credits?: Credits | undefined } => ({}));

/**
 * Reads a block as credits. Several recognisers ask one after the other, so the last answer is kept.
 * @returns Undefined where the block is too long, or holds neither a name nor a date.
 */
export function creditsOf(block: Block, survey: Survey): Credits | undefined {
  if (block.text.length > longest) return undefined;
  const last = recent(survey);
  if (last.block !== block) {
    last.block = block;
    last.credits = readCredits(block, survey);
  }
  return last.credits;
}

/** Signs of what parts the things on one line. */
const parting = sign.separator | sign.stroke | sign.tab;

function readCredits(block: Block, survey: Survey): Credits | undefined {
  const { text } = block;
  const dates = datesIn(block, survey).filter(({ start }) => !isCounted(text.slice(0, start), survey));
  let bare = text;
  for (const { start, end } of dates.toReversed())
    bare = `${withoutAnnouncement(bare.slice(0, start), survey)} | ${bare.slice(end)}`;
  if (dates.length > 0) bare = bare.replace(times(bare), ' | ');
  const credits: Credits = { names: [], stated: false, rest: '', ...(dates[0] && { date: dates[0].iso }) };
  if (mayHold(block, sign.digit) && /min/i.test(bare)) bare = bare.replace(reading(), '');
  // The word before the name may end with what parts others: “文 / Karl Moor”.
  const by = byAtStart(bare, survey);
  const behind = bare.slice(by);
  const isParted = dates.length > 0 || mayHold(block, parting);
  const [first, ...others] = isParted ? behind.split(separators) : [behind];
  for (const segment of [bare.slice(0, by) + first, ...others])
    readSegment(segment, credits, dates.length > 0, survey);
  return credits.names.length > 0 || credits.date ? credits : undefined;
}

/** The address behind a name, as newspapers print it. */
const mailbox = /(?<=\S)\s+[<(]?[^\s@]+@[^\s@]+$/;

function readSegment(segment: string, credits: Credits, dated: boolean, survey: Survey): void {
  let text = segment.trim();
  const dash = /^[—–―]\s*|^--?\s+/.exec(text);
  text = text.slice(dash?.[0].length ?? 0);
  const address = text.includes('@') ? (mailbox.exec(text)?.[0] ?? '') : '';
  credits.rest = `${credits.rest} ${address.trim()}`.trim();
  text = text.slice(0, text.length - address.length);
  if (dated) text = withoutPublished(text, survey);
  const by = byAtStart(text, survey);
  const named = trimMarks(text.slice(by));
  text = by > 0 ? named : named.slice(0, endBeforeBy(named, survey));
  const isStated = by > 0 || text !== named;
  if (!text || (dated && isDatePart(text, survey))) return;
  if (!isStated && /[:：]$/.test(segment.trimEnd())) {
    // What announces a date with a colon is no name.
    credits.rest = `${credits.rest} ${text}`.trim();
    return;
  }
  const names =
    isStated && (isPseudonym(text) || isSite(text))
      ? [text]
      : namesIn(text, survey, isStated || (dated && isUncasedName(text, survey)));
  const isNothing = !isStated && !dated && names.length === 0;
  const place = isStated ? placeBehind(text, names) : undefined;
  if (place !== undefined) {
    credits.names.push(...names.slice(0, -1));
    credits.stated = true;
    credits.rest = `${credits.rest} ${place}`.trim();
  } else if (isNothing || (!isStated && isOfSeries(text, survey)))
    credits.rest = `${credits.rest} ${text}`.trim();
  else if (
    names.length > 0 &&
    (isStated || dash || names.every((name) => isWholeName(name) || (dated && isPerson(name, survey))))
  ) {
    credits.names = [...credits.names, ...names];
    credits.stated ||= isStated || dash !== null;
  } else if (isStated && isName(beforeComma(text), true)) {
    // What stands behind the name says who that is.
    const name = beforeComma(text);
    credits.names.push(name);
    credits.stated = true;
    credits.rest = `${credits.rest} ${text.slice(name.length)}`.trim();
  } else if (dated && isNick(text, survey)) credits.names.push(...text.split(/\s*,\s*/));
  else credits.rest = `${credits.rest} ${text}`.trim();
}

const datesIn = (block: Block, { lang }: Survey) =>
  mayHold(block, sign.digit) ? findDates(block.text, lang) : [];

/** Words that numbers stand behind: “Issue Number”. */
const isOfSeries = (text: string, survey: Survey) =>
  text.split(/\s+/).every((word) => isWord(word, 'chapter', survey.words));

/** Whether a line says which issue of a series it is of, and when that came out, though on no day: “Issue Number 12, May 1987”. */
export function isIssue(text: string, survey: Survey): boolean {
  if (text.length > longestIssue || wordAtStart(text, 'chapter', survey.words) === 0) return false;
  return findDates(text, survey.lang).some(({ start }) => isCounted(text.slice(0, start), survey));
}

const longestIssue = 60;

/** Whether what stands before a number says that it is none of a day: “Issue Number 12, May 1987”. */
const isCounted = (before: string, survey: Survey) =>
  isWord(/\S*\s*$/.exec(before)![0], 'chapter', survey.words);

/** One word, or several with commas: beside a date, set apart from it, even that is a name. */
const isNick = (text: string, survey: Survey) =>
  text.length <= 40 &&
  hasWords(text) &&
  !isUncased(text) &&
  /^[\p{L}\p{N}_.-]+(?:\s*,\s*\p{Lu}[\p{L}_.-]+)*$/u.test(text) &&
  wordAtStart(text, 'chrome', survey.words) === 0;

const beforeComma = (text: string) => text.slice(0, text.search(/[,،、]|$/));

const trimMarks = (text: string) =>
  withoutStop(text.replace(/^[\s:：,،.;()[\]（）【】／/=＝]+|[\s:：,،;()[\]（）【】／/=＝]+$/g, ''));

const withoutStop = (text: string) => (text.endsWith('.') ? text.replace(stop(text), '') : text);
const stop = swift(String.raw`(?<=\p{Ll}{2}|\p{Lo})\.$`);
