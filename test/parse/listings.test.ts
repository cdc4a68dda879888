/** Listings at the margin whose lines need not look like a program each, and what is set alike and is none. */
import { describe, expect, it } from 'vitest';
import { fromArticle } from '../../src/parse/index.js';

const told: Record<string, string> = {
  en: 'The tide tables of the harbour are made by a small program that reads the heights of the last year and prints those of the next. It has been kept by three people.',
  fr: 'Les tables des marées du port sont faites par un petit programme qui lit les hauteurs de l’an passé et imprime celles de l’année qui vient. Trois personnes s’en occupent.',
  ru: 'Таблицы приливов составляет небольшая программа, которая читает высоты прошлого года и печатает высоты следующего. За ней присматривают три человека, и давно.',
  zh: '港口的潮汐表由一个小程序编制，它读取去年的潮高并打印来年的潮高。三个人维护着它，已经很多年了。每年冬天，他们会检查所有的数字，并把旧的表格收进柜子里。',
};

/** The types of what stands between paragraphs, which blank lines part or nothing does. */
function typesOf(text: string, lang = 'en', gap = '\n\n'): string[] {
  const prose = told[lang]!;
  const blocks = ['Harbour', prose, prose, text, prose, prose];
  return fromArticle(`${blocks.join(gap)}\n`)
    .children.slice(3, -2)
    .map(({ type }) => type);
}

const listings: [kind: string, text: string][] = [
  ['a query', 'SELECT port, height\nFROM tides\nWHERE day = 3'],
  ['a query in small letters', 'select port from tides where height is not null;'],
  ['statements', 'CREATE TABLE tides (port text);\nDROP INDEX tides_by_day;'],
  ['an image to build', 'FROM alpine:3\nWORKDIR /srv\nCOPY tides.txt .\nCMD ["print"]'],
  ['settings under a name', '[harbour]\nname = north\nlock = upper\nlogs = /var/log/tides'],
  ['settings with tables', '[[ports]]\nname = "north"\ndepth = 12\n\n[[ports]]\nname = "south"\ndepth = 9'],
  ['settings that are set in', 'harbour:\n  name: north\n  gauges:\n    - upper\n    - lower'],
  ['variables', 'PORT=north\nHEIGHTS=/srv/heights.txt'],
  ['changes', '--- a/tides.txt\n+++ b/tides.txt\n@@ -1,2 +1,2 @@\n north 3.2\n-south 2.8\n+south 2.9'],
  ['lists in lists', '(defun next-tide (port)\n  (car (heights port)))'],
  ['a definition in brackets', '(define (mean a b)\n  (/ (+ a b) 2))'],
  ['types', 'nextTide :: Port -> Height\nnextTide port = last (heights port)'],
  ['a session', '$ tides north\n3.2 m at noon\n2.8 m at night'],
  ['a session of a database', 'tides=# select 1;\n one\n-----\n   1'],
  ['what is answered to signs', '> GET north\n"3.2"\n> GET south\n"2.8"'],
  ['things to make', 'tables: heights.txt\n\t./tides $< > $@\n\nclean:\n\trm -f tables'],
  ['instructions', 'next:\n  mov eax, [ebx]\n  add eax, 4\n  ret'],
  ['groups of a pattern', '^(?:north|south)-[a-z]+\\d{2}$'],
  ['markup', '<Port name="north">\n  <Depth>12</Depth>\n</Port>'],
  ['a style', '.tide {\n  color: navy;\n}'],
  ['a log', '2021-04-01 06:00:00 INFO gauge read\n2021-04-01 06:10:00 WARN gauge silent'],
  [
    'where a program failed',
    'Traceback (most recent call last):\n  File "tides.py", line 3, in next\nKeyError: \'north\'',
  ],
  [
    'files',
    '-rw-r--r-- 1 mara mara 120 Apr  1 06:00 tides.txt\n-rw-r--r-- 1 mara mara 90 Apr  1 06:00 ports.txt',
  ],
  ['a command with a path', 'cp heights.txt /srv/tides'],
  ['a command with an order', 'docker pull tides'],
  ['a command that goes on', 'tides next \\\n  --port north \\\n  --unit cm'],
  ['blank lines within brackets', 'ports = {\n  "north": 12,\n\n  "south": 9,\n}'],
];

describe.each(Object.keys(told))('between paragraphs (%s)', (lang) => {
  it.each(listings)('%s', (_, text) => {
    expect(typesOf(text, lang)).toEqual(['code']);
  });
});

describe('where no blank lines part paragraphs', () => {
  it.each(listings)('%s', (_, text) => {
    expect(typesOf(text, 'en', '\n')).toEqual(['code']);
  });
});

describe('what is set alike and is no listing', () => {
  it.each([
    'SELECT COMMITTEE ON TIDES',
    'WHERE WE STAND',
    'FROM THE EDITOR',
    'WITH LOVE FROM THE NORTH',
    'Select a port from the list below;',
    'RUN FOR YOUR LIFE',
    'ADD SALT AND STIR',
    '[the lights go out]',
    '(as the old keeper said (and meant))',
    '(see the map)',
    'Name: Mara Lind\nBorn: 1912\nDied: 1987',
    'ingredients:\n  - flour\n  - salt',
    'harbour:\n        where ships lie',
    'find the way home',
    'make a list of ports',
    'cat on a hot roof',
    'go north and west',
    'ebb = falling tide\nflood = rising tide',
    'Speed = distance / time',
    '2015-11-24 15:39:41 Mara Lind',
    'love me, darling, as before',
    '+ bread\n- butter\n+ salt',
    '> What do you say?\nNothing at all.',
    'Call next_tide() and wait for the tide.',
    'Вызовите next_tide() и подождите',
    '调用 next_tide() 函数即可',
    'La fonction next_tide() lit les hauteurs.',
    'Tides.next(port)',
    'C++',
    '- Add a :north option to the tables',
    '“The tide is very <<high>> today,” she said.',
    'Mara Lind, 12 Pier Road, Northport',
    'Menu | Ports | Tides | Contact',
    'Photo: Mara Lind / Harbour Press',
    'Mara: Are you there?\nJon: I am.',
    'To: all keepers\nFrom: the harbour office\nSubject: winter tides',
  ])('%s', (text) => {
    expect(typesOf(text)).not.toContain('code');
    expect(typesOf(text, 'en', '\n')).not.toContain('code');
  });
});

it('keeps a listing in a note', () => {
  const note = '[1] The limits of the gauge are these:';
  const listing = '$ gauge --help\n  -low=<cm>\n       least height\n\n  -high=<cm>\n       greatest height';
  const cited = `${told.en} The gauge has limits.[1]`;
  const tree = fromArticle(`Harbour\n\n${told.en}\n\n${cited}\n\nNotes\n\n${note}\n\n${listing}\n`);
  expect(tree.children.map(({ type }) => type).slice(-2)).toEqual(['footnoteDefinition', 'code']);
});

it('keeps all of a listing whose parts touch below a blank line', () => {
  const parts =
    '<body>\n  <header>\n    <h1>Tides</h1>\n\n  </header>\n  <div id="main">\n\n  </div>\n</body>';
  expect(typesOf(parts)).toEqual(['code']);
});
