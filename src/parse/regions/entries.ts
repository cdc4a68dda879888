/** Entries of a bibliography that no blank lines part. */
import { isListOfEntries } from '../text/entry.js';
import type { Line } from '../text/lines.js';
import { mostHanging, type Run } from './wrap.js';

/** Least that further lines are set in, in columns. */
const leastHanging = 2;

/**
 * Cuts a run of lines at the first line of each entry, as typewriters and styles of citation set them: that line at the margin, all
 * others set in.
 * @returns Undefined where its lines are not set so, or do not read as entries: lines of verse that are turned over look alike.
 */
export function hangingEntries({ first, last }: Run, lines: readonly Line[]): Run[] | undefined {
  const margin = lines[first]!.indent;
  const hung = lines.slice(first + 1, last + 1).find(({ indent }) => indent > margin)?.indent ?? margin;
  if (hung < margin + leastHanging || hung > margin + mostHanging) return undefined;
  const entries: Run[] = [];
  for (let index = first; index <= last; index++) {
    const { indent } = lines[index]!;
    if (indent === margin) entries.push({ first: index, last: index });
    else if (Math.abs(indent - hung) <= 1) entries.at(-1)!.last = index;
    else return undefined;
  }
  return isListOfEntries(entries.map((entry) => textOf(entry, lines))) ? entries : undefined;
}

/** Fewest stretches that show that entries follow each other. */
const fewest = 3;
/** How an entry begins, where nothing but a line tells: with a family name and initials, “Moor AB,” or “Moor, A.” */
const author = /^(?:\p{L}{1,5}\s){0,2}\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}{1,3}[,.;]|,\s\p{Lu}\.)/u;
/** How an entry ends: a year, a page, an address or a word, but no initial. */
const end = /(?:\d|\p{Ll}{2}|\/)[.)\]]*$/u;

/** Entries at the margin whose last line is full run on into the next: cuts them where one ends and another begins. */
export function cutBetweenEntries(blocks: readonly Run[], lines: readonly Line[]): readonly Run[] {
  const mayRunOn = blocks.length >= fewest && blocks.some(({ first, last }) => last > first);
  if (!mayRunOn || !isListOfEntries(blocks.map((block) => textOf(block, lines)))) return blocks;
  return blocks.flatMap(({ first, last }) => {
    const entries: Run[] = [{ first, last: first }];
    for (let index = first + 1; index <= last; index++) {
      const begins = end.test(lines[index - 1]!.text.slice(-6)) && author.test(lines[index]!.text);
      if (begins) entries.push({ first: index, last: index });
      else entries.at(-1)!.last = index;
    }
    return entries;
  });
}

const textOf = ({ first, last }: Run, lines: readonly Line[]) =>
  lines
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
