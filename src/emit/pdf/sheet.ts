/** The sheet of paper that a page is, and its margins. All measures are millimetres. */

export interface Sheet {
  width: number;
  height: number;
  /** Top, right, bottom, left. */
  margin: readonly [number, number, number, number];
}

/** Papers by their names: ISO 216, ANSI. */
const papers: Record<string, readonly [width: number, height: number]> = {
  A4: [210, 297],
  A5: [148, 210],
  Letter: [215.9, 279.4],
};

/** Names of papers, for those who choose among them. */
export const paperNames: readonly string[] = Object.keys(papers);

const units: Record<string, number> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72 };
const number = '\\d+(?:\\.\\d+)?';
const unit = Object.keys(units).join('|');
const lengthForm = new RegExp(`^(${number})(${unit})$`);
const sizeForm = new RegExp(`^(${number})x(${number})(${unit})?$`);

/** A column that is narrower holds no words, and no printer takes a larger sheet. */
const leastText = 40;
const largest = 2000;

/** Margins by the width and the height of the sheet: a column of about 75 letters on A4, more room below than above. */
const share = { top: 0.084, side: 0.152, bottom: 0.094 };

/**
 * Reads what a person says of the paper.
 *
 * @param size Name of a paper, or width and height such as `148x210mm`; without a unit they are millimetres.
 * @param margin One to four lengths with their units, in the order of CSS: `20mm`, `1in 0.8in`. By the size of the sheet
 *   where nothing is said.
 * @throws {RangeError} It cannot be read, or leaves no room for text.
 */
export function sheetOf(size = 'A4', margin?: string): Sheet {
  const [width, height] = papers[size] ?? measuresOf(size);
  const sheet: Sheet = { width, height, margin: margin === undefined ? usual(width, height) : sides(margin) };
  const [top, right, bottom, left] = sheet.margin;
  if (Math.min(width - left - right, height - top - bottom) < leastText)
    throw new RangeError(
      `Cannot set pages of ${rounded(width)} × ${rounded(height)} mm: their margins leave less than ${leastText} mm for the text.`,
    );
  return sheet;
}

function measuresOf(size: string): [number, number] {
  const [, width, height, unit = 'mm'] = sizeForm.exec(size) ?? [];
  const measures: [number, number] = [Number(width) * units[unit]!, Number(height) * units[unit]!];
  if (measures.every((measure) => measure > 0 && measure <= largest)) return measures;
  const names = paperNames.join(', ');
  throw new RangeError(
    `Cannot read the page size “${size}”: expected ${names}, or a width and a height up to ${largest} mm such as 148x210mm.`,
  );
}

function sides(margin: string): Sheet['margin'] {
  const lengths = margin.trim().split(/\s+/).map(lengthOf);
  const [top, right = top, bottom = top, left = right] = lengths;
  if (lengths.length <= 4 && [top, right, bottom, left].every((length) => length !== undefined))
    return [top!, right!, bottom!, left!];
  throw new RangeError(
    `Cannot read the margin “${margin}”: expected one to four lengths such as 20mm or “1in 0.8in”.`,
  );
}

function lengthOf(text: string): number | undefined {
  const [, value, unit] = lengthForm.exec(text) ?? [];
  return unit === undefined ? undefined : Number(value) * units[unit]!;
}

function usual(width: number, height: number): Sheet['margin'] {
  const side = Math.round(width * share.side);
  return [Math.round(height * share.top), side, Math.round(height * share.bottom), side];
}

const rounded = (millimetres: number) => Math.round(millimetres * 10) / 10;
