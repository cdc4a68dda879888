import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/messages.js';
import { fromArticle } from '../../src/parse/index.js';
import { dividedWords } from '../../src/parse/regions/divided.js';
import { splitLines } from '../../src/parse/text/lines.js';

const joints = (text: string) => [...dividedWords(splitLines(text))];

describe('a word that the end of a line divides', () => {
  test.each<[string, string, ReturnType<typeof joints>]>([
    ['is whole where the text has it so', 'The light-\nhouse stands. A lighthouse is white.', [[0, 'whole']]],
    [
      'keeps its hyphen where the text has it so',
      'A well-\nknown tide. It is well-known.',
      [[0, 'compound']],
    ],
    ['follows the more usual form', 'To-\nday. today, to-day and to-day again', [[0, 'compound']]],
    ['may begin with a capital', 'Leucht-\nturm: Der Leuchtturm ist weiß.', [[0, 'whole']]],
    ['may be in capitals', 'THE LOWER HAR-\nBOUR. A harbour.', [[0, 'whole']]],
    ['may be part of a compound elsewhere', 'The har-\nbour. The harbour-side inn.', [[0, 'whole']]],
    [
      'may be divided by other hyphens',
      'The har\u2010\nbour and the har\u00ad\nbour. A harbour.',
      [
        [0, 'whole'],
        [1, 'whole'],
      ],
    ],
    ['keeps its hyphen without proof', 'The light-\nhouse stands white.', [[0, 'compound']]],
    [
      'is no proof of itself',
      'The light-\nhouse. The light-\nhouse.',
      [
        [0, 'compound'],
        [1, 'compound'],
      ],
    ],
    ['may be quoted', '> The har-\n> bour. The harbour.', [[0, 'whole']]],
  ])('%s', (_, text, expected) => {
    expect(joints(text)).toEqual(expected);
  });

  test.each([
    ['is none before a capital', 'Baden-\nWürttemberg; Badenwürttemberg'],
    ['is none before an abbreviation', 'the inter-\nNATO talks; internato'],
    ['is none where a blank line follows', 'The light-\n\nhouse; lighthouse'],
    ['is none before a word that stands by itself', 'up-\nand downstream'],
    ['is none before a word for “or”', 'Ruder-\noder Segelboote'],
  ])('%s', (_, text) => {
    expect(joints(text)).toEqual([]);
  });
});

describe('in a wrapped text', () => {
  const text = `The Harbour at Low Water

The tide goes out twice a day, and each time it does so the har-
bour is empty. A harbour without water is a field of mud with gull-
prints in it, which the children know, and everybody who grew up-
stream of the bridge has learned to read the mud like the well-
known columns of a newspaper. It is well-known that nobody hurries.
`;

  test('the words are put together as the text writes them', () => {
    expect(fromArticle(text).children[1]).toMatchObject({
      children: [
        {
          value: expect.stringMatching(
            /so the harbour is empty\..*gull-prints.*up-stream.*the well-known columns/,
          ),
        },
      ],
    });
  });

  test('the hyphens are listed and told', () => {
    const reports: Diagnostic[] = [];
    const tree = fromArticle(text, { report: (diagnostic) => reports.push(diagnostic) });
    const start = text.indexOf('-\nbour');
    expect(tree.data!.removed).toEqual([{ reason: 'hyphen', text: '-', start }]);
    expect(reports).toMatchObject([
      {
        rule: 'words-joined',
        severity: 'info',
        text: expect.stringMatching(/^1 words/),
        place: { start: { line: 3 } },
      },
    ]);
  });

  test('lines that were not wrapped are left alone', () => {
    expect(fromArticle(text, { layout: 'lines' }).data!.removed).toEqual([]);
  });
});
