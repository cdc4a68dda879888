/** What entries of source lists say, as CSL-JSON. */
import { describe, expect, test } from 'vitest';
import { describeEntry } from '../../src/emit/csl-json/entry.js';
import { renderCslJson } from '../../src/emit/csl-json/index.js';
import { enrich } from '../../src/enrich/index.js';
import { fromArticle } from '../../src/parse/index.js';

const cases: [string, object][] = [
  [
    'Moor, A. B., Lee, C. & Roy, D. (2004). Nets instead of tubes. Journal of Small Bays, 7(2), 11–25.',
    {
      type: 'article-journal',
      author: [
        { family: 'Moor', given: 'A. B.' },
        { family: 'Lee', given: 'C.' },
        { family: 'Roy', given: 'D.' },
      ],
      title: 'Nets instead of tubes',
      'container-title': 'Journal of Small Bays',
      issued: { 'date-parts': [[2004]] },
      volume: '7',
      issue: '2',
      page: '11–25',
    },
  ],
  [
    'Roy SA, Lind K. Bells at sea. J Buoys. 2010;12(3):3–9. doi:10.1234/jb.2010.12',
    {
      type: 'article-journal',
      author: [
        { family: 'Roy', given: 'SA' },
        { family: 'Lind', given: 'K' },
      ],
      title: 'Bells at sea',
      'container-title': 'J Buoys',
      issued: { 'date-parts': [[2010]] },
      volume: '12',
      issue: '3',
      page: '3–9',
      DOI: '10.1234/jb.2010.12',
    },
  ],
  [
    'Hale, Anna. The Lamp Room. Aberllan: Weir House, 1987.',
    {
      type: 'book',
      author: [{ family: 'Hale', given: 'Anna' }],
      title: 'The Lamp Room',
      'publisher-place': 'Aberllan',
      publisher: 'Weir House',
      issued: { 'date-parts': [[1987]] },
    },
  ],
  [
    'Tide Society (2012). “What a tide is.” https://example.org/tides',
    {
      type: 'webpage',
      author: [{ literal: 'Tide Society' }],
      title: 'What a tide is',
      issued: { 'date-parts': [[2012]] },
      URL: 'https://example.org/tides',
    },
  ],
  [
    '山田太郎（2008）「潮の本」',
    {
      type: 'document',
      author: [{ literal: '山田太郎' }],
      title: '潮の本',
      issued: { 'date-parts': [[2008]] },
    },
  ],
];

test.each(cases)('%s', (text, { type, ...fields }: { type?: string }) => {
  const found = describeEntry(text)!;
  expect({ type: found.type, ...found.fields }).toEqual({ type, ...fields });
});

describe('nothing is invented', () => {
  test.each([
    'The tide rises twice a day, and nobody asks why it does.',
    'See also the chapter on bells.',
    'Ibid.',
  ])('%s', (text) => {
    expect(describeEntry(text)).toMatchObject({ type: 'document', fields: {} });
  });

  test('each value stands in the text at its place', () => {
    for (const [text] of cases) {
      const { fields, places } = describeEntry(text)!;
      for (const field of ['title', 'volume', 'issue', 'page', 'URL', 'DOI', 'publisher'] as const)
        if (fields[field]) expect(text.slice(places[field]!.start, places[field]!.end)).toBe(fields[field]);
    }
  });

  test('long text of one kind is read in little time', () => {
    const start = performance.now();
    for (const unit of ['A', 'A. ', 'Aa Bb ', 'Aa, ', 'Aa A. B, ', 'de la ', '“ ', '1, ', '(2004 '])
      describeEntry(unit.repeat(900 / unit.length));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

test('the list of an article, with places in the input', () => {
  const article = [
    'Nets in the bay',
    'It rose [1] and fell [2]. The nets were hung out in the morning and taken in at night, all summer long.',
    'Sources',
    '[1] Moor, A. (2004). Nets. Lobos: Quay Press.',
    '[2] A note of the harbour master',
  ].join('\n\n');
  const items = JSON.parse(renderCslJson(enrich(fromArticle(article))));
  expect(items).toMatchObject([
    { id: '1', 'citation-label': '1', title: 'Nets', custom: { fields: { title: { confidence: 0.7 } } } },
    { id: '2', type: 'document', note: 'A note of the harbour master' },
  ]);
  const { start, end } = items[0].custom.fields.title.position;
  expect(article.slice(start.offset, end.offset)).toBe('Nets');
  expect([start.line, start.column]).toEqual([7, 22]);
});
