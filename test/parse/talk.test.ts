/** Talk whose dashes look like bullets, and lists that look like talk. */
import { expect, test } from 'vitest';
import { fromArticle } from '../../src/parse/index.js';

const told =
  'The ferry lay at the pier with its lamps lit, and nobody on board knew whether it would sail before the morning came.';
const lists = (...blocks: string[]) =>
  fromArticle(`The Night Ferry\n\n${blocks.join('\n\n')}\n`).children.filter(({ type }) => type === 'list')
    .length;

test('words that go on small behind a mark say who speaks', () => {
  const talk = [
    '– Quelle nuit ! dit le passeur en levant sa lampe au-dessus de l’eau.',
    '– On ne voit plus la rive, et le vent tourne depuis une heure.',
    '– Faut-il partir quand même ? demanda la femme du garde.',
    '– Nous attendrons le matin, et le matin viendra sans nous.',
  ];
  expect(lists(told, ...talk, told)).toBe(0);
});

test('lines that ask and call between paragraphs are talk', () => {
  const talk = [
    '- Holnap indulunk, ha a víz engedi, és ha a lámpa kitart addig.',
    '- De hiszen már ma is késő van!',
    '- Akkor maradjunk itt, amíg a köd felszáll a folyóról.',
    '- Ki mondta ezt?',
  ];
  expect(lists(...talk.flatMap((line) => [told, line]), told)).toBe(0);
});

test('questions in a row are the points of a list', () => {
  const points = [
    '- When does the ferry sail?',
    '- Who lights the lamps?',
    '- What does it cost?',
    '- Where is the pier?',
  ];
  expect(lists(told, points.join('\n'), told)).toBe(1);
});

test('questions and calls under short lines are the points of lists', () => {
  const rules = [
    'On the quay:',
    '- No running!\n- No shouting!',
    'In the boats:',
    '- Sit down!\n- Hold the rope!',
  ];
  expect(lists(told, ...rules, told)).toBe(2);
});

test('points under paragraphs of their own stay points where nothing is asked', () => {
  const points = ['- oil for the lamps', '- rope of two lengths', '- a bell', '- bread and salt'];
  expect(lists(told, points.slice(0, 2).join('\n'), told, points.slice(2).join('\n'), told)).toBe(2);
});
