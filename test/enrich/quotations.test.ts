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
