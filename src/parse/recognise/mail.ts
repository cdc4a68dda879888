/** The header fields of a mail, where a text begins with them. */
import { once } from '../regions/once.js';
import type { Survey } from '../regions/survey.js';
import { swift } from '../text/western.js';
import { languages } from '../words/index.js';

export type Field = 'from' | 'date' | 'subject' | 'other';

/** Fields by their names in all languages; any other name is `other`. */
const fields = new Map(
  languages.flatMap(({ mail }) =>
    mail
      ? (['from', 'date', 'subject'] as const).flatMap((field) =>
          mail[field].map((name): [string, Field] => [name, field]),
        )
      : [],
  ),
);
const form = swift(String.raw`^([\p{L}][\p{L} -]{0,24})\s?[:：]\s+(?=\S)`);

/** Most fields that a header has. */
const mostFields = 15;

export interface HeaderField {
  field: Field;
  /** Characters before the value. */
  skip: number;
}

/** The field on a line of the header; undefined on every other line, and everywhere in a text that is no mail. */
export function fieldOn(line: number, survey: Survey): HeaderField | undefined {
  return headerOf(survey).get(line);
}

/** Whether a text begins with the header of a mail: no page stood around it, whose menus it would bring along. */
export const isMail = (survey: Survey) => headerOf(survey).size > 0;

/** A line over the header of a mail that was passed on: words between dashes, or few that end in a colon. */
const passedOn = swift(String.raw`^-{2,}\s?\p{L}[^-]{0,60}-{2,}$|^\p{L}[\p{L} ]{0,40}[:：]$`);

/** Line where the header begins, under the one that says that the mail was passed on. */
const headerStart = once(({ lines, blocks }): number => {
  const first = blocks[0]?.first ?? 0;
  const { text } = lines[first] ?? { text: '' };
  if (!passedOn(text).test(text)) return first;
  const next = lines.findIndex((line, index) => index > first && line.text !== '');
  return next < 0 ? first : next;
});

/** Whether a line stands over the header of a mail. */
export const isOverHeader = (line: number, survey: Survey) => isMail(survey) && line < headerStart(survey);

/** A header is the first run of lines, all of them fields, and says at least from whom and what about, or when. */
const headerOf = once((survey): Map<number, HeaderField> => {
  const { lines } = survey;
  const found = new Map<number, HeaderField>();
  const first = headerStart(survey);
  for (let line = first; line < Math.min(lines.length, first + mostFields) && lines[line]!.text; line++) {
    const { text } = lines[line]!;
    const match = form(text).exec(text);
    if (!match) return new Map();
    found.set(line, {
      field: fields.get(match[1]!.trim().toLowerCase()) ?? 'other',
      skip: match[0].length,
    });
  }
  const kinds = new Set([...found.values()].map(({ field }) => field));
  return kinds.has('from') && (kinds.has('subject') || kinds.has('date')) ? found : new Map();
});
