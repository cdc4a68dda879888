import { describe, expect, it } from 'vitest';
import { survey } from '../../src/parse/regions/survey.js';
import { splitLines } from '../../src/parse/text/lines.js';

const markersOf = (text: string) => [...survey(text, splitLines(text), 'en').markers.keys()];
const after =
  'The ferry of Lower Strand runs again after eleven years, and those who live on the island say that they had given it up long before the summer of the great flood came round';

describe('markers of citations', () => {
  it.each([
    ['in square brackets', '[3]', ['3']],
    ['with a name and a page in brackets', '[Moor, p. 14]', ['Moor, p. 14']],
    ['raised', '⁴', ['4']],
    ['in round brackets', ' (5)', ['5']],
    ['that touch', '.(6)(7)[8]', ['8', '6', '7']],
    ['not where figures alone stand in brackets', ' [1950, 14]', []],
  ])('are found %s', (_, marker, names) => {
    expect(markersOf(`${after}${marker}.`)).toEqual(names);
  });

  it('are found in time that grows with the text alone', () => {
    const text = `${after} ${'[a '.repeat(20_000)}`;
    const start = performance.now();
    markersOf(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
