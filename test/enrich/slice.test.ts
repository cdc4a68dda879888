import type { Paragraph, Text } from 'mdast';
import { expect, it } from 'vitest';
import { pointIn } from '../../src/article.js';
import { joinTexts, sliceText } from '../../src/enrich/slice.js';
import { fromArticle } from '../../src/parse/index.js';

const source = `The tide table

  The tide comes in twice a day, and the
  ferry waits for it at the stairs, as it
  has for years.`;
const leaf = (fromArticle(source, { layout: 'wrapped' }).children.at(-1) as Paragraph).children[0] as Text;

/** Whether each character of a text but the blanks stands where its place says. */
const leadsBack = (text: Text) =>
  [...text.value].every((char, index) => char === ' ' || source[pointIn(text, index).offset!] === char);

it('gives the place of each character of a folded text', () => {
  expect(leadsBack(leaf)).toBe(true);
  expect(pointIn(leaf, leaf.value.indexOf('ferry'))).toEqual({ line: 4, column: 3, offset: 59 });
});

it('keeps the places in all parts of it', () => {
  for (let from = 0; from < leaf.value.length; from += 3)
    for (const to of [from + 1, from + 20, leaf.value.length]) {
      const part = sliceText(leaf, from, to);
      expect(leadsBack(part)).toBe(true);
      expect(part.position!.start).toEqual(pointIn(leaf, from));
    }
});

it('lists no pieces for a part within one of them', () => {
  expect(sliceText(leaf, 0, 8).data).toBeUndefined();
  expect(sliceText(leaf, 0, 40).data?.pieces).toHaveLength(8);
});

it('joins two parts to what they were', () => {
  const [one, two] = [sliceText(leaf, 0, 50), sliceText(leaf, 50, leaf.value.length)];
  expect(leadsBack(joinTexts(one, two))).toBe(true);
  expect(joinTexts(one, two).position).toEqual(leaf.position);
});

it('knows no offset where the tree had none', () => {
  const text: Text = {
    type: 'text',
    value: 'tide',
    position: { start: { line: 2, column: 3 }, end: { line: 2, column: 7 } },
  };
  expect(pointIn(text, 2)).toEqual({ line: 2, column: 5 });
});
