/** Listings: what of their white space stays. */
import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';

async function listing(...lines: string[]): Promise<string> {
  const text = ['How the tables are made', '', 'The tables are printed by a script:', '', ...lines, ''];
  const { outputs } = await convert(text.join('\n'), { to: ['md'] });
  return /```text\n([\s\S]*?)\n```/.exec(outputs.get('md') as string)?.[1] ?? '';
}

test('tabs between columns are blanks, as wide as they look', async () => {
  expect(await listing('{"ebb":\t1,\t"flow":\t20};', '{"a":\t22,\t"longer":\t3};')).toBe(
    '{"ebb": 1,      "flow": 20};\n{"a":   22,     "longer":       3};',
  );
});

test('a call that is left open is looked at once', async () => {
  const began = performance.now();
  await listing(`self.assertEqual(${'tide_of_the_upper_lock.'.repeat(7)}mean + `, 'x = 1;');
  expect(performance.now() - began).toBeLessThan(5000);
});

test('tabs of the indent stay', async () => {
  expect(await listing('function print() {', '\treturn tide();', '}')).toBe(
    'function print() {\n\treturn tide();\n}',
  );
});
