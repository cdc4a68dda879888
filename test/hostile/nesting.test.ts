/** What is nested deeper than anything can follow is lifted: nothing is lost, outputs are well-formed, and it is told. */
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.js';
import { deepest } from '../../src/tree.js';
import { faultsOf, pageOf } from './parsers.js';

const to = ['md', 'html', 'epub', 'json', 'csl-json', 'quotes'];
const times = (count: number, part: (index: number) => string, between = '') =>
  Array.from({ length: count }, (_, index) => part(index)).join(between);

interface Nested {
  name: string;
  /** Nested in an article; words are numbered from 0. */
  make: (levels: number) => string;
  from?: 'markdown';
  /** Levels at which a person would stop. */
  many: number;
  rule?: string;
}

const nested: Nested[] = [
  {
    name: 'mail that quotes mail',
    make: (levels) => times(levels, (level) => `${'>'.repeat(level + 1)} word${level}`, '\n'),
    many: 3_000,
  },
  {
    name: 'lists set in further and further',
    make: (levels) => times(levels, (level) => `${' '.repeat(3 * level)}- word${level}`, '\n'),
    many: 1_000,
  },
  { name: 'quotations', from: 'markdown', make: (levels) => `${'> '.repeat(levels)}word0`, many: 3_000 },
  { name: 'lists', from: 'markdown', make: (levels) => `${'- '.repeat(levels)}word0`, many: 1_000 },
  {
    name: 'notes',
    from: 'markdown',
    make: (levels) => `${times(levels, (level) => `[^${level}]: `)}word0`,
    many: 1_000,
  },
  {
    name: 'emphasis',
    from: 'markdown',
    make: (levels) => `${times(levels, (level) => `*word${level} `)}a${'*'.repeat(levels)}`,
    many: 500,
  },
  {
    name: 'lists of HTML',
    from: 'markdown',
    make: (levels) => `${times(levels, (level) => `<ul><li>word${level}`)}${'</li></ul>'.repeat(levels)}`,
    many: 400,
  },
  {
    name: 'bold type of HTML',
    from: 'markdown',
    make: (levels) => `x ${times(levels, (level) => `<b>word${level} `)}${'</b>'.repeat(levels)}`,
    many: 400,
  },
  {
    name: 'more HTML than its parser follows',
    from: 'markdown',
    make: (levels) => `${times(levels, (level) => `<div>word${level} `)}${'</div>'.repeat(levels)}`,
    many: 20_000,
    rule: 'html-as-text',
  },
];

const sentence = 'The tide comes in twice a day, and twice a day the mill turns. ';
const article = (inner: string, from?: 'markdown') =>
  `${from ? '# ' : ''}The Mill at the Weir\n\n${sentence}\n\n${inner}\n\n${sentence}\n`;

const wordsIn = (text: string) => [...new Set(text.match(/word\d+/g))];

describe.each(nested)('$name', ({ make, from, many, rule = 'nested-too-deep' }) => {
  it('deeper than the last level is kept there, and told', async () => {
    const input = article(make(many), from);
    const { outputs, messages } = await convert(input, { to, from });
    expect(faultsOf(outputs)).toEqual([]);
    expect(wordsIn(pageOf(outputs.get('html') as string).text)).toEqual(wordsIn(input));
    expect(wordsIn(outputs.get('md') as string)).toEqual(wordsIn(input));
    const told = messages.filter((message) => message.ruleId === rule);
    expect(told.map(({ line }) => line)).toEqual(told.map(() => expect.any(Number)));
    expect(told.length).toBeGreaterThan(0);
    const back = await convert(outputs.get('md')!, { to: 'html', from: 'markdown' });
    expect(back.outputs.get('html')).toBe(outputs.get('html'));
  });
});

it.each(nested.filter(({ rule }) => !rule))('$name down to the last level are as they are', async (one) => {
  const { messages } = await convert(article(one.make(deepest), one.from), { to: 'html', from: one.from });
  expect(messages.filter(({ ruleId }) => ruleId === 'nested-too-deep')).toEqual([]);
});
