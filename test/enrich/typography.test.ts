/** Straight marks to those of the language. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { enrich } from '../../src/enrich/index.js';
import type { Diagnostic } from '../../src/messages.js';
import { paragraph, root } from './tree.js';

function curled(lang: string, ...values: string[]) {
  const reports: Diagnostic[] = [];
  const tree = { ...root(...values.map(paragraph)), data: { lang } };
  enrich(tree, { typography: true, report: (diagnostic) => reports.push(diagnostic) });
  const told = reports.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule);
  return { text: tree.children.map((node) => plainText(node)).join(' / '), told };
}

describe('the marks of each language', () => {
  test.each([
    ['en', `"It's 'high,'" she said.`, '“It’s ‘high,’” she said.'],
    ['en', `'It's "high,"' she said.`, '‘It’s “high,”’ she said.'],
    ['de', `Er rief: "Sie kommt 'heute'."`, 'Er rief: „Sie kommt ‚heute‘.“'],
    ['de', 'Er rief: „Sie kommt".', 'Er rief: „Sie kommt“.'],
    ['fr', `Il dit "l'eau monte" hier.`, 'Il dit «l’eau monte» hier.'],
    ['ru', 'Он сказал "идёт".', 'Он сказал «идёт».'],
    ['pl', 'Rzekł "idzie".', 'Rzekł „idzie”.'],
    ['ja', '彼は"満ちる"と言った。', '彼は「満ちる」と言った。'],
    ['he', 'אמר "צה"ל יצא" והלך', 'אמר “צה"ל יצא” והלך'],
    ['ar', 'قال "غادر" ومضى', 'قال «غادر» ومضى'],
    ['en', '“She said "it rises" to me.”', '“She said ‘it rises’ to me.”'],
    [
      'en',
      `The keepers' house, '80s, rock 'n' roll, 1980's.`,
      'The keepers’ house, ’80s, rock ’n’ roll, 1980’s.',
    ],
    ['nl', "Hij kwam 's avonds.", 'Hij kwam ’s avonds.'],
  ])('%s: %s', (lang, input, text) => {
    expect(curled(lang, input)).toEqual({ text, told: [] });
  });

  test('go on in the next paragraph', () => {
    expect(curled('en', '"It rises.', '"It falls."').text).toBe('“It rises. / “It falls.”');
  });
});

describe('what is not certain stays and is told of', () => {
  test.each([
    ['inches', 'A 12" pipe and a 9" pipe.', 2],
    ['inches in a quotation', 'He said "a 12" pipe" to me.', 3],
    ['feet', "A 6' wall.", 1],
    ['marks that do not fit', `The "house on the quay' is old.`, 2],
    ['a mark alone', 'It "rises.', 1],
    ['a word with an apostrophe before it', "He met 'Ali.", 1],
  ])('%s', (_, input, count) => {
    const { text, told } = curled('en', input);
    expect(text).toBe(input);
    expect(told).toEqual(Array(count).fill('straight-mark'));
  });

  test('a language without known marks', () => {
    expect(curled('und', 'It "rises".')).toEqual({ text: 'It "rises".', told: ['typography-language'] });
  });
});

test('links, listings and curled marks stay', async () => {
  const markdown = '“It” is `"it"`: <https://example.org/?q="it">\n\n    a "listing"\n';
  const { outputs } = await convert(markdown, { from: 'markdown', to: 'md', typography: true, lang: 'en' });
  expect(outputs.get('md')).toContain('“It” is `"it"`: ');
  expect(outputs.get('md')).toContain('a "listing"');
});

const folder = new URL('../../fixtures/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/input.txt`, folder)));

describe.each(fixtures)('%s', (name) => {
  /** The text with straight marks in place of all others. */
  const printed = readFileSync(new URL(`${name}/input.txt`, folder), 'utf8')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'");

  test('is the same by way of Markdown, and no letter of it changes', async () => {
    const { outputs } = await convert(printed, { to: ['html', 'md'], typography: true });
    const back = await convert(outputs.get('md')!, { from: 'markdown', to: 'html' });
    expect(back.outputs.get('html')).toBe(outputs.get('html'));
    const again = await convert(printed, { to: 'md' });
    const late = await convert(again.outputs.get('md')!, { from: 'markdown', to: 'html', typography: true });
    expect(late.outputs.get('html')).toBe(outputs.get('html'));
    const straight = (await convert(printed, { to: 'md' })).outputs.get('md') as string;
    const folded = (outputs.get('md') as string).replace(/[“”„«»‘’‚「」『』]/g, '');
    expect(folded.replace(/["']/g, '')).toBe(straight.replace(/["'“”„«»‘’‚「」『』]/g, ''));
  });
});
