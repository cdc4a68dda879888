/** Stretches that are wrapped otherwise than the text around them: copied letters, quoted mail, an article behind another. */
import { beginsWithSmall } from '../text/letters.js';
import type { Line } from '../text/lines.js';
import { isWrapped, narrowest, type Run, rightEdge, type Wrapping, widest } from './wrap.js';

/** How a text is wrapped, and stretches of it that are not wrapped alike. */
export interface Wrappings extends Wrapping {
  /** Columns of stretches that show their own, narrowest first. */
  own: readonly number[];
  /** Whether blank lines part all paragraphs. */
  parted: boolean;
}

/** Fewest lines that show a column by themselves. */
const fewestWrapped = 4;
/** Fewest that show it where other stretches of the text do, too, and how many of these there must be. */
const fewestLikely = 3;
const mustAgree = 3;
/** Columns that a stretch must be narrower than its text by, to have a column of its own. */
const mustDiffer = 10;
/** Columns by which people miss the column that they wrap at by hand. */
const byHand = 3;
/** Share of the lines of a short stretch that must end where another stretch is wrapped. */
const mustEndThere = 0.6;

/** The column of a paragraph in a text whose other lines were not wrapped, as verse is not: sentences run over its full lines. */
function ownColumn(lines: readonly Line[], place: ByEye, fewest = fewestWrapped): number | undefined {
  if (lines.length < fewest) return undefined;
  const column = rightmost(lines);
  if (column < narrowest || column > widest) return undefined;
  const ends = lines.slice(1).map((next, index) => ({ line: lines[index]!, next }));
  const full = ends.filter(({ line, next }) => isWrapped(line, next, { column, measure: place.measure }));
  return (full.length >= ends.length * 0.9 && runOnShare(lines) >= 0.5) || isWrappedByEye(lines, place)
    ? column
    : undefined;
}

const rightmost = (lines: readonly Line[]) =>
  lines.reduce((most, line) => Math.max(most, rightEdge(line)), 0);

/** Share of the lines but the first that begin within a sentence. */
function runOnShare(lines: readonly Line[]): number {
  let within = 0;
  for (let index = 1; index < lines.length; index++) if (beginsWithSmall(lines[index]!.text)) within++;
  return within / Math.max(1, lines.length - 1);
}

/** Widest line of a paragraph that is wrapped by eye, at least: lines of verse seldom reach it. */
export const narrowestByEye = 55;
/** Part of the widest line that all of its others reach but the last. */
const mustFill = 0.5;

/**
 * Whether a stretch is one paragraph whose lines end where their writer liked, at the end of a phrase: they are about as
 * long, and most begin within a sentence. Where blank lines do not part all paragraphs, one of its lines must end early
 * within a sentence, too.
 */
export function isWrappedByEye(lines: readonly Line[], { measure, parted }: ByEye): boolean {
  if (lines.length < fewestWrapped) return false;
  const width = rightmost(lines);
  if (width < narrowestByEye || width > widest) return false;
  const isFilled = lines.slice(0, -1).every((line) => rightEdge(line) >= width * mustFill);
  if (!isAligned(lines) || !isFilled || runOnShare(lines) < 0.5) return false;
  const wrapping = { column: width, measure };
  return parted || lines.slice(1).some((line, index) => isEarly(lines[index]!, line, wrapping));
}

/** Whether no line is set in from the second on. */
const isAligned = (lines: readonly Line[]) =>
  lines.every(({ indent }, index) => index < 2 || Math.abs(indent - lines[1]!.indent) <= 1);

type ByEye = Pick<Wrappings, 'measure' | 'parted'>;

/** Whether a line ends within a sentence although the next word would have fitted. */
const isEarly = (line: Line, next: Line, wrapping: Pick<Wrapping, 'column' | 'measure'>) =>
  beginsWithSmall(next.text) && /[\p{L},]$/u.test(line.text.slice(-2)) && !isWrapped(line, next, wrapping);

/** Share of the stretches of several lines within which no line may be set in, where blank lines part all paragraphs. */
const mustBeWhole = 0.8;

/** Whether blank lines part all paragraphs: within a stretch hardly ever a line is set in, as the first of another. */
function arePartedByBlanks(stretches: readonly (readonly Line[])[]): boolean {
  const long = stretches.filter(({ length }) => length >= fewestWrapped);
  const whole = long.filter(isAligned);
  return stretches.length > 2 && whole.length >= long.length * mustBeWhole;
}

/** Adds the columns of stretches of their own; if most of the text is such, the widest is the column of the text. */
export function withOwnColumns(found: Wrapping, runs: readonly Run[]): Wrappings {
  const stretches = runs.map(({ first, last }) => found.lines.slice(first, last + 1));
  const parted = arePartedByBlanks(stretches);
  if (found.column !== undefined) return { ...found, own: [], parted };
  const known = { ...found, parted };
  const sure = stretches.flatMap((lines) => ownColumn(lines, known) ?? []);
  const likely = stretches.flatMap((lines) => ownColumn(lines, known, fewestLikely) ?? []);
  const own = [...new Set([...sure, ...agreed(likely)])].sort((a, b) => a - b);
  return { ...known, own, column: isMostly({ ...known, own }, runs) ? own.at(-1) : undefined };
}

/** Columns that several stretches have, or nearly. */
function agreed(columns: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts.keys()].filter((column) => {
    const near = [...counts].filter(([other]) => Math.abs(other - column) < mustDiffer);
    return near.reduce((sum, [, count]) => sum + count, 0) >= mustAgree;
  });
}

/** Whether most of a text are stretches with columns. */
function isMostly({ lines, ...place }: Wrappings, runs: readonly Run[]): boolean {
  if (place.own.length === 0) return false;
  let [wrapped, all] = [0, 0];
  for (const { first, last } of runs) {
    const inside = lines.slice(first, last + 1);
    const size = inside.reduce((sum, { width }) => sum + width, 0);
    all += size;
    if (sharedColumn(inside, place) !== undefined) wrapped += size;
  }
  return wrapped > all / 2;
}

/** The column of a stretch, its own or one that other stretches have. */
function sharedColumn(
  lines: readonly Line[],
  { own, measure, parted }: Pick<Wrappings, 'own' | 'measure' | 'parted'>,
): number | undefined {
  const column = ownColumn(lines, { measure, parted });
  if (column !== undefined || lines.length < 2) return column;
  const width = rightmost(lines);
  const other = own.find((known) => known >= width - byHand);
  if (other === undefined) return undefined;
  const limit = { column: Math.max(narrowest, Math.min(other, width) - byHand), measure };
  const full = lines.slice(1).filter((next, index) => isWrapped(lines[index]!, next, limit));
  return full.length >= (lines.length - 1) * mustEndThere && runOnShare(lines) >= 0.5
    ? Math.max(other, width)
    : undefined;
}

/**
 * The column of a run that is narrower than its text: a quotation that was wrapped for itself. Its lines are set in
 * alike and reach its own column; lines of verse begin with capitals or are too short.
 */
export function localColumn(lines: readonly Line[], place: Omit<Wrappings, 'lines'>): number | undefined {
  const { column } = place;
  if (column === undefined) return sharedColumn(lines, place);
  if (lines.length < 3) return column;
  const [first] = lines as [Line, ...Line[]];
  const width = rightmost(lines);
  const isQuoted = lines.every(({ text }) => text.startsWith('>'));
  const isInset = isQuoted || (first.indent > 1 && lines.every(({ indent }) => indent === first.indent));
  if (!isInset && width <= column - mustDiffer) return sharedColumn(lines, place) ?? column;
  const isVerse = width < narrowest || lines.every(({ text }) => /^\P{L}*\p{Lu}/u.test(text));
  if (!isInset || isVerse || width > column - 3) return column;
  const ends = lines
    .slice(0, -1)
    .filter((line, index) => !isWrapped(line, lines[index + 1]!, { column: width, measure: place.measure }));
  // A mark with nothing behind it parts the paragraphs of a quoted mail.
  const wrapped = ends.every(
    ({ text }, index) => isQuoted && (/^[>\s]+$/.test(text) || index < lines.length / 3),
  );
  return wrapped ? width : column;
}
