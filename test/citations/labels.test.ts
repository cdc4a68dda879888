/** Each form of label, under a heading and without one, from text to links. */
import type { FootnoteDefinition, FootnoteReference, Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { enrich } from '../../src/enrich/index.js';
import { fromArticle } from '../../src/parse/index.js';

/** What the labels of three sources look like, and how the text cites them. */
const forms: [labels: string[], markers: string[], names: string[]][] = [
  [
    ['[1]', '[2]', '[3]'],
    ['[1]', '[2]', '[3]'],
    ['1', '2', '3'],
  ],
  [
    ['1.', '2.', '3.'],
    ['[1]', '[2]', '[3]'],
    ['1', '2', '3'],
  ],
  [
    ['1)', '2)', '3)'],
    ['¹', '²', '³'],
    ['1', '2', '3'],
  ],
  [
    ['(1)', '(2)', '(3)'],
    ['(1)', '(2)', '(3)'],
    ['1', '2', '3'],
  ],
  [
    ['1:', '2:', '3:'],
    ['[1]', '[2]', '[3]'],
    ['1', '2', '3'],
  ],
  [
    ['¹', '²', '³'],
    ['¹', '²', '³'],
    ['1', '2', '3'],
  ],
  [
    ['*', '†', '‡'],
    ['*', '†', '‡'],
    ['*', '†', '‡'],
  ],
  [
    ['*', '**', '***'],
    ['*', '**', '***'],
    ['*', '**', '***'],
  ],
  [
    ['［１］', '［２］', '［３］'],
    ['［１］', '［２］', '［３］'],
    ['1', '2', '3'],
  ],
  [
    ['【1】', '【2】', '【3】'],
    ['【1】', '【2】', '【3】'],
    ['1', '2', '3'],
  ],
  [
    ['[١]', '[٢]', '[٣]'],
    ['[١]', '[٢]', '[٣]'],
    ['1', '2', '3'],
  ],
  [
    ['[1]', '2.', '(3)'],
    ['[1]', '[2]', '[3]'],
    ['1', '2', '3'],
  ],
  [
    ['1.', '2.', '3.'],
    ['1', '2', '3'],
    ['1', '2', '3'],
  ],
];

/** Forms that count as sources only under a heading: without one they label anything. */
const underHeading: typeof forms = [
  [
    ['a)', 'b)', 'c)'],
    ['[a]', '[b]', '[c]'],
    ['a', 'b', 'c'],
  ],
  [
    ['(a)', '(b)', '(c)'],
    ['[a]', '[b]', '[c]'],
    ['a', 'b', 'c'],
  ],
  [
    ['1', '2', '3'],
    ['1', '2', '3'],
    ['1', '2', '3'],
  ],
  [
    ['[Lee 2010]', '[Moor 2004]', '[Roy 1999]'],
    ['[Lee 2010]', '[Moor 2004]', '[Roy 1999]'],
    ['Lee 2010', 'Moor 2004', 'Roy 1999'],
  ],
];

const article = (labels: string[], markers: string[], heading: string) =>
  `Why the tide table lies

By Ada Moor

The tide table is printed in January and believed in until December.${markers[0]} The harbour master keeps a table of his own, and nobody has seen it.

It is not the moon that errs but the wind, which the table has never heard of.${markers[1]} A west wind of two days adds a hand to the quay.${markers[2]}

In 1987 the gauge stood still for 40 days, and the table was right on 12 of them.

${heading}${labels[0]} Harbour Board, Chart of the Bay, Lobos, 1902.
${labels[1]} Marsh, Cleo, The White Part of the Map, Lobos: Quay Press, 2004.
${labels[2]} Book of the Parish, leaf 12.
`;

function found(text: string) {
  const tree = enrich(fromArticle(text));
  const sources = tree.children.filter(
    (node): node is FootnoteDefinition => node.type === 'footnoteDefinition',
  );
  const references = referencesIn(tree);
  return {
    labels: sources.map(({ label }) => label),
    markers: sources.map(({ data }) => data?.marker),
    cited: references.map(({ label }) => label),
    printed: references.map(({ data }) => data?.marker),
  };
}

function referencesIn(node: Nodes): FootnoteReference[] {
  if (node.type === 'footnoteReference') return [node];
  return 'children' in node ? node.children.flatMap(referencesIn) : [];
}

describe.each([
  ['under a heading', 'Sources\n\n', [...forms, ...underHeading]],
  ['without a heading', '', forms],
])('%s', (_, heading, all) => {
  test.each(all)('%j, cited as %j', (labels, markers, names) => {
    expect(found(article(labels, markers, heading))).toEqual({
      labels: names,
      markers: labels,
      cited: names,
      printed: markers,
    });
  });
});
