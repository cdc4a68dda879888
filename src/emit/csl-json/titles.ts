/** The title of an entry, and of what it stands in. */
import { quoted } from './patterns.js';
import { type Imprint, imprint, imprints, placeAlone } from './places.js';
import { type Reading, read } from './reading.js';

/** A stop that ends a sentence, and is none of an abbreviation or of initials. */
const stop =
  /(?<!(?:^|[\s.(])(?:\p{L}|vs|[Ss]t|Dr|Mr|Mrs|No|Nr|Vol|Bd|Jr|etc|ed|eds))[.](?=\s|$)|(?<=[?!])\s/gu;
const within = /(?:^|[.,;:?!)”"»\u0001]\s?)(?:In|in|En|Dans|dans|V|В|Na):?\s(?=[\p{Lu}\p{Lo}“«„"\d\u0001])/u;

/** The first quotation; or the sentence behind the authors and a date that follows them. */
export function readTitle(reading: Reading, isJournal: boolean): void {
  const quote = quoted.exec(reading.left);
  if (quote && (reading.left[0] !== read || !/\p{L}/u.test(reading.left.slice(0, quote.index)))) {
    const value = quote.slice(1).find((group) => group !== undefined)!;
    const start = quote.index + quote[0].indexOf(value);
    const place = { start, end: start + value.length, confidence: 0.9 };
    reading.set('title', value, place, quote.index, quote.index + quote[0].length);
    return;
  }
  if (reading.left[0] !== read) return;
  const gap = reading.gaps().find(({ text }) => /\p{L}{2}.*\p{L}{2}|\p{L}{4}/u.test(text));
  if (!gap) return;
  const lead = /^[\s.,:;)\]）(]*/u.exec(gap.text)![0].length;
  const text = gap.text.slice(lead);
  const authors = reading.places.author;
  // “Moor, A., Nets. A history, Lobos, Quay”: commas alone part what is told of it.
  const isOpen =
    (isJournal || reading.has('publisher')) &&
    authors !== undefined &&
    /,\s*$/.test(reading.text.slice(0, authors.end));
  // “Moor, A., J. Bays 7, 11”: the journal alone.
  if (
    isJournal &&
    text.length < 40 &&
    /^\p{Lu}[\p{L}.]*(?:[\s,&]+\p{Lu}[\p{L}.]*){0,4}[\s,&]*$/u.test(text) &&
    !/,\s\p{L}/u.test(text)
  )
    return;
  const value = text.slice(0, endOfTitle(text, isJournal, isOpen)).replace(/[\s.,:;(]+$/u, '');
  const start = gap.start + lead;
  if (value) reading.set('title', value, { start, end: start + value.length, confidence: 0.7 });
}

function endOfTitle(text: string, isJournal: boolean, isOpen: boolean): number {
  const found = within.exec(text);
  const inside = found && /\p{L}{2}/u.test(text.slice(0, found.index)) ? found.index : undefined;
  const head = inside === undefined ? text : text.slice(0, inside + 1);
  const stops = [...head.matchAll(stop)]
    .map(({ index }) => index)
    .filter((index) => /\p{L}{2}/u.test(head.slice(0, index)));
  const further = stops.filter((index) => /\p{L}{2}/u.test(head.slice(index)));
  const series = isJournal && isOpen ? head.match(/^.*?\p{L}{2}.*,(?=\s)/u)?.[0] : undefined;
  if (series !== undefined && capitalised.test(head.slice(series.length))) return series.length - 1;
  const journal = isJournal
    ? (further.find((index) => capitalised.test(head.slice(index + 1))) ?? further.at(-1))
    : undefined;
  if (journal !== undefined) return journal;
  if (stops[0] !== undefined && !isOpen) return stops[0];
  if (inside !== undefined) return inside;
  const comma = isOpen ? -1 : head.search(/,\s(?=\p{Lu}[^,]*[,\s.(]*$)/u);
  return comma > 0 ? comma : head.length;
}

/** Names of journals are written with capitals, but for small words. */
const capitalised =
  /^\s*(?:(?:[\p{Lu}\p{Lo}\d(][^\s]*|&|\p{Ll}{1,3}|para|della|delle|dell|from|with|und|sur|pour)[\s.,:]*){1,12}$/u;

/** Reads place and publisher, where a word or a place that is known tells them; not in place of a title. */
export function readImprint(reading: Reading): void {
  const from = reading.places.author?.end ?? reading.places.editor?.end ?? 0;
  const left = reading.left.slice(from);
  for (const { sign, pattern } of imprints) {
    const found = sign.test(left) && pattern().exec(left);
    if (!found) continue;
    if (!/\p{L}{2}.*\p{L}{2}|\p{L}{4}/u.test(left.slice(0, found.index))) continue;
    reading.match(pattern(), 0.8, from);
    return;
  }
}

/** What stands between title and volume is a journal; what stands behind “In” holds a chapter. */
export function readContainer(reading: Reading, isJournal: boolean): { isChapter: boolean } {
  const none = { isChapter: false };
  const title = reading.places.title ?? (isJournal ? reading.places.author : undefined);
  if (!title) return none;
  const found = within.exec(reading.left.slice(title.end));
  if (found) {
    const start = title.end + found.index + found[0].length;
    const isChapter = container(reading, start, 0.8) && !isJournal;
    return { isChapter: isChapter || (!isJournal && reading.has('editor')) };
  }
  const volume = reading.places.volume ?? reading.places.issue ?? reading.places.page;
  const day = reading.fields.issued?.['date-parts'][0].length === 3 || reading.has('URL');
  if (isJournal && volume && volume.start > title.end) container(reading, title.end, 0.85);
  else if (
    serial.test(reading.left.slice(title.end)) ||
    ((day || isQuoted(reading)) && !reading.has('publisher'))
  )
    container(reading, title.end, 0.6);
  return none;
}

/** Words in the names of journals and proceedings. */
const serial =
  /^[\s.,;:)”"»’\u0001]*(?:\p{L}[\p{L}.]*\s){0,4}(?:Proc\.|Proceedings|Conference|Symposium|Workshop|Congress|Journal|Transactions|Trans\.|Annals|Bulletin|Review|Letters|Zeitschrift|Jahrbuch|Revue|Annales|Cahiers|Revista|Rivista|Журнал|Вестник|Труды)(?!\p{L})/u;

/** Titles of articles and chapters stand in marks, those of books do not. */
const isQuoted = ({ text, places: { title } }: Reading) =>
  title !== undefined && title.confidence === 0.9 && title.end < text.length;

/** What says how to get at a work, or that it is not published. */
const noName =
  /^(?:Retrieved|Available|Accessed|Online|Unpublished|Manuscript|Mimeo|In press|Forthcoming|To appear|Abgerufen|Verfügbar|Disponible|Consult|Доступ|Режим)/iu;

/** The next stretch from a place on is the container; up to a stop or a bracket, where it is not the whole. */
function container(reading: Reading, from: number, confidence: number): boolean {
  const gap = reading
    .gaps()
    .find(
      ({ start, text }) =>
        start + text.length > from && /\p{L}{2}/u.test(text.slice(Math.max(0, from - start))),
    );
  if (!gap) return false;
  const skipped = Math.max(0, from - gap.start);
  const text = gap.text.slice(skipped);
  const lead = /^[\s.,;:)\]”"»]*/u.exec(text)![0].length;
  const ends = [...text.slice(lead).matchAll(stop)]
    .map(({ index }) => index)
    .filter((index) => /\p{L}{3}/u.test(text.slice(lead + index)));
  const bracket = text.slice(lead).search(/\s\((?!\p{Lu}[\p{L}\d’'-]+\))|,\s(?:vol|Vol|pp?\.|pages)/u);
  const end = Math.min(
    text.length,
    lead + (ends[0] ?? text.length),
    bracket > 0 ? lead + bracket : text.length,
  );
  const value = text
    .slice(lead, end)
    .replace(/[\s.,;:(]+$/u, (tail) =>
      tail.startsWith('.') &&
      /\b\p{L}{1,5}$/u.test(text.slice(lead, end - tail.length)) &&
      text.slice(lead, end).split('.').length > 2
        ? '.'
        : '',
    );
  if (!/\p{L}{2}/u.test(value) || value.length > 200 || noName.test(value)) return false;
  const start = gap.start + skipped + lead;
  reading.set('container-title', value, { start, end: start + value.length, confidence });
  return true;
}

/** What is left at the end of a book may be its publisher. */
export function readRest(reading: Reading): void {
  const from = reading.places.title?.end;
  if (from === undefined) return;
  const match = ({ sign, pattern }: Imprint) =>
    sign.test(reading.left.slice(from)) && reading.match(pattern(), 0.7, from);
  if (!reading.has('publisher') && match(imprint)) return;
  if (!reading.has('publisher-place')) match(placeAlone);
  if (reading.has('publisher') || reading.has('container-title')) return;
  const gap = reading.gaps().findLast(({ start, text }) => start >= from && /\p{L}{2}/u.test(text));
  const value = gap?.text.replace(/^[\s.,;:)(]+/, '').replace(/(?<![\s.,;:(])[\s.,;:(]+$/, '');
  if (
    !gap ||
    !value ||
    value.length > 60 ||
    /[.,:;()[\]]/.test(value) ||
    !/^\p{Lu}/u.test(value) ||
    noName.test(value)
  )
    return;
  const start = gap.start + gap.text.indexOf(value);
  reading.set('publisher', value, { start, end: start + value.length, confidence: 0.6 });
}
