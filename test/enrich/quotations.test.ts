import { describe, expect, test } from 'vitest';
import { enriched, heading, paragraph, root, shown, source, text } from './tree.js';

/** A paragraph with its quotations in braces. */
const quoted = (value: string) => shown(enriched(paragraph(value)).tree);

describe('pairs of each language', () => {
  test.each([
    ['English', 'He said “it rises” and left.', 'He said {“it rises”} and left.'],
    ['English, single', 'He said ‘it rises’ and left.', 'He said {‘it rises’} and left.'],
    ['typewriter', 'He said "it rises" and left.', 'He said {"it rises"} and left.'],
    ['German', 'Er sagte „sie steigt“ und ging.', 'Er sagte {„sie steigt“} und ging.'],
    ['German, single', 'Er sagte ‚sie steigt‘ und ging.', 'Er sagte {‚sie steigt‘} und ging.'],
    ['German, guillemets', 'Er sagte »sie steigt« und ging.', 'Er sagte {»sie steigt«} und ging.'],
    ['French', 'Il dit « elle monte » et partit.', 'Il dit {« elle monte »} et partit.'],
    ['Swiss', 'Er sagte «sie steigt» und ‹ging›.', 'Er sagte {«sie steigt»} und {‹ging›}.'],
    ['Polish', 'Rzekł „podnosi się” i wyszedł.', 'Rzekł {„podnosi się”} i wyszedł.'],
    ['Swedish', 'Han sade ”den stiger” och gick.', 'Han sade {”den stiger”} och gick.'],
    ['Japanese', '彼は「満ちる」と言った。', '彼は{「満ちる」}と言った。'],
    ['Japanese, double', '本は『潮』だ。', '本は{『潮』}だ。'],
    ['Chinese', '他说“涨潮了”就走了。', '他说{“涨潮了”}就走了。'],
  ])('%s', (_, input, output) => {
    expect(quoted(input)).toBe(output);
  });
});

describe('nesting', () => {
  test.each([
    ['“She said ‘it rises’ to me.”', '{“She said {‘it rises’} to me.”}'],
    ['« Il dit “elle monte” hier »', '{« Il dit {“elle monte”} hier »}'],
    ['„Er rief ‚sie steigt‘ laut“', '{„Er rief {‚sie steigt‘} laut“}'],
    ['「彼は『満ちる』と言った」', '{「彼は{『満ちる』}と言った」}'],
    ['“One” and “two”', '{“One”} and {“two”}'],
  ])('%s', (input, output) => {
    expect(quoted(input)).toBe(output);
  });

  test('is followed six deep, and what lies deeper stays text', () => {
    const deep = quoted(`${'「'.repeat(9)}潮${'」'.repeat(9)}`);
    expect(deep.match(/\{/g)).toHaveLength(6);
  });
});

describe('apostrophes are no marks', () => {
  test.each([
    'The tram didn’t stop.',
    'The keepers’ house.',
    'In the ’80s it rained.',
    'Rock ’n’ roll on the pier.',
    "The keeper's dog didn't bark.",
    'L’eau n’est pas montée.',
  ])('%s', (input) => {
    expect(quoted(input)).toBe(input);
    expect(enriched(paragraph(input)).rules).toEqual([]);
  });

  test('nor is one inside of single marks', () => {
    expect(quoted('He said ‘it didn’t rise’ twice.')).toBe('He said {‘it didn’t rise’} twice.');
  });
});

describe('a straight mark', () => {
  test.each([
    ['is no inch sign after a number', 'A 12" pipe and a 9" pipe.', 'A 12" pipe and a 9" pipe.'],
    ['opens after a bracket', 'It ("the tide") rose.', 'It ({"the tide"}) rose.'],
    ['opens after a dash', 'It—"the tide"—rose.', 'It—{"the tide"}—rose.'],
    ['closes after a stop', '"It rose." He left.', '{"It rose."} He left.'],
  ])('%s', (_, input, output) => {
    expect(quoted(input)).toBe(output);
  });
});

describe('a mark without a partner', () => {
  test.each(['“It rises and falls.', 'It rises and „falls.', '"It rises.', 'Il dit « elle monte.'])(
    'stays text and is told of: %s',
    (input) => {
      const { tree, reports } = enriched(paragraph(input));
      expect(shown(tree)).toBe(input);
      expect(reports.map(({ rule }) => rule)).toEqual(['unbalanced-quotation']);
    },
  );

  test('inside of a pair leaves the pair whole', () => {
    const { tree, rules } = enriched(paragraph('“It « rises” and falls.'));
    expect(shown(tree)).toBe('{“It « rises”} and falls.');
    expect(rules).toEqual(['unbalanced-quotation']);
  });

  test('finds none in another block', () => {
    expect(shown(enriched(paragraph('“It rises.'), paragraph('It falls.”')).tree)).toBe(
      '“It rises. / It falls.”',
    );
  });

  test('is told of where it stands', () => {
    const value = 'It rises and „falls.';
    const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
    const position = { start: point(0), end: point(value.length) };
    const { reports } = enriched({ type: 'paragraph', children: [{ ...text(value), position }], position });
    expect(reports[0]?.place).toEqual({ start: point(13), end: point(14) });
  });
});

describe('over several paragraphs, each of which opens with a mark', () => {
  const over = (...values: string[]) => {
    const { tree, rules } = enriched(...values.map(paragraph));
    return { text: shown(tree), rules };
  };

  test.each([
    [
      ['He said: “It rises.', '“It falls.', '“It stands,” and left.'],
      'He said: {“It rises.} / {“It falls.} / {“It stands,”} and left.',
    ],
    [['"It rises.', '"It falls."'], '{"It rises.} / {"It falls."}'],
    [['„Sie steigt.', '„Sie fällt.“'], '{„Sie steigt.} / {„Sie fällt.“}'],
    [['« Elle monte.', '« Elle descend. »'], '{« Elle monte.} / {« Elle descend. »}'],
    [['«La marea sube.', '»La marea baja.»'], '{«La marea sube.} / {»La marea baja.»}'],
    [['「潮が満ちる。', '「潮が引く。」'], '{「潮が満ちる。} / {「潮が引く。」}'],
    [
      ['He said “one” and “two.', '“Three.” And “four” more.'],
      'He said {“one”} and {“two.} / {“Three.”} And {“four”} more.',
    ],
  ])('%j', (values, output) => {
    expect(over(...values)).toEqual({ text: output, rules: [] });
  });

  test.each([
    ['never closed', ['“It rises.', '“It falls.'], ['unbalanced-quotation', 'unbalanced-quotation']],
    ['not opened again', ['“It rises.', 'It falls.', '“It stands.”'], ['unbalanced-quotation']],
    ['opened within the next', ['“It rises.', 'It “falls.”'], ['unbalanced-quotation']],
  ])('but not where it is %s', (_, values, told) => {
    const { text, rules } = over(...values);
    expect(text.startsWith('“It rises. / ')).toBe(true);
    expect(rules).toEqual(told);
  });

  test('from a block quotation into the paragraph behind it', () => {
    const { tree, rules } = enriched(
      { type: 'blockquote', children: [paragraph('“It rises.'), paragraph('“It falls.')] },
      paragraph('“It stands,” and left.'),
    );
    expect(shown(tree)).toBe('{“It rises.}{“It falls.} / {“It stands,”} and left.');
    expect(rules).toEqual([]);
  });

  test('says that it goes on', () => {
    const { tree } = enriched(paragraph('“It rises.'), paragraph('“It falls.”'));
    expect(
      tree.children.map((node) => (node as { children: { data?: object }[] }).children[0]!.data),
    ).toEqual([{ goesOn: true }, undefined]);
  });
});

describe('straight single marks', () => {
  test.each([
    ["'It rises,' she said.", "{'It rises,'} she said."],
    ["She said 'it rises' to me.", "She said {'it rises'} to me."],
    ["'The keepers' house didn't burn,' he said.", "{'The keepers' house didn't burn,'} he said."],
    ['"She said \'it rises\' to me."', '{"She said {\'it rises\'} to me."}'],
    ['‘The keepers’ house is old,’ he said.', '{‘The keepers’ house is old,’} he said.'],
  ])('%s', (input, output) => {
    expect(quoted(input)).toBe(output);
  });

  test.each([
    "The keepers' house didn't burn.",
    "'Tis the keepers' house.",
    "In the '80s the keepers' house burned.",
    "Rock 'n' roll, goin' on.",
    "Hij kwam 's avonds en 's nachts, zei hij'.",
    "A 6' wall and a 9' wall.",
    "L'eau n'est pas montée.",
  ])('are apostrophes: %s', (input) => {
    expect(quoted(input)).toBe(input);
    expect(enriched(paragraph(input)).rules).toEqual([]);
  });
});

test.each([
  ['between Hebrew letters, a mark is part of the word', 'אמר "צה"ל יצא" והלך', 'אמר {"צה"ל יצא"} והלך'],
  ['between Han letters, it may be any', '他说"涨潮了"就走了', '他说{"涨潮了"}就走了'],
  [
    'a low mark may have a straight partner',
    'Er sagte „sie steigt" und ging.',
    'Er sagte {„sie steigt"} und ging.',
  ],
])('%s', (_, input, output) => {
  expect(quoted(input)).toBe(output);
});

test('headings have quotations, too', () => {
  expect(shown(enriched(heading('What “low water” means')).tree)).toBe('What {“low water”} means');
});

test('a pair may close behind other nodes', () => {
  const { tree } = enriched({
    type: 'paragraph',
    children: [
      text('He said “it '),
      { type: 'emphasis', children: [text('really')] },
      text(' rises” and left.'),
    ],
  });
  expect(shown(tree)).toBe('He said {“it really rises”} and left.');
});

describe('the source of a quotation', () => {
  test.each([
    ['right behind it', 'It is “high”[1].', 'It is {“high”}=1^1.'],
    ['after a stop', 'It is “high.” [1]', 'It is {“high.”}=1 ^1'],
    ['behind a stop outside', 'It is “high”. [1]', 'It is {“high”}=1. ^1'],
    ['with others in brackets', 'It is “high” [1, 2].', 'It is {“high”}=1 [^1, ^2].'],
    ['not after a word', 'It is “high” they say [1].', 'It is {“high”} they say ^1.'],
    ['of the inner one', '“It is ‘high’ [1] today” [2]', '{“It is {‘high’}=1 ^1 today”}=2 ^2'],
  ])('%s', (_, input, output) => {
    const { tree } = enriched(paragraph(input), source('1'), source('2'));
    expect(shown({ ...tree, children: tree.children.slice(0, 1) })).toBe(output);
  });
});

test('a quotation has the place of its first and last letter', () => {
  const value = 'He said “it rises” and left.';
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  const position = { start: point(0), end: point(value.length) };
  const { tree } = enriched({ type: 'paragraph', children: [{ ...text(value), position }], position });
  const found = (tree.children[0] as { children: { position: typeof position }[] }).children[1]!;
  expect(value.slice(found.position.start.offset, found.position.end.offset)).toBe('“it rises”');
});

test('what was paired before is not paired again', () => {
  const { tree } = enriched(paragraph('“She said ‘it rises’ to me.” And "so" on'));
  const once = structuredClone(tree);
  expect(enriched(...tree.children).tree.children).toEqual(once.children);
});

test('a text without marks stays the node that it was', () => {
  const node = text('It rises.');
  const { tree } = enriched({ type: 'paragraph', children: [node] });
  expect(tree).toEqual(root({ type: 'paragraph', children: [node] }));
});
