/** Control characters, which print nothing and which no output format can hold. */
import type { Removed } from '../../article.js';
import { diagnostic, type Report } from '../../messages.js';
import { placeAt } from './place.js';

/** Characters that folding leaves out, but for white space. */
const controls = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]+/g;

/** The control characters of a text, those that touch as one entry. */
export function controlsIn(text: string): Removed[] {
  return Array.from(text.matchAll(controls), ({ 0: found, index }) => ({
    reason: 'control',
    text: found,
    start: index,
  }));
}

/** Tells how many are left out, and where the first of them stands. */
export function reportControls(text: string, report: Report): void {
  const found = controlsIn(text);
  if (!found[0]) return;
  const count = found.reduce((sum, { text }) => sum + text.length, 0);
  report(diagnostic('control-characters', placeAt(text, found[0].start), String(count)));
}
