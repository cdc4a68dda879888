/** Terms with what they mean, and what only looks so. */
import { describe, expect, it } from 'vitest';
import { fromArticle } from '../../src/parse/index.js';

const opening =
  'The pier has words of its own. Whoever comes to it for the first time hears them at the tool shed, and nobody there will tell what they mean.';
const closing =
  'That is all that is known of it. The keeper of the shed says that there was more once, and that the rest of it went with the winter of the great ice.';

/** The roles of what stands between an opening and a closing paragraph. */
function rolesOf(text: string): string[] {
  const { data } = fromArticle(`The pier\n\n${opening}\n\n${text}\n\n${closing}`);
  return data!.decisions!.slice(2, -1).map(({ role }) => role);
}

describe('definitions', () => {
  it.each([
    [
      'set in under their terms',
      'Slack\n    The time between two tides, when nothing goes.\nPainter\n    A rope at the bow, which has nothing to do with paint.\nGong\n    What is struck when the bell has gone to be mended.',
    ],
    [
      'behind colons, in lines that touch',
      'Slack: the time between two tides, when nothing goes.\nPainter: a rope at the bow, which no painter has.\nGong: what is struck when the bell is being mended.',
    ],
    [
      'in Chinese',
      '平潮：两次潮水之间的时候，河水不知道该往哪里流，船也不知道该往哪里走。\n缆绳：把船系在岸上的绳子，没有它，船会自己回到海里去，谁也叫不回来。\n雾锣：钟送去修理的时候敲的东西，声音比钟低，传得也没有钟那么远。',
    ],
    [
      'behind dashes',
      'Slack – the time between two tides, when nothing goes.\nSlip rope – one at the bow, which comes away by itself.\nGong – what is struck when the bell is being mended.',
    ],
  ])('are found %s', (_, text) => {
    expect(rolesOf(text)).toEqual(['definition', 'definition', 'definition']);
  });

  it.each([
    [
      'two terms',
      'Slack\n    The time between two tides, when nothing goes.\nPainter\n    A rope at the bow, which has nothing to do with paint.',
    ],
    ['fields with short values', 'Open: noon.\nDogs: none.\nBeer: Fridays.\nTea: always.'],
    [
      'verse with lines set in',
      'The tide is slack, the dog is wet\n   the painter is not dry\nThe keeper has not had his tea\n   and neither, friend, have I\nThe gull has had the bread of it\n   the cat has had the pie',
    ],
    [
      'who speaks',
      'ANN: The time between two tides, when nothing goes, is slack.\nBEN: A rope at the bow, which has nothing to do with paint.\nANN: What is struck when the bell has gone to be mended.\nBEN: That is a gong, and it is still in the shed.',
    ],
    [
      'paragraphs apart that begin with a colon',
      'Slack: the time between two tides, when nothing goes.\n\nPainter: a rope at the bow, which no painter has.\n\nGong: what is struck when the bell is being mended.',
    ],
    [
      'terms parted in unlike ways',
      'Slack: the time between two tides, when nothing goes.\nPainter – a rope at the bow, which no painter has.\nGong: what is struck when the bell is being mended.',
    ],
    [
      'switches of a command',
      '-t\n    The time between two tides, when nothing goes.\n-p\n    A rope at the bow, which has nothing to do with paint.\n-g\n    What is struck when the bell has gone to be mended.',
    ],
    [
      'entries that hang',
      'Lee, Ann. The words of the pier and of those who\n    keep it. Harbour Press, 1990.\nShore, Ben. What the gong said to the bell, and other\n    stories. Harbour Press, 1991.\nMarsh, Cleo. A history of the tool shed in two parts,\n    with maps. Harbour Press, 1992.',
    ],
  ])('are not %s', (_, text) => {
    expect(rolesOf(text)).not.toContain('definition');
  });
});

it('headings of a text whose paragraphs are set in are no terms', () => {
  const section = (name: string) => `${name}\n    ${closing}`;
  const text = `The pier\n\n    ${opening}\n    ${closing}\n${['Slack', 'Painter', 'Gong'].map(section).join('\n')}`;
  const roles = fromArticle(text).data!.decisions!.map(({ role }) => role);
  expect(roles).not.toContain('definition');
  expect(roles.filter((role) => role === 'heading')).toHaveLength(3);
});
