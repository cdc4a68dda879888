import type { Recogniser } from './recogniser.js';

/** A table that is drawn with text: rows of as many cells, one under the other. */
export const table: Recogniser = {
  role: 'table',
  propose({ first }, survey) {
    const grid = survey.tables.get(first);
    if (grid?.first !== first) return undefined;
    return {
      block: survey.block(grid.first, grid.last),
      clues: [
        'table/base',
        grid.separator === 'bars' && 'table/bars',
        grid.separator === 'tabs' && 'table/tabs',
        grid.separator === 'blanks' && 'table/aligned',
        grid.rules.length > 0 && 'table/ruled',
        grid.head && 'table/head',
        grid.figures.includes(true) && 'table/figures',
        grid.rows[0]!.length > 2 && 'table/columns',
        grid.rows.length > 4 && 'table/rows',
      ],
    };
  },
};
