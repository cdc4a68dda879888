/** Furniture of printed pages in a text that was typed or scanned from them: page numbers, running heads. */
import { later } from '../../later.js';
import { beginsWithSmall } from '../text/letters.js';
import { isBlank, type Line } from '../text/lines.js';

/** A line that is nothing but a number, perhaps between dashes or brackets, or behind a word such as “page” or “Pg.”. */
const numeral = later(() => /^(?:[-–—[(|]\s*)?(?:\p{L}{1,6}\.?\s*)?(\d{1,4})\s*[-–—\])|]?$/u);
/** Longest line with nothing but a number, and longest running head, in characters and columns. */
const [longestNumber, longestHead] = [16, 72];
/** Lines of a page, at least and at most. */
const [shortestPage, longestPage] = [20, 90];
/** Pages that tell a rule. */
const fewestPages = 4;
/** Pages whose numbers stand within sentences that tell a rule by that alone, and how far off the text may be, in lines. */
const [fewestTorn, mostBlank] = [2, 6];
/** How much longer than usual a page may be; how many must be neither longer nor shorter. The end of a chapter is shorter. */
const [tolerance, mustBeEven] = [0.25, 0.75];

/**
 * Finds lines of page furniture: numbers that count on, and lines that are the same but for their number, again and
 * again at the distance of a page. Headings of chapters stand at no even distance.
 */
export function pageFurniture(lines: readonly Line[]): Set<number> {
  const opening = lines.findIndex((line) => !isBlank(line));
  const count = countOf(lines);
  const repetitions = repetitionsOf(lines, opening + 1).filter(isEven);
  return new Set([...(isEven(count) || isAmidSentences(count, lines) ? count : []), ...repetitions.flat()]);
}

/** Whether most of several numbers stand in the middle of a sentence, as nothing but a page’s number does. */
function isAmidSentences(count: readonly number[], lines: readonly Line[]): boolean {
  const amid = count.filter((line) => {
    const before = lines.slice(Math.max(0, line - mostBlank), line).findLast((line) => !isBlank(line));
    const after = lines.slice(line + 1, line + 1 + mostBlank).find((line) => !isBlank(line));
    return before && after && beginsWithSmall(after.text) && /[\p{L},-]$/u.test(before.text);
  });
  return amid.length >= fewestTorn && amid.length > count.length / 2;
}

/** Lines whose numbers count on, each from the one before: the longest such count. */
function countOf(lines: readonly Line[]): number[] {
  const open = new Map<number, Count>();
  let longest: Count = { line: -1, length: 0 };
  lines.forEach(({ text }, line) => {
    const match = text !== '' && text.length <= longestNumber ? numeral().exec(text) : null;
    if (!match) return;
    const before = open.get(Number(match[1]) - 1);
    const count = { line, length: (before?.length ?? 0) + 1, before };
    open.set(Number(match[1]), count);
    if (count.length > longest.length) longest = count;
  });
  const places: number[] = [];
  for (let at: Count | undefined = longest; at; at = at.before) places.push(at.line);
  return places.reverse();
}

/** A line with a number, and the one that it counts on from. */
interface Count {
  line: number;
  length: number;
  before?: Count | undefined;
}

/** Most lines of furniture that touch: the name of a book, its publisher, a number. */
const mostTouching = 3;

/** Short lines between blank ones that are the same but for digits. The first line of a text is its title. */
function repetitionsOf(lines: readonly Line[], from: number): number[][] {
  const groups = new Map<string, number[]>();
  for (let index = from; index < lines.length; index++) {
    const { text, width } = lines[index]!;
    if (text === '' || width > longestHead || !isApart(index, lines)) continue;
    if (/[.,;:!?]$/.test(text) || !/\p{L}{2}/u.test(text)) continue;
    const words = text.replace(/[\d\s]+/g, ' ').trim();
    const group = groups.get(words);
    if (group) group.push(index);
    else groups.set(words, [index]);
  }
  return [...groups.values()];
}

/** Whether a line stands between two blank ones, alone or with a page’s number and little else. */
function isApart(index: number, lines: readonly Line[]): boolean {
  let [first, last] = [index, index];
  while (lines[first - 1] && !isBlank(lines[first - 1]!) && last - first < mostTouching) first--;
  while (lines[last + 1] && !isBlank(lines[last + 1]!) && last - first < mostTouching) last++;
  const hasNumber = () => lines.slice(first, last + 1).some(({ text }) => numeral().test(text));
  return first === last || (last - first < mostTouching && hasNumber());
}

/** Whether lines stand a page apart. */
function isEven(places: readonly number[]): boolean {
  if (places.length < fewestPages) return false;
  const gaps = places.slice(1).map((place, index) => place - places[index]!);
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1]!;
  const even = gaps.filter((gap) => gap >= usual * (1 - tolerance)).length;
  return (
    usual >= shortestPage &&
    usual <= longestPage &&
    gaps.every((gap) => gap <= usual * (1 + tolerance)) &&
    even >= gaps.length * mustBeEven
  );
}
