/** `--quotes`: who says what, and where. */
import type { Root } from 'mdast';
import { type Quotation, quotationsIn } from '../../emit/quotes/index.js';
import { columns } from '../../parse/text/lines.js';
import { printable } from './log.js';

/** Widest cells of a table, in columns; the last one of a row is as long as it is. */
const widest = 32;

/** Lists the quotations of the input called `input`. */
export function listQuotations(input: string, tree: Root, form: 'json' | 'table'): string {
  const lines = form === 'json' ? asJson(input, quotationsIn(tree)) : asTable(input, quotationsIn(tree));
  return lines.map((line) => `${line}\n`).join('');
}

const asJson = (input: string, quotations: readonly Quotation[]) =>
  quotations.map((quotation) => JSON.stringify({ input, ...quotation }));

/** A row a quotation, with its place as messages write it, and a hyphen for what is not known. */
function asTable(input: string, quotations: readonly Quotation[]): string[] {
  const rows = quotations.map(({ text, speaker = '-', source = '-', line, column }) =>
    [line === undefined ? input : `${input}:${line}:${column}`, speaker, source, text].map((cell) =>
      printable(cell.replace(/\s+/g, ' ')),
    ),
  );
  const widths = [0, 1, 2].map((index) =>
    rows.reduce((most, row) => Math.min(widest, Math.max(most, columns(row[index]!))), 0),
  );
  return rows.map((row) => row.map((cell, index) => padded(cell, widths[index])).join('  '));
}

const padded = (cell: string, width = 0) => cell + ' '.repeat(Math.max(0, width - columns(cell)));
