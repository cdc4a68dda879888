/** Editors and translators, by the words beside their names. */
import { type Name, namesAt } from './names.js';
import type { Reading } from './reading.js';

type Role = 'editor' | 'translator';

/** Words before the names. */
const before: [Role, RegExp][] = [
  [
    'editor',
    /(?<![\p{L}])(?:[Ee]dited by|[Ee]ds?\.\s?by|[Ee]ds?\.|[Hh]rsg\.(?:\svon)?|[Hh]g\.(?:\svon)?|[Hh]erausgegeben von|[ÉEée]d(?:ité|\.) par|(?:[Ss]ous la )?dir(?:ection|\.) (?:de|par)|[Aa] cura di|[Ee]ditado por|[Oo]rganizado por|[Pp]od redakcją|[Пп]од ред\.|[Rr]ed\.)\s/u,
  ],
  [
    'translator',
    /(?<![\p{L}])(?:[Tt]rans(?:lated|\.) by|[Tt]rans\.|[Tt]ransl\.|[Üü]bers(?:etzt|\.) von|[Tt]rad(?:uit|ucido|uzione|\.) (?:par|por|de|di)|[Tt]rad\.|[Пп]ер\.)\s/u,
  ],
];
/** Words behind the names. */
const behind =
  /^[.,]?\s?[([]?(?:gen\.\s)?(?:[Ee]ds?\.?|[Ee]ditors?|[Hh]rsg\.?|[Hh]gg?\.?|[Éé]ds?\.|dirs?\.|coords?\.|[Oo]rgs?\.|a cura di|ред\.)[)\]]?(?![\p{L}])[.,:]?/u;
const within = /(?<![\p{L}])[Ii]n:?\s/gu;

/** Longest list of names, in characters. */
const longest = 160;

/** Reads editors and translators; where editors stand in place of the authors, they are no authors. */
export function readPeople(reading: Reading): void {
  const first = namesAt(reading.left);
  const [mark] = (first && behind.exec(reading.left.slice(lengthOf(first, reading.left)))) ?? [];
  if (first && mark !== undefined && mark.trim() !== '')
    put(reading, 'editor', 0, lengthOf(first, reading.left), first.names, mark.length);
  for (const [role, words] of before) {
    const found = words.exec(reading.left);
    if (found) readAt(reading, role, found.index, found[0].length);
  }
  if (reading.has('editor')) return;
  for (const {
    index,
    0: { length },
  } of reading.left.matchAll(within)) {
    const names = namesAt(reading.left.slice(index + length, index + length + longest));
    if (!names) continue;
    const end = index + length + lengthOf(names, reading.left.slice(index + length));
    const marked = behind.exec(reading.left.slice(end))?.[0];
    if (!marked?.trim()) continue;
    put(reading, 'editor', index + length, end, names.names, marked.length);
    return;
  }
}

/** Names end before the blanks and commas that part them from the rest. */
const lengthOf = ({ length }: { length: number }, text: string) =>
  text.slice(0, length).replace(/[\s,:;(]+$/u, '').length;

function readAt(reading: Reading, role: Role, start: number, lead: number): void {
  const from = start + lead;
  const names = namesAt(reading.left.slice(from, from + longest));
  if (!names || names.names.length === 0) return;
  const end = from + lengthOf(names, reading.left.slice(from));
  put(reading, role, from, end, names.names, 0, start);
}

function put(
  reading: Reading,
  role: Role,
  start: number,
  end: number,
  names: Name[],
  mark: number,
  from = start,
): void {
  if (names.length > 0) reading.set(role, names, { start, end, confidence: 0.85 }, from, end + mark);
}
