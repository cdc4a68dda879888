/** Rows whose cells stand under each other, with nothing but blanks between the columns. */
import { columns, isBlank, type Line } from '../../text/lines.js';
import { isTableRule, type Page, type Sketch, type SketchRow } from './grid.js';

/** Right edge of the widest line that is looked at, in columns. */
const widest = 240;
/** Blank lines that may stand between two rows. */
const mostBlank = 1;

/** Lines with one cell alone that may stand between two rows. */
const mostWaiting = 6;

/** Columns from one on up to another. */
interface Segment {
  left: number;
  right: number;
}

/** What stands between two blanks, where on the page and where in the input. */
interface Word extends Segment {
  from: number;
  to: number;
  /** Whether a gap of more than one blank is before it, or nothing. */
  opens: boolean;
}

/** What stands where on a line. */
interface Profile {
  line: number;
  words: Word[];
  /** The gaps between its words that are wider than a blank. */
  gaps: Segment[];
}

/** Columns that are blank on each row so far. */
class Gutters {
  /** How many rows have something in each column. */
  readonly #taken = new Uint32Array(widest + 2);
  /** Gaps that rows have shown, as columns at which their text goes on. */
  #gaps: Segment[] = [];

  /** Takes a row in, unless it stands in the way of the columns so far or its gaps lie across them. */
  admits({ words, gaps: own }: Profile): boolean {
    for (const word of words) this.#add(word, 1);
    const gaps = [...this.#gaps, ...own].map((gap) => this.#freeWithin(gap));
    if (gaps.every((gap) => gap !== undefined)) {
      this.#gaps = distinct(gaps);
      return true;
    }
    for (const word of words) this.#add(word, -1);
    return false;
  }

  /** The columns at which cells part. */
  get gaps(): readonly Segment[] {
    return this.#gaps;
  }

  #add({ left, right }: Segment, change: number): void {
    for (let at = left; at < right; at++) this.#taken[at]! += change;
  }

  /** The widest stretch of a gap that is blank on all rows. */
  #freeWithin({ left, right }: Segment): Segment | undefined {
    let best: Segment | undefined;
    let start = left;
    for (let at = left; at <= right; at++) {
      if (at < right && this.#taken[at] === 0) continue;
      if (at > start && at - start > (best ? best.right - best.left : 0)) best = { left: start, right: at };
      start = at + 1;
    }
    return best;
  }
}

/** Gaps of several rows that lie over each other are one. */
function distinct(gaps: readonly (Segment | undefined)[]): Segment[] {
  const sorted = gaps.filter((gap) => gap !== undefined).sort((a, b) => a.left - b.left);
  const found: Segment[] = [];
  for (const gap of sorted) {
    const open = found.at(-1);
    if (!open || gap.left >= open.right) found.push(gap);
    else
      found[found.length - 1] = {
        left: Math.max(open.left, gap.left),
        right: Math.min(open.right, gap.right),
      };
  }
  return found;
}

/** Lines from one on, as long as their columns agree. */
export function blanksFrom(first: number, page: Page): Sketch | undefined {
  const { lines } = page;
  const gutters = new Gutters();
  const rows: Profile[] = [];
  const rules: number[] = [];
  /** Lines that belong to the table if a row follows them. */
  let waiting: { profile?: Profile; rule?: number }[] = [];
  let blank = 0;
  for (let line = first; line < lines.length; line++) {
    if (isBlank(lines[line]!)) {
      if (++blank > mostBlank || waiting.some(({ profile }) => profile)) break;
      continue;
    }
    if (isTableRule(lines[line]!)) {
      if (waiting.length > 1) break;
      waiting.push({ rule: line });
      blank = 0;
      continue;
    }
    const profile = profileOf(line, page);
    const isRow = profile !== undefined && profile.gaps.length > 0;
    if (!profile || (!isRow && (blank > 0 || waiting.length > mostWaiting || rows.length === 0))) break;
    if (!gutters.admits(profile)) break;
    blank = 0;
    if (!isRow) {
      waiting.push({ profile });
      continue;
    }
    for (const { profile, rule } of waiting) {
      if (profile) rows.push(profile);
      if (rule !== undefined) rules.push(rule);
    }
    waiting = [];
    rows.push(profile);
  }
  if (rows.length === 0) return undefined;
  for (const { profile } of waiting)
    if (profile?.line === rows.at(-1)!.line + 1 && profile.words[0]!.left >= gutters.gaps[0]!.right)
      rows.push(profile);
  const end = rows.at(-1)!.line;
  const closing = waiting.find(({ rule }) => rule === end + 1)?.rule;
  if (closing !== undefined) rules.push(closing);
  return { rows: rows.map((profile) => cut(profile, gutters.gaps, page)), rules, separator: 'blanks' };
}

/** Cells of a line between the columns at which they part. */
function cut({ line, words }: Profile, gaps: readonly Segment[], page: Page): SketchRow {
  const { to } = page.lines[line]!;
  const bounds = [0, ...gaps.map(({ right }) => right), Infinity];
  const inside = bounds
    .slice(1)
    .map((end, index) => words.filter(({ left }) => left >= bounds[index]! && left < end));
  return {
    line,
    cells: inside.map((words) => ({ line, from: words[0]?.from ?? to, to: words.at(-1)?.to ?? to })),
    edges: inside.map((words) => ({ left: words[0]?.left ?? 0, right: words.at(-1)?.right ?? 0 })),
  };
}

/** Stop of a tab, in columns. */
const tabStop = 8;
/** Characters that take two columns begin here. */
const firstWide = 0x1100;

function profileOf(line: number, { source, lines }: Page): Profile | undefined {
  const { from, to, indent } = lines[line]!;
  if (to - from > widest) return undefined;
  const words: Word[] = [];
  let column = indent;
  /** Blanks since the last word; a tab is as good as several. */
  let blanks = 2;
  for (let offset = from; offset < to; ) {
    const code = source.codePointAt(offset)!;
    const size = code > 0xffff ? 2 : 1;
    const width = code < firstWide ? 1 : columns(String.fromCodePoint(code));
    if (code === tab) {
      column = (Math.floor(column / tabStop) + 1) * tabStop;
      blanks += 2;
    } else if (isSpace(code)) {
      column += width;
      blanks++;
    } else {
      if (blanks > 0)
        words.push({ left: column, right: column, from: offset, to: offset, opens: blanks > 1 });
      column += width;
      const word = words.at(-1)!;
      word.right = column;
      word.to = offset + size;
      blanks = 0;
    }
    if (column > widest) return undefined;
    offset += size;
  }
  const gaps = words.flatMap(({ left, opens }, index) =>
    opens && index > 0 ? [{ left: words[index - 1]!.right, right: left }] : [],
  );
  return { line, words, gaps };
}

const tab = 9;
const isSpace = (code: number) => code === 0x20 || (code >= 0x80 && /\s/.test(String.fromCodePoint(code)));

/** Whether a line has a wide gap between two words. */
export const hasGap = ({ text }: Line) => /\S(?:[\s]{2,}|\t)\S/.test(text);
