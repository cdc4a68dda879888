/** An entry while it is read. */
import type { CslFields, Place } from './csl.js';

/** Stands for each character that was read already, in `left`. */
export const read = '\u0001';

/** The text of an entry and what of it is read already. */
export class Reading {
  readonly fields: CslFields = {};
  readonly places: Partial<Record<keyof CslFields, Place>> = {};
  /** The text with marks in place of what was read. */
  left: string;

  constructor(readonly text: string) {
    this.left = text;
  }

  has(field: keyof CslFields): boolean {
    return field in this.fields;
  }

  /** @param start Where what it takes begins, where that is more than its value. */
  set<F extends keyof CslFields>(
    field: F,
    value: CslFields[F],
    place: Place,
    start = place.start,
    end = place.end,
  ): void {
    this.fields[field] = value;
    this.places[field] = place;
    this.take(start, end);
  }

  take(start: number, end: number): void {
    this.left = this.left.slice(0, start) + read.repeat(end - start) + this.left.slice(end);
  }

  /**
   * Reads what a pattern finds in what is left: its groups are fields by their names, with `_` for the hyphen.
   * @returns Whether it found anything.
   */
  match(pattern: RegExp, confidence: number, from = 0): boolean {
    const found = pattern.exec(this.left.slice(from));
    if (!found) return false;
    let within = 0;
    for (const [name, value] of Object.entries(found.groups ?? {})) {
      const printed = value?.trim();
      if (!printed) continue;
      const at = found[0].indexOf(printed, within);
      within = at + printed.length;
      const start = from + found.index + at;
      this.set(name.replace('_', '-') as 'page', printed, { start, end: start + printed.length, confidence });
    }
    this.take(from + found.index, from + found.index + found[0].length);
    return true;
  }

  /** The stretches that nothing has read. */
  gaps(): { start: number; text: string }[] {
    return [...this.left.matchAll(new RegExp(`[^${read}]+`, 'g'))].map((match) => ({
      start: match.index,
      text: match[0],
    }));
  }
}
