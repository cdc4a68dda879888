/** Rows of tables, telephone numbers, scores. */
import { swift } from '../text/western.js';

const digit = swift(String.raw`\p{Nd}`, 'g');

/** Whether a good part of a text is figures, as in rows of tables. */
export function isFigures(text: string): boolean {
  const figures = text.match(digit(text))?.length ?? 0;
  return figures > 4 && figures > text.length / 5;
}
