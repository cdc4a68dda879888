/** An entry while it is read. */
import type { CslFields, Place } from './csl.js';

/** The text of an entry and what of it is read already. */
export class Reading {
  readonly fields: CslFields = {};
  readonly places: Partial<Record<keyof CslFields, Place>> = {};
  readonly #taken: { start: number; end: number }[] = [];

  constructor(readonly text: string) {}

  has(field: keyof CslFields): boolean {
    return field in this.fields;
  }

  isTaken(start: number, end: number): boolean {
    return this.#taken.some((span) => span.start < end && start < span.end);
  }

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
    this.#taken.push({ start, end });
    this.#taken.sort((a, b) => a.start - b.start);
  }

  match(field: 'DOI' | 'URL' | 'ISBN', pattern: RegExp, confidence: number): void {
    const found = pattern.exec(this.text);
    if (!found || this.isTaken(found.index, found.index + found[0].length)) return;
    const start = found.index + found[0].lastIndexOf(found[1]!);
    const place = { start, end: start + found[1]!.length, confidence };
    this.set(field, found[1]!, place, found.index, found.index + found[0].length);
  }

  matchGroups(pattern: RegExp, confidence: number): boolean {
    const found = pattern.exec(this.text);
    if (!found || this.isTaken(found.index, found.index + found[0].length)) return false;
    let from = 0;
    for (const [field, value] of Object.entries(found.groups ?? {})) {
      if (value === undefined) continue;
      const at = found[0].indexOf(value, from);
      from = at + value.length;
      const place = { start: found.index + at, end: found.index + from, confidence };
      this.set(field as 'page', value.trim(), place);
    }
    this.take(found.index, found.index + found[0].length);
    return true;
  }

  /** The stretches that nothing has read. */
  gaps(): { start: number; text: string }[] {
    const gaps: { start: number; text: string }[] = [];
    let done = 0;
    for (const { start, end } of [...this.#taken, { start: this.text.length, end: this.text.length }]) {
      if (start > done) gaps.push({ start: done, text: this.text.slice(done, start) });
      done = Math.max(done, end);
    }
    return gaps;
  }
}
