/** Which lines are a table by their columns, and which only look so. */
import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../src/parse/regions/tables/index.js';
import { splitLines } from '../../src/parse/text/lines.js';

/** The cells of each table of a text, as text. */
function tablesIn(source: string) {
  const found = new Set(tablesOf({ source, lines: splitLines(source) }).values());
  return [...found].map(({ rows, head }) => ({
    head,
    rows: rows.map((cells) =>
      cells.map((pieces) => pieces.map(({ from, to }) => source.slice(from, to)).join('+')),
    ),
  }));
}

describe('a table', () => {
  it.each<[string, string, boolean, string[][]]>([
    [
      'with figures under their names',
      'Pier     Height\nNorth       3.2\nSouth      14.0',
      true,
      [
        ['Pier', 'Height'],
        ['North', '3.2'],
        ['South', '14.0'],
      ],
    ],
    [
      'whose head is set off by a rule and takes two lines',
      'Name of    Kept\nthe pier   since\n--------   -----\nNorth      long\nSouth      never',
      true,
      [
        ['Name of+the pier', 'Kept+since'],
        ['North', 'long'],
        ['South', 'never'],
      ],
    ],
    [
      'with strokes and no rule',
      '| a bell | b |\n| gong | c |\n| horn | d |',
      false,
      [
        ['a bell', 'b'],
        ['gong', 'c'],
        ['horn', 'd'],
      ],
    ],
    [
      'whose rows are kept apart by strokes alone',
      '|------|-------|\n|      |       |\n| Pier | Steps |\n|      |       |\n| East | 14    |\n|      |       |\n| West | 9     |\n|------|-------|',
      true,
      [
        ['Pier', 'Steps'],
        ['East', '14'],
        ['West', '9'],
      ],
    ],
    [
      'with empty cells behind tabs',
      'Pier\tMon\tTue\nNorth\t\t4\nSouth\t5\t\nEast\t6\t7',
      true,
      [
        ['Pier', 'Mon', 'Tue'],
        ['North', '', '4'],
        ['South', '5', ''],
        ['East', '6', '7'],
      ],
    ],
    [
      'with several tabs where one was not enough',
      'Pier\t\tHeight\nBreakwater\t12\nSouth\t\t7',
      true,
      [
        ['Pier', 'Height'],
        ['Breakwater', '12'],
        ['South', '7'],
      ],
    ],
    [
      'whose last cell goes on below, set in',
      'Bell   is rung in fog,\n         twice a minute\nGong   is not\nHorn   is heard far\nFlag   is seen',
      false,
      [
        ['Bell', 'is rung in fog,+twice a minute'],
        ['Gong', 'is not'],
        ['Horn', 'is heard far'],
        ['Flag', 'is seen'],
      ],
    ],
    [
      'with East Asian characters, which take two columns',
      '島      330円\n灯台   1200円\n港       90円',
      false,
      [
        ['島', '330円'],
        ['灯台', '1200円'],
        ['港', '90円'],
      ],
    ],
  ])('%s', (_, text, head, rows) => {
    expect(tablesIn(`Before it stands a sentence.\n\n${text}\n\nBehind it stands another.`)).toEqual([
      { head, rows },
    ]);
  });
});

describe('no table', () => {
  it.each<[string, string]>([
    ['two rows', 'Bell     3\nGong    12'],
    [
      'sentences with wide gaps',
      'It is so.  It was so.\nIt will not be so.  Or will it.\nIt was.  It is over now.',
    ],
    [
      'verse with a breath in it',
      'The bell of morning   rings\nA boat leaves   and nobody waves\nThe ropes   are iron in winter\nThe keeper has   gone',
    ],
    ['items', '-  a bell    and\n-  a gong    and\n-  a horn    too'],
    ['numbered items behind tabs', '1.\ta bell\n2.\ta gong\n3.\ta horn'],
    ['names with their values', 'From:     the pier\nTo:       the town\nAbout:    the bell\nAt:       noon'],
    [
      'a seal with strokes at its sides',
      '| Seal of  |\n|   the    |        Signed:  The Keeper\n| Harbour  |',
    ],
    ['a program', 'let a     = 1;\nlet bell  = 2;\nlet gongs = 3;'],
    ['commands with pipes', '$ ls | sort | head\n$ cat a | sort | tail\n$ git log | grep a | wc'],
    ['a picture', '/\\    |    /\\\n--    |    --\n\\/    |    \\/'],
    ['a menu', 'Home | News\nTown | Bells\nMail | Search'],
    ['marks between scenes', '*    *    *\n\n*    *    *\n\n*    *    *'],
    [
      'a page in two columns',
      'The bell was rung at noon, and   Nobody had ever seen the man,\nnobody knew who had rung it at   but many had heard of him and\nall, since the keeper was away   of the two dogs that he would\nto see his mother in the town.   not be seen without any more.',
    ],
    ['paragraphs behind tabs', '\tIt was noon.\n\tThe bell rang.\n\tNobody came.'],
    [
      'half-lines of Chinese verse',
      '春眠不覺曉　處處聞啼鳥\n夜來風雨聲　花落知多少\n白日依山盡　黃河入海流\n欲窮千里目　更上一層樓',
    ],
  ])('%s', (_, text) => {
    expect(tablesIn(`Before it stands a sentence.\n\n${text}\n\nBehind it stands another.`)).toEqual([]);
  });
});

it.each<[string, (rows: number) => string]>([
  ['rows', (rows) => 'North     3   b\n'.repeat(rows)],
  ['lines that nearly are rows', (rows) => 'North     3\nA line that goes   across\n'.repeat(rows)],
  ['tabs without a table', (rows) => '1.\ta\n'.repeat(rows)],
  ['strokes without a table', (rows) => 'a | b\n'.repeat(rows)],
])('works in proportion to %s', (_, text) => {
  expect(readsOf(text(8000))).toBeLessThan(12 * readsOf(text(800)));
});

/** How often the properties of lines are read: a measure of work that no other load on the machine changes. */
function readsOf(source: string): number {
  let reads = 0;
  const lines = splitLines(source).map(
    (line) =>
      new Proxy(line, {
        get(target, key) {
          reads++;
          return Reflect.get(target, key) as unknown;
        },
      }),
  );
  tablesOf({ source, lines });
  return reads;
}
