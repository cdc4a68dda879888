/** What stands over the text: which line is the title, and who wrote it. */
import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { articleMeta, roleOf } from '../../src/article.js';
import { fromArticle } from '../../src/parse/index.js';

const text =
  'The harbour office counts boats twice a day, once at low water and once at high water, and writes both numbers down.';

const wrapped = [
  '    Every morning somebody walks down to the quay and counts the boats',
  'that lie there, and every evening somebody does it again with a lamp,',
  'and the numbers go into a book that nobody has ever been seen to open.',
  '    The book is full of them, and of little else, since eighteen sixty',
  'and it will be full of them when the last boat has left the harbour.',
];

const headOf = (head: string) => articleMeta(fromArticle(`${head}\n\n${text}\n\n${text} ${text}\n`));

describe('the author behind a by-word', () => {
  it.each([
    ['a second name written small', 'By Mara lindqvist', 'Mara lindqvist'],
    ['a site that is named by its address', 'By harbour-news.example', 'harbour-news.example'],
    ['a pseudonym', 'By tidewatcher', 'tidewatcher'],
  ])('%s', (_, line, name) => {
    expect(headOf(`Counting Boats at Two Waters\n\n${line}`).authors).toEqual([name]);
  });

  it.each([
    ['a place', 'By the river and its boats'],
    ['a thing', 'By bell and by light'],
  ])('is none: %s', (_, line) => {
    expect(headOf(`Counting Boats at Two Waters\n\n${line}`).authors ?? []).toEqual([]);
  });
});

describe('a byline', () => {
  it.each([
    ['goes on with the day', 'By Mara Lindqvist on May 3, 2021', ['Mara Lindqvist'], '2021-05-03'],
    ['says where it was written', 'By Mara Lindqvist, London', ['Mara Lindqvist'], undefined],
    ['says so of two', 'By Mara Lindqvist, Ben Shore, Paris', ['Mara Lindqvist', 'Ben Shore'], undefined],
    ['has a mononym behind “and”', 'By Mara Lindqvist and Zora', ['Mara Lindqvist', 'Zora'], undefined],
    ['is two mononyms', 'By Mara, Zora', ['Mara', 'Zora'], undefined],
    ['announces an issue', 'News on May 3, 2021', [], '2021-05-03'],
    ['asks to share', 'Tweet This', [], undefined],
  ])('%s', (_, line, authors, date) => {
    const meta = headOf(`Counting Boats at Two Waters\n\n${line}`);
    expect({ authors: meta.authors ?? [], date: meta.date }).toEqual({ authors, date });
  });

  it.each([
    [
      'Der Hafen zählt Boote',
      'Von Mara Lindqvist am 3. Mai 2021',
      'Am Hafen werden die Boote zweimal am Tag gezählt, und niemand weiß, wozu das gut sein soll.',
    ],
    [
      'Le port compte ses bateaux',
      'Par Mara Lindqvist le 3 mai 2021',
      'Les bateaux du port sont comptés deux fois par jour, et personne ne sait à quoi cela peut servir.',
    ],
    [
      'El puerto cuenta sus barcos',
      'Publicado por Mara Lindqvist el 3 de mayo de 2021',
      'Los barcos del puerto se cuentan dos veces al día, y nadie sabe para qué puede servir todo eso.',
    ],
  ])('%s', (title, line, running) => {
    const { authors, date } = articleMeta(
      fromArticle(`${title}\n\n${line}\n\n${running} ${running}\n\n${running}\n`),
    );
    expect({ authors, date }).toEqual({ authors: ['Mara Lindqvist'], date: '2021-05-03' });
  });
});

it('takes what announces a date for no author', () => {
  const { authors, date } = headOf('Counting Boats at Two Waters\n\nStand des Artikels: 26. Februar 2020');
  expect(authors ?? []).toEqual([]);
  expect(date).toBe('2020-02-26');
});

it('takes a title in capitals with “and” in it for no list of authors', () => {
  const { title, authors } = headOf('HARBOUR LIGHTS AND LOW WATER\n\nMara Lindqvist');
  expect([title, authors]).toEqual(['HARBOUR LIGHTS AND LOW WATER', ['Mara Lindqvist']]);
});

describe('the title', () => {
  it.each([
    ['its last line', '='.repeat(36)],
    ['its longest line', '='.repeat(66)],
  ])('is underlined though it is wrapped: as long as %s', (_, rule) => {
    const head = [
      'How the old harbour office counts its boats at low water, and then',
      'once more at the high water of night',
      rule,
      '',
      'By Mara Lindqvist',
      '',
      ...wrapped,
    ];
    expect(articleMeta(fromArticle(head.join('\n')))).toMatchObject({
      title: `${head[0]} ${head[1]}`,
      authors: ['Mara Lindqvist'],
    });
  });

  it.each([
    ['English', 'The Bells of the N.W.E.', 'by Mara Lindqvist', 'Feb. 21, 2019'],
    ['German', 'Die Glocken am alten Kai usw.', 'von Mara Lindqvist', '21. Februar 2019'],
  ])('does not go on with its author, though “by” begins small: %s', (_, title, byline, date) => {
    const pasted = fromArticle([title, byline, date, `${text} ${text}`, text].join('\n'));
    expect(articleMeta(pasted)).toMatchObject({ title, authors: ['Mara Lindqvist'], date: '2019-02-21' });
  });

  it('is the line over the date though it is long, and not one of the menu over it', () => {
    const title =
      'What the tides of eleven northern harbours have to say of boats, bells, bees and the people who count them: observations from Wade, Ottery, Lunn, Skerry, Holm and Sound';
    const pasted = [
      'Divisions',
      'Website',
      'Lookout',
      title,
      'May 3, 2021',
      'Summary',
      `${text} ${text}`,
      text,
    ];
    expect(articleMeta(fromArticle(pasted.join('\n'))).title).toBe(title);
  });

  it.each([
    ['what says that a release may be printed', 'FOR IMMEDIATE RELEASE'],
    ['a telephone number', '+44 20 7946 0000'],
  ])('is not %s over it', (_, line) => {
    expect(headOf(`${line}\n\nHarbour Office to Count Bees as Well as Boats`).title).toBe(
      'Harbour Office to Count Bees as Well as Boats',
    );
  });

  it('may begin with the words for a release', () => {
    const title = 'Press release of the office read to bees';
    expect(headOf(title).title).toBe(title);
  });

  it('is not a name over the date', () => {
    const head = 'News\n\nBoats\n\nMara Lindqvist, Ben Shore\n\nMay 3, 2021';
    expect(headOf(head).title).not.toBe('Mara Lindqvist, Ben Shore');
  });

  it('is not the caption of a picture over it', () => {
    const head = 'Photo: © Harbour Office\nCounting Boats at Two Waters\nMara Lindqvist';
    expect(headOf(head).title).toBe('Counting Boats at Two Waters');
  });

  it('is whole where it is wrapped and set around the middle', () => {
    const head = [
      'WHY THE OLD HARBOUR OFFICE COUNTS ITS BOATS AT LOW WATER AND AGAIN',
      '                      THROUGHOUT THE SPRING',
      '',
      ...wrapped,
    ].join('\n');
    expect(articleMeta(fromArticle(head)).title).toBe(
      'WHY THE OLD HARBOUR OFFICE COUNTS ITS BOATS AT LOW WATER AND AGAIN THROUGHOUT THE SPRING',
    );
  });
});

it('begins a paragraph at a line that is set in, though it has the same middle as the line before', () => {
  const paragraphs = fromArticle(['Boats at Two Waters', '', ...wrapped].join('\n')).children.filter(
    (node) => node.type === 'paragraph' && roleOf(node) === undefined,
  );
  expect(paragraphs.map((node) => plainText(node).slice(0, 9))).toEqual(['Every mor', 'The book ']);
});

it('takes the thing that the text begins to explain for its title, though it is one word like those of menus', () => {
  const head = 'Sluices';
  const lead = 'Four men stand at the gates of a lock, as a painter of the time saw them at work';
  const body = `Sluices are gates that keep water back and let it pass when somebody wants it to. ${text}`;
  expect(articleMeta(fromArticle(`${head}\n\n${lead}\n\n${body}\n\n${text} ${text}\n`)).title).toBe(head);
});

it('takes no heading for the title because the text under it begins with its words', () => {
  const head = 'THE KEEPER OF THE LOCK\n\nMara Lindqvist\n\nSluices';
  const body = `Sluices are gates that keep water back and let it pass when somebody wants it to. ${text}`;
  expect(articleMeta(fromArticle(`${head}\n\n${body}\n\n${text} ${text}\n`)).title).toBe(
    'THE KEEPER OF THE LOCK',
  );
});

describe('a mail that was passed on', () => {
  const header = [
    'Subject: Boats at Two Waters',
    'Date: 3 May 2021',
    'From: Mara Lindqvist <mara@example.org>',
  ];

  it.each(['Begin forwarded message:', '-------- Forwarded Message --------'])('%s', (line) => {
    const tree = fromArticle(`${line}\n\n${header.join('\n')}\n\nDear Ben,\n\n${text}\n`);
    const { title, authors, date } = articleMeta(tree);
    expect({ title, authors, date }).toEqual({
      title: 'Boats at Two Waters',
      authors: ['Mara Lindqvist'],
      date: '2021-05-03',
    });
  });

  it.each([
    ['fields that are none of a mail', 'The way:\n\nFrom: the quay to the lock\nTo: the lighthouse'],
    ['a sentence before them', `Ben, this came today from the quay.\n\n${header.join('\n')}`],
  ])('is not told by %s', (_, head) => {
    const { children } = fromArticle(`${head}\n\n${text}\n\n${text} ${text}\n`);
    expect(children.filter((node) => roleOf(node) === 'chrome')).toEqual([]);
  });
});

it('keeps a second date as a line of credits: the header has one', () => {
  const tree = fromArticle(`The Lock\n\n3 May 2021\n\nIt was built.\n\n7 June 2021\n\nIt was opened.\n`);
  const credits = tree.children.flatMap(({ data }) => (data && 'credit' in data ? [data.credit] : []));
  const removed = tree.data?.removed?.map(({ text }) => text);
  expect([...credits, ...(removed ?? [])].filter((line) => line === '7 June 2021')).toHaveLength(1);
  expect(removed).not.toContain('7 June 2021');
});
