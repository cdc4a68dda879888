// Writes weights into the tables that hold them, where they stand beside their reasons.
import { readFileSync, writeFileSync } from 'node:fs';

const tables = ['../../src/parse/recognise/points.ts', '../../src/parse/decide/order.ts'];

/** @param {Record<string, number>} weights What each rule is worth, by its name. */
export function writeWeights(weights) {
  for (const table of tables) {
    const file = new URL(table, import.meta.url);
    const written = readFileSync(file, 'utf8').replace(/'([\w/>-]+)': \[-?[\d.]+,/g, (row, name) =>
      name in weights ? `'${name}': [${Math.round(weights[name] * 10) / 10 || 0},` : row,
    );
    writeFileSync(file, written);
  }
}
