/** The header fields of a mail, where a text begins with them. */
import { once } from '../regions/once.js';
import type { Survey } from '../regions/survey.js';

export type Field = 'from' | 'date' | 'subject' | 'other';

/** Names of fields, as mail programs of several languages print them; any other name is `other`. */
const names: [Field, RegExp][] = [
  ['from', /^(?:from|von|de|da|van|od|от|від|kimden|差出人|发件人|보낸 사람)$/iu],
  [
    'date',
    /^(?:date|sent|datum|gesendet|fecha|enviado(?: el| em)?|envoyé|data|inviato|verzonden|дата|отправлено|дата відправки|tarih|日時|送信日時|发送时间|日期|날짜)$/iu,
  ],
  [
    'subject',
    /^(?:subject|re|betreff|asunto|objet|assunto|oggetto|onderwerp|temat|předmět|тема|konu|件名|主题|제목)$/iu,
  ],
];
const form = /^([\p{L}][\p{L} -]{0,24})\s?[:：]\s+(?=\S)/u;

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
    const match = form.exec(lines[line]!.text);
    if (!match) return new Map();
    found.set(line, {
      field: names.find(([, name]) => name.test(match[1]!))?.[0] ?? 'other',
      skip: match[0].length,
    });
  }
  const kinds = new Set([...found.values()].map(({ field }) => field));
  return kinds.has('from') && (kinds.has('subject') || kinds.has('date')) ? found : new Map();
});
