/** Tables that are drawn with text alone: found by their columns, before any line has a role. */
import { isBlank } from '../../text/lines.js';
import { mayHold, sign } from '../../text/signs.js';
import { barsFrom } from './bars.js';
import { blanksFrom, hasGap } from './blanks.js';
import { isConvincing } from './convincing.js';
import { type Grid, isTableRule, type Page, type Sketch } from './grid.js';
import { gridOf } from './rows.js';
import { tabsFrom } from './tabs.js';

export type { Grid, Piece } from './grid.js';

/** Reads rows from a line on, as far as they go. */
type Reader = (first: number, page: Page) => Sketch | undefined;

const readers: readonly Reader[] = [barsFrom, tabsFrom, blanksFrom];

/** Lines of a heading or caption that touch a table and have a separator by chance. */
const mostLeftOut = 2;

/** The tables of a text, by each of their lines that is not blank. */
export function tablesOf(page: Page): Map<number, Grid> {
  const found = new Map<number, Grid>();
  /** For each reader the lines that it has seen to be no table. */
  const seen = readers.map(() => 0);
  for (let line = 0; line < page.lines.length; line++) {
    if (!mayBegin(line, page)) continue;
    for (const [index, read] of readers.entries()) {
      if (line < seen[index]!) continue;
      const { grid, end } = tableFrom(line, read, page);
      if (!grid) {
        seen[index] = end;
        continue;
      }
      for (let at = grid.first; at <= grid.last; at++) if (!isBlank(page.lines[at]!)) found.set(at, grid);
      line = grid.last;
      break;
    }
  }
  return found;
}

const separators = sign.bar | sign.tab | sign.gap | sign.stroke;

/** Most lines have no separator, and are looked at no further. */
function mayBegin(line: number, { lines, source }: Page): boolean {
  const here = lines[line]!;
  const { start, from, text } = here;
  if (text === '') return false;
  if (source.slice(start, from).includes('\t')) return true;
  if (!mayHold(here, separators)) return false;
  return /[|│┃║｜\t]/.test(text) || (text.includes('  ') && hasGap(here)) || isTableRule(here);
}

/** The table that begins on a line, or up to which line there is none. */
function tableFrom(first: number, read: Reader, page: Page): { grid?: Grid; end: number } {
  const start = isTableRule(page.lines[first]!) ? first + 1 : first;
  let end = start + 1;
  if (page.lines[start] === undefined || isBlank(page.lines[start]!)) return { end };
  for (let out = 0; out <= mostLeftOut; out++) {
    const sketch = read(start + out, page);
    if (!sketch) break;
    if (start > first) sketch.rules.unshift(first);
    if (isConvincing(sketch, page)) return { grid: gridOf(sketch, page), end };
    end = Math.max(end, sketch.rows.at(-1)!.line);
    if (start > first || sketch.rows.length < 4 || sketch.separator === 'blanks') break;
  }
  return { end };
}
