import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { francAll } from 'franc-min';
import { describe, expect, it, test } from 'vitest';
import { nearestLanguages } from '../../src/parse/text/nearness.js';
import { trigrams } from '../../src/parse/text/trigrams.js';

const fixtures = join(import.meta.dirname, '../../fixtures');
const inputs = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => existsSync(join(fixtures, entry.name, 'input.txt')))
  .map(({ name }) => [name, readFileSync(join(fixtures, name, 'input.txt'), 'utf8')] as const);

/** Our tags and franc's. */
const codes: Record<string, string> = {
  ...{ en: 'eng', es: 'spa', fr: 'fra', de: 'deu', pt: 'por', it: 'ita', nl: 'nld', pl: 'pol', cs: 'ces' },
  ...{ ru: 'rus', uk: 'ukr', tr: 'tur', ar: 'arb', fa: 'pes', sv: 'swe', hu: 'hun', ro: 'ron', bg: 'bul' },
  ...{ sr: 'srp', hi: 'hin', vi: 'vie', id: 'ind', be: 'bel' },
};

describe('nearness to languages', () => {
  it.each(inputs)('is what franc says: %s', (_, text) => {
    const expected = francAll(text, { only: Object.values(codes) }).filter(([code]) => code !== 'und');
    const found = nearestLanguages(text);
    expect(found.map(([lang]) => codes[lang])).toEqual(expected.map(([code]) => code));
    // Letters of other scripts may share a number.
    for (const [index, [, nearness]] of found.entries()) expect(nearness).toBeCloseTo(expected[index]![1], 2);
  });

  it('is not told of texts that are too short, or in scripts of other languages', () => {
    expect(nearestLanguages('A ferry')).toEqual([]);
    expect(nearestLanguages('ปลาวาฬว่ายน้ำอยู่ในทะเลลึก')).toEqual([]);
  });
});

test('each language has three hundred trigrams', () => {
  for (const languages of Object.values(trigrams))
    for (const list of Object.values(languages)) expect(list.split('|')).toHaveLength(300);
});
