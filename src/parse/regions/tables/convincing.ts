/** Whether rows that a separator gives are a table: alike, aligned, and not something else that is set so. */
import { isBullet, labelOf } from '../../text/label.js';
import { columns } from '../../text/lines.js';
import { looksLikeCode } from '../../text/listing.js';
import { areDrawn, isStroke } from './bars.js';
import { figuresIn, mode, type Page, type Sketch, textOf } from './grid.js';

/** Fewest rows of a table, and of one that a rule divides. */
const fewestRows = 3;
const fewestRuled = 2;
/** Fewest rows of two columns of words with nothing but blanks between them. */
const fewestWordy = 4;
/** Widest cells, in columns: of the narrower of two columns; of both; of any. */
const mostNarrow = 26;
const mostBeside = 60;
const mostOfAll = 300;
/** Share of the rows that must have the usual number of cells, and of the lines that must stand alike. */
const mustAgree = 0.6;
const mustAlign = 0.7;

/** Whether rows make a table. */
export function isConvincing(sketch: Sketch, page: Page): boolean {
  const { rows, rules, separator } = sketch;
  const usual = mode(rows.map(({ cells }) => cells.length));
  const alike = rows.filter(({ cells }) => cells.length === usual.value).length;
  const ruled = rules.some((line) => line > rows[0]!.line && line < rows.at(-1)!.line);
  if (usual.value < 2 || alike < (ruled ? fewestRuled : fewestRows) || alike < rows.length * mustAgree)
    return false;
  const texts = rows.map(({ cells }) => cells.map((cell) => textOf(cell, page)));
  const table: Table = { sketch, page, texts, width: usual.value, ruled, figures: figuresIn(texts) };
  if (!isFilled(table) || !isText(table) || isSomethingElse(table)) return false;
  if (table.width === 2 && !isOfTwo(table)) return false;
  if (separator === 'bars') return ruled || areDrawn(sketch, page) || (table.width > 2 && isNarrow(table));
  return separator === 'tabs' || isAligned(table);
}

interface Table {
  sketch: Sketch;
  page: Page;
  texts: readonly (readonly string[])[];
  /** Cells of most rows. */
  width: number;
  ruled: boolean;
  figures: readonly boolean[];
}

/** Each column says something on a good part of the rows below the first. */
function isFilled({ texts, width }: Table): boolean {
  const body = texts.slice(1);
  const shares = Array.from(
    { length: width },
    (_, column) => body.filter((row) => row[column]).length / body.length,
  );
  return (
    shares.every((share) => share >= 0.3) && shares.reduce((sum, share) => sum + share, 0) / width >= 0.6
  );
}

/** Cells hold words and figures, as pictures that are drawn with marks do not; none is endless, and none a stroke between others. */
function isText({ sketch, texts }: Table): boolean {
  const said = texts.flat();
  if (said.some((text) => text.length > mostOfAll)) return false;
  if (sketch.separator !== 'bars' && said.some(isStroke)) return false;
  const all = said.join('').replace(/\s/g, '');
  return all.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').length >= all.length / 2;
}

/** Lists, programs, and names of fields with their values. */
function isSomethingElse({ sketch: { rows, separator }, page, texts, width }: Table): boolean {
  const most = (test: (index: number) => boolean) =>
    rows.filter((_, index) => test(index)).length >= rows.length / 2;
  const lineOf = (index: number) => page.lines[rows[index]!.line]!;
  const isList = (index: number) => {
    const label = labelOf(separator === 'bars' ? (texts[index]![0] ?? '') : lineOf(index).text);
    return (
      label !== undefined && (isBullet(label) || (width === 2 && label.length > texts[index]![0]!.length))
    );
  };
  return (
    most(isList) ||
    most((index) => looksLikeCode(lineOf(index))) ||
    (width === 2 && most((index) => /[:：]$/.test(texts[index]![0] ?? '')))
  );
}

/** Two columns are set for many ends: one of them must be narrow, and words alone must be many. */
function isOfTwo({ sketch: { rows, separator }, texts, figures, ruled }: Table): boolean {
  const [one = 0, two = 0] = [0, 1].map((column) => median(widths(texts, column)));
  if (Math.min(one, two) > mostNarrow || (separator !== 'bars' && Math.max(one, two) > mostBeside))
    return false;
  return separator !== 'blanks' || ruled || figures.includes(true) || rows.length >= fewestWordy;
}

const isNarrow = ({ texts, width }: Table) =>
  Array.from({ length: width }, (_, column) => median(widths(texts, column))).every(
    (size) => size <= mostNarrow,
  );

const widths = (texts: Table['texts'], column: number) =>
  texts.flatMap((row) => (row[column] ? [columns(row[column])] : []));

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Whether the cells of nearly all columns begin, or end, under each other. */
function isAligned({ sketch: { rows }, texts, width }: Table): boolean {
  const whole = rows.filter((_, index) => texts[index]!.filter(Boolean).length > 1);
  const aligned = Array.from({ length: width }, (_, column) => {
    const edges = whole.flatMap(({ cells, edges }) =>
      cells[column]!.from < cells[column]!.to ? [edges![column]!] : [],
    );
    const sides = [edges.map(({ left }) => left), edges.map(({ right }) => right)];
    return sides.some((side) => mode(side).share >= mustAlign);
  });
  return aligned.filter((one) => one).length >= Math.max(2, Math.ceil(width * mustAlign));
}
