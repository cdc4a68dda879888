/** Who speaks in a conversation, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { isSaid, speakersIn, turnOf } from '../../src/parse/text/turn.js';

const namesIn = (paragraphs: string[]) => {
  const passages = paragraphs.map((text) => ({ turn: turnOf(text), isSaid: isSaid(text) }));
  const speakers = speakersIn(passages);
  return passages.map(({ turn }) => (turn && speakers.has(turn.key) ? turn.name : undefined));
};

describe('a turn', () => {
  it.each([
    ['ANN: It rings.', 'ANN'],
    ['Ann Lee: It rings.', 'Ann Lee'],
    ['Jan van Eyck: It rings.', 'Jan van Eyck'],
    ['BEN (from below): It rings.', 'BEN'],
    ['HAMLET. It rings.', 'HAMLET'],
    ['MARIE, sans bouger. Entre.', 'MARIE'],
    ['Q: It rings?', 'Q'],
    ['Вопрос: Звонит?', 'Вопрос'],
    ['記者：鳴りますか。', '記者'],
    ['سائل: هل يدق؟', 'سائل'],
  ])('may begin %j', (text, name) => {
    expect(turnOf(text)?.name).toBe(name);
  });

  it.each(['It rings.', 'the keeper said: it rings', '12:30 is noon', 'http://example.org/', 'Ann rings.'])(
    'does not begin %j',
    (text) => {
      expect(turnOf(text)).toBeUndefined();
    },
  );
});

describe('a conversation', () => {
  it('is one of several who speak in turn', () => {
    expect(
      namesIn([
        'Noon.',
        'ANN: It rings.',
        'BEN: It does not.',
        'It did.',
        'ANN: When?',
        'EVE: Now!',
        'BEN: Oh.',
      ]),
    ).toEqual([undefined, 'ANN', 'BEN', undefined, 'ANN', 'EVE', 'BEN']);
  });

  it.each([
    ['records', ['Name: North', 'Height: 3 m', 'Name: South', 'Height: 4 m', 'Name: East', 'Height: 5 m']],
    ['notes', ['Note: It rings.', 'Noon came.', 'Note: It rang.', 'Note: It will ring.']],
    ['two who speak once', ['Ann: It rings.', 'Ben: It does not.']],
    ['a glossary', ['Bell: It rings.', 'Gong: It hums.', 'Horn: It blows.', 'Flag: It waves.']],
    [
      'remarks far apart',
      [
        'Pro: It rings.',
        'Con: It is loud.',
        ...Array.from({ length: 20 }, () => 'Noon came.'),
        'Pro: It hums.',
        'Con: It is old.',
      ],
    ],
  ])('is not %s', (_, paragraphs) => {
    expect(namesIn(paragraphs).every((name) => name === undefined)).toBe(true);
  });
});
