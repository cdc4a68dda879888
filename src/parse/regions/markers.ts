/** What calls notes in running text: labels in brackets, raised, or behind a stop. */
import { circled, plainDigits } from '../text/label.js';
import { bareNumber, bareNumberOpening, isEnumeration } from '../text/marker.js';
import { mayHold, sign } from '../text/signs.js';
import { swift } from '../text/western.js';
import type { Block } from './blocks.js';

const digits = '[0-9０-９٠-٩۰-۹०-९]{1,3}';
const numbers = `${digits}(?:\\s*[,،;；、–-]\\s*${digits})*`;
const severalNumbers = new RegExp(`^${numbers}(?=$|,\\s)`, 'u');
const square = swift(
  `[[［〔【](${numbers}(?:,\\s[^\\][］〕】]{1,40})?|[^\\][]{0,40}\\p{L}[^\\][]{0,40})[\\]］〕】]`,
  'g',
);
/** What all of these forms begin with. */
const markerOpening = new RegExp(`[[［〔【¹²³⁰⁴-⁹]|${circled}|[(（]${digits}[)）]`);
// What stands before a marker is looked at behind its first character, or it would be at each character of the text.
const raised = swift(String.raw`([¹²³⁰⁴-⁹](?<=[\p{L}\p{P}].)[¹²³⁰⁴-⁹]*)`, 'g');
const inCircle = swift(`(${circled}(?<=[\\p{L}\\p{P}\\p{N}].))`, 'g');
const round = swift(`[(（](?<=[\\p{L}\\p{P}] ?.)(${digits})[)）]`, 'g');
const bare = swift(bareNumber.join('|'), 'g');
const mark = swift(String.raw`(?<=[\p{L}\p{P}\p{N}])(?<![*†‡§¶])[*†‡§¶]{1,3}(?=$|[\s\p{P}])`, 'g');

/** Forms of markers, and the signs that each has one of. */
const forms = [
  { signs: sign.bracket, form: square },
  { signs: sign.note, form: raised },
  { signs: sign.other, form: inCircle },
  { signs: sign.bracket, form: round },
];

/** The labels within a marker: `2` and `3` in `[2, 3]`, `2` in `[2, p. 14]`. */
function labelsIn(marker: string): string[] {
  const [several] = severalNumbers.exec(marker) ?? [];
  return several ? several.split(/[\s,،;；、–-]+/) : [marker];
}

/** The labels that markers in blocks name, and how often. */
export function markersOf(blocks: readonly Block[]): Map<string, number> {
  const found = new Map<string, number>();
  const add = (label: string) => void found.set(label, (found.get(label) ?? 0) + 1);
  for (const block of blocks) {
    const { text } = block;
    if (mayHold(block, sign.bracket | sign.note) && markerOpening.test(text))
      for (const { signs, form } of forms)
        if (mayHold(block, signs) && (form !== round || !isEnumeration(text)))
          for (const { 1: marker } of text.matchAll(form(text)))
            for (const label of labelsIn(marker!)) add(plainDigits(label));
    if (mayHold(block, sign.digit) && bareNumberOpening.test(text))
      for (const [, behindStop, behindComma] of text.matchAll(bare(text))) add((behindStop ?? behindComma)!);
    if (!mayHold(block, sign.note)) continue;
    // Signs in pairs are emphasis, not marks of a note.
    const marks = /[*†‡§¶]/.test(text) ? (text.match(mark(text)) ?? []) : [];
    if (marks.length > 0 && !/(?<![\p{L}\p{N}])\*\p{L}/u.test(text)) for (const char of marks) add(char);
  }
  return found;
}
