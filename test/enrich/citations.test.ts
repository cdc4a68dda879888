import { describe, expect, test } from 'vitest';
import { enriched, heading, paragraph, shown, source } from './tree.js';

const sources = ['1', '2', '3', '4', '14'].map((label) => source(label));

/** A paragraph over sources 1, 2, 3, 4 and 14, with its citations marked. */
function cited(value: string): string {
  const { tree } = enriched(paragraph(value), heading('Sources'), ...sources);
  return shown({ ...tree, children: tree.children.slice(0, 1) });
}

test('a label of several that has no source is told of', () => {
  const { tree, reports } = enriched(
    paragraph('It rose [2, 9] and fell [3].'),
    heading('Sources'),
    ...sources,
  );
  expect(shown(tree.children[0]!)).toBe('It rose [^2, 9] and fell ^3.');
  expect(reports.filter(({ severity }) => severity === 'warning').map(({ text }) => text)).toEqual([
    'Citation 9 has no entry in the source list and stays plain text.',
    'Label 14 follows 4 in the source list.',
  ]);
});

describe('each form in each position', () => {
  test.each([
    ['behind a stop', 'He saw it.[2] She did not.', 'He saw it.^2 She did not.'],
    ['behind a closing mark', 'It is “as he states.” [3] Then', 'It is {“as he states.”}=3 ^3 Then'],
    ['before a stop', 'a kind of stubbornness. [4].', 'a kind of stubbornness. ^4.'],
    ['behind a word', 'the tide [1] and', 'the tide ^1 and'],
    ['behind a comma', 'the tide,[1] and', 'the tide,^1 and'],
    ['at the start', '[1] says so', '^1 says so'],
    ['raised, behind a word', 'the tide² and', 'the tide^2 and'],
    ['raised, behind a stop', 'the tide.² And', 'the tide.^2 And'],
    ['raised, of two digits', 'the tide.¹⁴ And', 'the tide.^14 And'],
    ['two raised ones', 'the tide.¹,² And', 'the tide.^1,^2 And'],
    ['several in one bracket', 'the tide [2, 3] and', 'the tide [^2, ^3] and'],
    ['a range names its ends', 'the tide [2–4] and', 'the tide [^2–^4] and'],
    ['with a page', 'the tide [2, p. 14] and', 'the tide [^2, p. 14] and'],
    ['two in a row', 'the tide [1][2] and', 'the tide ^1^2 and'],
  ])('%s', (_, input, output) => {
    expect(cited(input)).toBe(output);
  });

  test.each([
    ['［２］ in full width', '潮汐［２］上升。', '潮汐^2上升。'],
    ['（2） in full width', '潮汐（1）上升（2）。', '潮汐^1上升^2。'],
    ['[٢] in Arabic digits', 'المد [٢] يرتفع.', 'المد ^2 يرتفع.'],
    ['〔3〕', '潮汐〔3〕上升。', '潮汐^3上升。'],
  ])('%s', (_, input, output) => {
    expect(cited(input)).toBe(output);
  });

  test.each([
    ['the value of a function', 'the fit (F[1,3] = 8.42) and [2]', 'the fit (F[1,3] = 8.42) and ^2'],
    ['an exponent of a variable', 'where x² and y² are, as in [2]', 'where x² and y² are, as in ^2'],
    ['an exponent of a unit', 'tides per m² and km² [2]', 'tides per m² and km² ^2'],
    ['a power of ten', 'about 10² of them [2]', 'about 10² of them ^2'],
    ['a letter after it', 'the H²O of [2]', 'the H²O of ^2'],
    ['a year', 'in [1987] and [2]', 'in [1987] and ^2'],
    ['an omission', 'the tide […] rose [2]', 'the tide […] rose ^2'],
    ['a remark', 'the tyde [sic] rose [2]', 'the tyde [sic] rose ^2'],
    ['a change of case', '[T]he tide rose [2]', '[T]he tide rose ^2'],
  ])('no marker: %s', (_, input, output) => {
    expect(cited(input)).toBe(output);
  });

  test('a raised number behind a year is one', () => {
    expect(cited('It rose in 1987.² It fell in 1988³ again.')).toBe(
      'It rose in 1987.^2 It fell in 1988^3 again.',
    );
  });

  test('an exponent does not keep round brackets from citing', () => {
    expect(cited('On 20 m² it rose (1), fell (2) and stood (3).')).toBe(
      'On 20 m² it rose ^1, fell ^2 and stood ^3.',
    );
  });

  test('a row of counts cites nothing', () => {
    const { tree } = enriched(
      paragraph('It rose (1) and fell (2).'),
      paragraph('Boats (34) Trams (69) Mills (3)'),
      heading('Sources'),
      ...sources,
    );
    expect(shown(tree.children[1]!)).toBe('Boats (34) Trams (69) Mills (3)');
  });

  test.each([
    ['*', 'The names* are changed.'],
    ['†', 'The tide.† It fell.'],
    ['**', 'The tide,** again'],
  ])('%s behind a word or mark', (sign, text) => {
    const { tree } = enriched(paragraph(text), heading('Notes'), source(sign));
    expect(shown(tree.children[0]!)).toBe(text.replace(sign, `^${sign}`));
  });

  test.each([
    ['The tide [Moor 2004] rose.', 'The tide ^Moor 2004 rose.'],
    ['The tide [Roe 1999; Moor 2004] rose.', 'The tide [^Roe 1999; ^Moor 2004] rose.'],
    ['The tide [Moor 2005] rose.', 'The tide [Moor 2005] rose.'],
  ])('labels with words: %s', (input, output) => {
    const { tree } = enriched(paragraph(input), heading('Sources'), source('Moor 2004'), source('Roe 1999'));
    expect(shown(tree.children[0]!)).toBe(output);
  });

  test('a label of a name and a year that the list lacks is told of, and a remark is not', () => {
    const { reports } = enriched(
      paragraph('It rose [Moor 2004] [Moor 2004; Kay 1990], or not [Lee 1991] [see below, p. 2001].'),
      heading('Sources'),
      source('Moor 2004'),
    );
    expect(reports.map(({ text }) => text)).toEqual(
      ['Kay 1990', 'Lee 1991'].map(
        (label) => `Citation ${label} has no entry in the source list and stays plain text.`,
      ),
    );
  });

  test('the marker is kept as it was printed', () => {
    const { tree } = enriched(paragraph('The tide [2] and the sea²'), heading('Sources'), ...sources);
    const [, square, , raised] = (tree.children[0] as { children: { data?: unknown }[] }).children;
    expect([square?.data, raised?.data]).toEqual([{ marker: '[2]' }, { marker: '²' }]);
  });

  test.each(['†', '‡', '*', 'a'])('a note called %s is cited by [%s]', (label) => {
    const { tree } = enriched(paragraph(`The tide [${label}] rose.`), heading('Notes'), source(label));
    expect(shown(tree.children[0]!)).toBe(`The tide ^${label} rose.`);
  });
});

describe('round brackets', () => {
  test('cite where nothing else does and the first citations are in order', () => {
    expect(cited('The tide (1) rose (2), then (1) it fell (3).')).toBe(
      'The tide ^1 rose ^2, then ^1 it fell ^3.',
    );
  });

  test('do not beside other markers', () => {
    expect(cited('The tide (1) rose [2].')).toBe('The tide (1) rose ^2.');
  });

  test('do not out of order', () => {
    expect(cited('The tide (3) rose (1).')).toBe('The tide (3) rose (1).');
  });

  test('do out of order where most sources are cited so', () => {
    expect(cited('It rose (3), fell (1), stood (14), rose (2) and fell (4).')).toBe(
      'It rose ^3, fell ^1, stood ^14, rose ^2 and fell ^4.',
    );
  });
});

describe('no marker', () => {
  test.each([
    ['a year', 'In [1987] it was dry, and (1987) too.'],
    ['a word', 'It rised [sic] again.'],
    ['an omission', 'It rose […] and fell [...].'],
    ['an added word', 'It [the tide] rose.'],
    ['a power', 'An area of 40 m² or 10⁷ drops.'],
    ['a number in the text', 'It rose 2 metres.'],
  ])('is %s', (_, value) => {
    expect(cited(value)).toBe(value);
  });

  test('is an enumeration where sources are cited otherwise', () => {
    expect(cited('It did (1) rise, (2) stay and (3) fall [4].')).toBe(
      'It did (1) rise, (2) stay and (3) fall ^4.',
    );
  });

  test('is anything where no sources are', () => {
    const { tree, rules } = enriched(paragraph('It rose [1] and fell².'));
    expect(shown(tree)).toBe('It rose [1] and fell².');
    expect(rules).toEqual([]);
  });

  test('stands in an entry of the list itself', () => {
    const { tree } = enriched(
      paragraph('It rose [1].'),
      heading('Sources'),
      source('1', 'See [2]'),
      source('2'),
    );
    expect(shown(tree)).toContain('1: See [2]');
  });

  test('stands in page furniture', () => {
    const { tree } = enriched(
      { ...paragraph('Share [2]'), data: { role: 'chrome' } },
      paragraph('It rose [1].'),
      heading('Sources'),
      ...sources,
    );
    expect(shown(tree.children[0]!)).toBe('Share [2]');
  });
});

test('a marker without a source is told of and stays text', () => {
  const { tree, reports } = enriched(paragraph('It rose [1] and fell [9].'), heading('Sources'), source('1'));
  expect(shown(tree.children[0]!)).toBe('It rose ^1 and fell [9].');
  expect(reports.map(({ rule, text }) => [rule, text])).toEqual([
    ['citation-without-source', 'Citation [9] has no entry in the source list and stays plain text.'],
  ]);
});

test('a tree that has references already is left as it is', () => {
  const { tree } = enriched(
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'It rose [2] ' },
        { type: 'footnoteReference', identifier: '1', label: '1' },
      ],
    },
    source('1'),
    source('2'),
  );
  expect(shown(tree.children[0]!)).toBe('It rose [2] ^1');
});
