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

/** A header is the first run of lines, all of them fields, and says at least from whom and what about, or when. */
const headerOf = once(({ lines, blocks }): Map<number, HeaderField> => {
  const found = new Map<number, HeaderField>();
  const first = blocks[0]?.first ?? 0;
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
