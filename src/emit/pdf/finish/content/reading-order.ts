/**
 * The text of a right-to-left page in the order of its reading. A browser paints each line from left to right, so that its
 * last words come first. Programs that take text out in the order of painting turn stretches of one font around, and
 * not the order in which they come; ISO 32000-1 asks for the order of reading, too (14.8.2.3.3).
 */
import { type Operation, operations } from './operations.js';
import { type Direction, type Painted, type TextOf, textObject } from './text-object.js';

/** What stands higher or lower than the rest of a line by so much may still be on it: marks of citations. */
export const sameLine = 8;

/** A tagged stretch that is open. */
interface Group {
  opening: string;
  parts: Painted[];
}

/**
 * Puts the text of a page in the order of reading; nothing of it stands elsewhere on the page.
 *
 * @param content A decoded content stream, a character for each byte.
 * @throws {ContentError} The stream is not well formed.
 */
export function inReadingOrder(content: string, textOf: TextOf): string {
  const page: Painted[] = [];
  const ops = operations(content);
  let group: Group | undefined;
  let depth = 0;
  let at = 0;
  const put = (part: Painted) => (group?.parts ?? page).push(part);
  /** What is no text object stays between those that it stands between. */
  const putAsIs = (end: number) => {
    const part = content.slice(at, end);
    if (part.trim() !== '') put({ content: part, direction: 'neutral' });
    at = end;
  };
  for (const { operator, start, end } of ops) {
    if (operator === 'BT') {
      putAsIs(start);
      const inside = until('ET', ops);
      at = inside.at(-1)?.end ?? content.length;
      put(textObject(inside.slice(0, -1), content.slice(start, at), content, textOf));
    } else if (operator === 'BMC' || operator === 'BDC') {
      if (depth++ > 0) continue;
      putAsIs(start);
      group = { opening: content.slice(start, end), parts: [] };
      at = end;
    } else if (operator === 'EMC' && --depth === 0 && group) {
      putAsIs(start);
      const { opening, parts } = group;
      group = undefined;
      put(together(opening, parts));
      at = end;
    }
  }
  putAsIs(content.length);
  if (group) page.push({ content: group.opening, direction: 'neutral' }, ...group.parts);
  return textsOf(page);
}

function until(operator: string, ops: Generator<Operation>): Operation[] {
  const found: Operation[] = [];
  for (let next = ops.next(); !next.done; next = ops.next()) {
    found.push(next.value);
    if (next.value.operator === operator) break;
  }
  return found;
}

/** A tagged stretch as one part; it can be moved if it is a part of one line. */
function together(opening: string, parts: readonly Painted[]): Painted {
  const isArtifact = opening.startsWith('/Artifact');
  const content = `${opening}\n${isArtifact ? parts.map(({ content }) => content).join('\n') : textsOf(parts)}\nEMC`;
  const directions = new Set(parts.map(({ direction }) => direction));
  const direction = (['rtl', 'ltr', 'number'] as const).find((each) => directions.has(each)) ?? 'neutral';
  const oneLine = parts.every(
    (part, index) => part.place && (index === 0 || goesOn(parts[index - 1]!, part)),
  );
  return { content, direction, place: oneLine ? parts[0]?.place : undefined };
}

const textsOf = (parts: readonly Painted[]) =>
  linesOf(parts)
    .flatMap(logical)
    .map(({ content }) => content)
    .join('\n');

function linesOf(parts: readonly Painted[]): Painted[][] {
  const lines: Painted[][] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line && goesOn(line.at(-1)!, part)) line.push(part);
    else lines.push([part]);
  }
  return lines;
}

/** Whether a part stands to the right of another on the same line. */
const goesOn = ({ place: one }: Painted, { place: other }: Painted) =>
  one !== undefined &&
  other !== undefined &&
  Math.abs(one.baseline - other.baseline) <= sameLine &&
  one.x <= other.x;

/** From right to left, but for words and the numbers behind them that run from left to right. */
function logical(line: readonly Painted[]): Painted[] {
  const ordered: Painted[] = [];
  for (let end = line.length - 1; end >= 0; ) {
    const start = isForeign(line[end]!.direction) ? startOfForeign(line, end) : end;
    ordered.push(...line.slice(start, end + 1));
    end = start - 1;
  }
  return ordered;
}

const isForeign = (direction: Direction) => direction === 'ltr' || direction === 'number';

/** The first word from left to right before which there is none on the line; blanks and numbers between them go along. */
function startOfForeign(line: readonly Painted[], end: number): number {
  let start = end;
  for (let at = end; at >= 0 && line[at]!.direction !== 'rtl'; at--)
    if (line[at]!.direction === 'ltr') start = at;
  return start;
}
