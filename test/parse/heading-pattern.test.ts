import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { compileHeadingPatterns } from '../../src/parse/text/heading-pattern.js';

const article = `Report on the Tides of the Sound

The harbour fills twice a day, and twice a day it empties again, which nobody who lives there thinks strange at all.

§ 1 on the sea wall, and what became of it when the water stood over the steps in the year of the great storm.
The wall was built of granite. It held for forty years, and then, in a single night of wind from the west, it did not.

chapter one.

The steps below the wall are older than the wall. Nobody has counted them, since there are never the same number.
`;

async function headings(...headingPatterns: string[]): Promise<string[]> {
  const { outputs } = await convert(article, { to: 'md', headingPatterns });
  return (outputs.get('md') as string).match(/^##+ .*$/gm) ?? [];
}

describe('lines that match', () => {
  test('are headings, however long they are and however they end', async () => {
    expect(await headings()).toEqual([]);
    expect(await headings('^§', '^chapter')).toEqual([
      '## § 1 on the sea wall, and what became of it when the water stood over the steps in the year of the great storm.',
      '## chapter one.',
    ]);
  });

  test('have the level that is stated', async () => {
    expect(await headings('2:^§', '3:(?i)^CHAPTER')).toEqual([
      expect.stringMatching(/^## §/),
      '### chapter one.',
    ]);
  });

  test('do not jump a level', async () => {
    expect(await headings('4:^chapter')).toEqual(['## chapter one.']);
  });

  test('are the same by way of Markdown', async () => {
    const to = ['md', 'html'];
    const direct = await convert(article, { to, headingPatterns: ['2:^§', '3:^chapter'] });
    const again = await convert(direct.outputs.get('md')!, { to, from: 'markdown' });
    expect(again.outputs.get('html')).toBe(direct.outputs.get('html'));
  });
});

test.each([
  ['(', 'The heading pattern “(” is no regular expression: missing closing ): `(`.'],
  ['2:', 'The heading pattern “2:” is empty.'],
  ['(?=a)', expect.stringContaining('The heading pattern “(?=a)” is no regular expression')],
])('%j is refused', async (pattern, message) => {
  await expect(compileHeadingPatterns([pattern])).rejects.toMatchObject({ name: 'RangeError', message });
});

test('no pattern takes longer than its text grows', async () => {
  const [pattern] = await compileHeadingPatterns(['^(a+)+$']);
  expect(pattern!.test(`${'a'.repeat(5000)}!`)).toBe(false);
});
