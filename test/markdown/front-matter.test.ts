import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { StatedMeta } from '../../src/article.js';
import { type ArticleMeta, articleMeta } from '../../src/article.js';
import { frontMatter } from '../../src/emit/markdown/front-matter.js';
import { renderMarkdown } from '../../src/emit/markdown/index.js';
import { statedIn } from '../../src/markdown-in/front-matter.js';
import { fromMarkdown } from '../../src/markdown-in/index.js';
import { article, as, heading, paragraph } from '../emit/sample.js';

const meta: ArticleMeta = { authors: [], lang: 'en', dir: 'ltr' };

const nasty = [
  'no',
  'yes',
  'null',
  '~',
  '1987',
  '1e3',
  '0x1F',
  '2021-05-03',
  '12:30:45',
  'Ebb: a tide',
  'Ebb # flow',
  '- Ebb',
  '? Ebb',
  '! Ebb',
  '& Ebb',
  '*Ebb*',
  '%Ebb',
  '@ebb',
  '`ebb`',
  '{ebb}',
  '[ebb]',
  '|',
  '>',
  '---',
  '...',
  '"Ebb"',
  "'Ebb'",
  'Ebb’s “flow”',
  'a\\b\\n',
  '  Ebb  ',
  'Ebb\nflow',
  'Ebb\n---\nflow',
  'Ebb\tflow',
  '🌊 Ebb',
  '潮の話：満ち引き',
  'مد',
  'Ebb\u2028flow',
  'Ebb\u0085flow',
  'e\u0301bb',
  '\u{1d49c}bb',
  `${'Ebb and flow, '.repeat(40)}again`,
];

describe.each(nasty)('%j', (value) => {
  test('is read back as it was, wherever it stands', () => {
    const written: ArticleMeta = {
      ...meta,
      title: value,
      subtitle: value,
      authors: [value, 'Ada Moor'],
      description: value,
    };
    const { dir, ...stated } = written;
    expect(statedIn(frontMatter(written).value, 'yaml')).toEqual(stated);
  });

  test('is a text to a reader of YAML 1.1', () => {
    const { value: yaml } = frontMatter({ ...meta, title: value, authors: [value] });
    expect(parse(yaml, { version: '1.1' })).toEqual({ title: value, author: [value], lang: 'en' });
  });
});

describe('the whole way', () => {
  test.each(nasty.filter((value) => value === value.trim() && !/[\n\t\u0085\u2028]/.test(value)))(
    'a title %j is found again',
    (title) => {
      const tree = article('en', as(heading(1, title), 'title'), paragraph('It fell.'));
      const back = fromMarkdown(renderMarkdown(tree));
      expect(articleMeta(back)).toEqual(articleMeta(tree));
      expect(back.children[0]?.data).toEqual({ role: 'title' });
    },
  );
});

describe('front matter of others', () => {
  test.each([
    ['one author', 'author: Ada Moor', { authors: ['Ada Moor'] }],
    ['a list under another name', 'authors: [Ada Moor, Ben Shore]', { authors: ['Ada Moor', 'Ben Shore'] }],
    ['authors with fields', 'author:\n  - name: Ada Moor\n    email: a@b.example', { authors: ['Ada Moor'] }],
    ['a bare date', 'date: 2021-05-03', { date: '2021-05-03' }],
    ['a date with a time', 'date: 2021-05-03T10:00:00Z', { date: '2021-05-03' }],
    ['another word for the language', 'language: de', { lang: 'de' }],
    ['what is no text', 'title: 5\nlang: [en]\ndate: {}', {}],
    ['blank texts', 'title: "  "\nauthor: [""]', {}],
    ['fields that are not known', 'layout: post\ndraft: true', {}],
    ['a list', '- a\n- b', {}],
    ['nothing', '', {}],
  ])('%s', (_, yaml, expected) => {
    expect(statedIn(yaml, 'yaml')).toEqual(expected);
  });

  test('that is no YAML is an error', () => {
    expect(() => statedIn('title: "Ebb', 'yaml')).toThrow(/^The front matter is not YAML: .+\.$/);
  });

  test('a day that does not exist is passed over', () => {
    expect(statedIn('date: 2020-02-30', 'yaml')).toEqual({});
  });
});

describe('TOML', () => {
  test.each<[string, string, StatedMeta]>([
    ['texts', 'title = "Ebb"\nauthors = ["Ada", "Bo"]', { title: 'Ebb', authors: ['Ada', 'Bo'] }],
    ['a time with a zone', 'date = 2019-11-02T01:00:00+02:00', { date: '2019-11-02' }],
    ['a day', 'date = 2019-11-02', { date: '2019-11-02' }],
  ])('%s', (_, toml, expected) => {
    expect(statedIn(toml, 'toml')).toEqual(expected);
  });

  test('that is none is an error', () => {
    expect(() => statedIn('title = Ebb', 'toml')).toThrow(/^The front matter is not TOML: .+\.$/);
  });
});
