/** What entries of source lists say, as CSL-JSON. */
import { describe, expect, test } from 'vitest';
import { describeEntry } from '../../src/emit/csl-json/entry.js';
import { renderCslJson } from '../../src/emit/csl-json/index.js';
import { renderJson } from '../../src/emit/json/index.js';
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
  [
    'Hale, Anna. “The Lamp Room.” In Rooms of the Sea, edited by Chris Lee and Dan Roy, 7–19. Lobos: Quay Press, 1987.',
    {
      type: 'chapter',
      author: [{ family: 'Hale', given: 'Anna' }],
      title: 'The Lamp Room',
      'container-title': 'Rooms of the Sea',
      editor: [
        { family: 'Lee', given: 'Chris' },
        { family: 'Roy', given: 'Dan' },
      ],
      page: '7–19',
      'publisher-place': 'Lobos',
      publisher: 'Quay Press',
      issued: { 'date-parts': [[1987]] },
    },
  ],
  [
    'Moor, A. (2001). Nets at rest. In B. Lee & C. Roy (Eds.), Handbook of nets (2nd ed., pp. 3–19). London: Sail.',
    {
      type: 'chapter',
      author: [{ family: 'Moor', given: 'A.' }],
      title: 'Nets at rest',
      'container-title': 'Handbook of nets',
      editor: [
        { family: 'Lee', given: 'B.' },
        { family: 'Roy', given: 'C.' },
      ],
      edition: '2nd ed.',
      page: '3–19',
      'publisher-place': 'London',
      publisher: 'Sail',
      issued: { 'date-parts': [[2001]] },
    },
  ],
  [
    'Moor, Anna. “The bees of the pier.” Lobos Gazette, 3 May 2014.',
    {
      type: 'article-newspaper',
      author: [{ family: 'Moor', given: 'Anna' }],
      title: 'The bees of the pier',
      'container-title': 'Lobos Gazette',
      issued: { 'date-parts': [[2014, 5, 3]] },
    },
  ],
  [
    'Moor, A. (2019). Hives of the north (in German). Doctoral dissertation, University of Lobos.',
    {
      type: 'thesis',
      author: [{ family: 'Moor', given: 'A.' }],
      title: 'Hives of the north',
      genre: 'Doctoral dissertation',
      language: 'de',
      publisher: 'University of Lobos',
      issued: { 'date-parts': [[2019]] },
    },
  ],
  [
    'Lee, C. and Roy, D. Counting bees by ear. Technical Report TR-7, Weir Institute, March 2011.',
    {
      type: 'report',
      author: [
        { family: 'Lee', given: 'C.' },
        { family: 'Roy', given: 'D.' },
      ],
      title: 'Counting bees by ear',
      genre: 'Technical Report TR-7',
      publisher: 'Weir Institute',
      issued: { 'date-parts': [[2011, 3]] },
    },
  ],
  [
    'Moor, A. (2020). Why bees hum. https://example.org/hum (accessed 4 June 2021)',
    {
      type: 'webpage',
      author: [{ family: 'Moor', given: 'A.' }],
      title: 'Why bees hum',
      URL: 'https://example.org/hum',
      accessed: { 'date-parts': [[2021, 6, 4]] },
      issued: { 'date-parts': [[2020]] },
    },
  ],
  [
    'Moor, A. [@moor]. (2020, May 3). The bees are back [Tweet]. https://twitter.com/moor/status/1',
    {
      type: 'post',
      author: [{ family: 'Moor', given: 'A.' }],
      title: 'The bees are back [Tweet]',
      URL: 'https://twitter.com/moor/status/1',
      issued: { 'date-parts': [[2020, 5, 3]] },
    },
  ],
  [
    'MOOR Anne et ROI Denis, Les filets, Paris, Quai, 2001.',
    {
      type: 'book',
      author: [
        { family: 'MOOR', given: 'Anne' },
        { family: 'ROI', given: 'Denis' },
      ],
      title: 'Les filets',
      'publisher-place': 'Paris',
      publisher: 'Quai',
      issued: { 'date-parts': [[2001]] },
    },
  ],
];

test.each([
  ['Protection of Bees Act 1998, s. 4.', 'legislation'],
  ['Regulation (EU) 2016/679 of the Parliament, 27 April 2016.', 'legislation'],
  ['Ley 5/2012, de 6 de julio, de las abejas.', 'legislation'],
  ['Moor, A. An Act of Kindness. Lobos: Quay Press, 1998.', 'book'],
  ['Moor, A. “The hum.” https://blog.example.org/hum', 'post-weblog'],
  ['Moor, A. “The hum.” Bee Monthly, 4 June 2001.', 'article-magazine'],
])('%s is a %s', (text, type) => {
  expect(describeEntry(text)?.type).toBe(type);
});

test.each([
  ['de', 'Moor, A.: Netze. Lobos: Kai Verlag, 4. März 2004.', [2004, 3, 4]],
  ['fr', 'Moor, A. Filets. Lobos : Presses du Quai, juin 2004.', [2004, 6]],
  ['es', 'Moor, A. “Redes”. Diario de Lobos, 5 de julio de 2004.', [2004, 7, 5]],
  ['en', 'Moor, A. (2004). Nets. J. Bays, 7(2), 3–9.', [2004]],
])('dates in the words of %s: %s', (lang, text, parts) => {
  expect(describeEntry(text, lang)?.fields.issued?.['date-parts'][0]).toEqual(parts);
});

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
      for (const [field, value] of Object.entries(fields) as [keyof typeof fields, unknown][])
        if (typeof value === 'string' && field !== 'language')
          expect(text.slice(places[field]!.start, places[field]!.end)).toBe(value);
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
  const { tree } = JSON.parse(renderJson(enrich(fromArticle(article))));
  const { data } = tree.children.find(({ type }: { type: string }) => type === 'footnoteDefinition');
  expect(data.csl).toEqual(items[0]);
  const { start, end } = items[0].custom.fields.title.position;
  expect(article.slice(start.offset, end.offset)).toBe('Nets');
  expect([start.line, start.column]).toEqual([7, 22]);
});
