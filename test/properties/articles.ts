/** Arbitrary articles: put together from blocks that look like those of real ones, in several languages. */
import fc from 'fast-check';

interface Tongue {
  titles: string[];
  bylines: string[];
  dates: string[];
  sentences: string[];
  quotes: [open: string, close: string][];
  sources: string;
  chrome: string[];
  space: string;
}

const tongues: Tongue[] = [
  {
    titles: ['What the Tide Leaves Behind', 'Are trams slower than bees?', 'THE LAST FERRY', 'Salt.'],
    bylines: ['By Ada Moor', 'Ada Moor and Ben Shore', 'Words by Cleo Marsh | 3 May 2021', '— Ada Moor'],
    dates: ['3 September 2025', 'Published: May 4, 2019', '2020-02-29', '04/05/2021'],
    sentences: [
      'The harbour fills twice a day, and twice a day it empties again.',
      'Mr. Strand counted 1,204 gulls before noon; nobody else did.',
      'Is a tram that waits still a tram?',
      'The bees didn’t mind the rain',
      'In 1987 (a dry year) the mill stood still for 40 days.',
    ],
    quotes: [
      ['“', '”'],
      ['‘', '’'],
      ['"', '"'],
    ],
    sources: 'Sources',
    chrome: ['Share this', 'Read more', 'Related articles', '5 min read'],
    space: ' ',
  },
  {
    titles: ['Das Brot und der Ofen', 'Wer hört die Glocke?'],
    bylines: ['Von Jörg Weiß', 'Text: Ute Müller'],
    dates: ['3. März 2024', 'Montag, den 1. Juli 2019'],
    sentences: [
      'Der Teig ruht über Nacht, und am Morgen ist er doppelt so groß.',
      'Die Straßenbahn fährt z. B. um 5.30 Uhr.',
      'Niemand wusste, wem der Ofen gehörte!',
    ],
    quotes: [
      ['„', '“'],
      ['»', '«'],
      ['‚', '‘'],
    ],
    sources: 'Quellen',
    chrome: ['Teilen', 'Mehr zum Thema'],
    space: ' ',
  },
  {
    titles: ['Les abeilles du toit', 'Pourquoi la marée ?'],
    bylines: ['Par Zoé Lefèvre', 'Zoé Lefèvre et Luc Barre'],
    dates: ['1er mai 2020', 'le 14 août 2018'],
    sentences: [
      'La ruche compte près de 40 000 abeilles au mois de juin.',
      'Qui s’en souvient encore aujourd’hui ?',
      'Le phare s’allume à la nuit tombée ; le gardien, lui, dort.',
    ],
    quotes: [['« ', ' »']],
    sources: 'Sources',
    chrome: ['Partager', 'Lire aussi'],
    space: ' ',
  },
  {
    titles: ['Мосты и приливы', 'Кто считает чаек?'],
    bylines: ['Автор: Анна Морозова', 'Иван Петров'],
    dates: ['3 сентября 2025 г.', '12.05.2019'],
    sentences: [
      'Вода поднимается два раза в день и два раза уходит.',
      'Трамвай № 7 ходит с 1932 года.',
      'Кто же считал чаек на молу?',
    ],
    quotes: [
      ['«', '»'],
      ['„', '“'],
    ],
    sources: 'Литература',
    chrome: ['Поделиться', 'Читайте также'],
    space: ' ',
  },
  {
    titles: ['月と潮の話', '路面電車はなぜ遅いのか？'],
    bylines: ['文：山田花子', '山田花子'],
    dates: ['2024年3月5日', '２０２４年３月５日'],
    sentences: [
      '潮は一日に二度満ちて、二度引く。',
      '港の人びとはそれを時計のように使っていた。',
      '蜂は雨の日には飛ばない！',
    ],
    quotes: [
      ['「', '」'],
      ['『', '』'],
    ],
    sources: '参考文献',
    chrome: ['シェア', '関連記事'],
    space: '',
  },
  {
    titles: ['جسور المدينة القديمة', 'لماذا يرتفع المد؟'],
    bylines: ['بقلم: ليلى حداد', 'كتبت ليلى حداد'],
    dates: ['٣ مايو ٢٠٢٤', '12 مارس 2020'],
    sentences: [
      'يرتفع الماء مرتين في اليوم، ثم ينحسر مرتين.',
      'كم عدد النحل في الخلية؟',
      'بُنِيَ الجسر عام ١٩٣٢ من الحجر.',
    ],
    quotes: [
      ['«', '»'],
      ['“', '”'],
    ],
    sources: 'المراجع',
    chrome: ['شارك', 'اقرأ أيضا'],
    space: ' ',
  },
];

/** Text that Markdown would take for markup, and that an article may hold all the same. */
export const markupLike = [
  '# x',
  '1. x',
  '1) x',
  '- x',
  '+ x',
  '* x',
  '*a*',
  '**a**',
  '_b_',
  '__b__',
  '~~c~~',
  '~c~',
  '[2]',
  '[x](y)',
  '![x](y)',
  '[x][y]',
  '[^1]',
  '[^1]: x',
  '[x]: y',
  '[//]: # "chrome"',
  '| a | b |',
  '|---|---|',
  '~~~',
  '```',
  '`a`',
  '<b>',
  '</b>',
  '<!-- x -->',
  '<https://example.org>',
  '&amp;',
  '&#35;',
  '&copy',
  '- [ ] x',
  '[ ] x',
  '[x] y',
  'http://',
  'https://example.org/a_b_c?d=*e*&f=(g)',
  'www.example.org/~a_b.',
  'ada@example.org',
  'a\\b',
  '\\',
  '\\*',
  '---',
  '***',
  '===',
  '+++',
  '$x$',
  '> x',
  '    x',
  'a  ',
  ':::',
  '{#x}',
  '2\u00a0km',
  '¹',
  '(1)',
  '(a)',
  'x|y',
  '"',
  '’',
];

const pick = <T>(values: readonly T[]) => fc.constantFrom(...values);
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const marker = pick([
  '',
  '',
  '',
  '[1]',
  ' [2]',
  '[1, 2]',
  '[2, p. 14]',
  '¹',
  '²',
  ' (1)',
  '(3)',
  ' [9]',
  '[†]',
]);

const sentence = ({ sentences, quotes }: Tongue) =>
  fc
    .tuple(pick(sentences), sometimes(pick(quotes)), marker, sometimes(pick(markupLike)), fc.boolean())
    .map(([text, quote, cited, odd, before]) => {
      const said = (quote ? `${quote[0]}${text}${quote[1]}` : text) + cited;
      return odd === undefined ? said : before ? `${odd} ${said}` : `${said} ${odd}`;
    });

const paragraph = (tongue: Tongue) =>
  fc
    .array(sentence(tongue), { minLength: 1, maxLength: 6 })
    .map((sentences) => sentences.join(tongue.space || ''));

const labels: ((index: number) => string)[] = [
  () => '- ',
  () => '• ',
  () => '* ',
  (index) => `${index + 1}. `,
  (index) => `${index + 4}. `,
  (index) => `${index + 1}) `,
  (index) => `(${index + 1}) `,
  (index) => `[${index + 1}] `,
  (index) => `(${'abcdef'[index]}) `,
  (index) => `${'abcdef'[index]}) `,
  (index) => `${'¹²³⁴⁵⁶'[index]} `,
];

const list = (tongue: Tongue) =>
  fc
    .tuple(fc.array(sentence(tongue), { minLength: 1, maxLength: 5 }), pick(labels), pick(labels), fc.nat(5))
    .map(([items, outer, inner, from]) =>
      items
        .map((item, index) => (index < from ? outer(index) : `  ${inner(index - from)}`) + item)
        .join('\n'),
    );

const verse = ({ sentences }: Tongue) =>
  fc
    .array(pick(sentences), { minLength: 3, maxLength: 6 })
    .map((lines) => lines.map((line) => `    ${line.slice(0, 40)}`).join('\n'));

const quotation = (tongue: Tongue) =>
  fc
    .tuple(paragraph(tongue), pick(tongue.bylines), pick(['> ', '    ']), fc.boolean())
    .map(([text, name, prefix, isNamed]) => {
      const lines = wrap(text, 60).split('\n');
      return [...lines.map((line) => prefix + line), ...(isNamed ? [`${prefix}— ${name}`] : [])].join('\n');
    });

const sourceList = (tongue: Tongue) =>
  fc
    .tuple(fc.array(sentence(tongue), { minLength: 1, maxLength: 4 }), pick(labels.slice(3)), fc.boolean())
    .map(([entries, label, isHeaded]) =>
      [...(isHeaded ? [tongue.sources] : []), ...entries.map((entry, index) => label(index) + entry)].join(
        '\n',
      ),
    );

const block = (tongue: Tongue): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: paragraph(tongue) },
    { weight: 2, arbitrary: pick(tongue.titles) },
    { weight: 1, arbitrary: list(tongue) },
    { weight: 1, arbitrary: verse(tongue) },
    { weight: 1, arbitrary: quotation(tongue) },
    { weight: 1, arbitrary: pick(tongue.chrome) },
    { weight: 1, arbitrary: pick(markupLike) },
    { weight: 1, arbitrary: pick(['* * *', '---', '⁂', '#']) },
    { weight: 1, arbitrary: sourceList(tongue) },
  );

const head = ({ titles, bylines, dates, sentences, chrome }: Tongue) =>
  fc
    .tuple(
      sometimes(pick(chrome)),
      sometimes(pick(titles)),
      sometimes(pick(sentences)),
      sometimes(pick(bylines)),
      sometimes(pick(dates)),
      fc.boolean(),
    )
    .map(([furniture, title, lead, byline, date, isDateFirst]) =>
      isDateFirst ? [furniture, date, byline, title, lead] : [furniture, title, lead, byline, date],
    )
    .map((lines) => lines.filter((line) => line !== undefined));

/** Breaks lines at a column, as mail and old files have it. */
function wrap(text: string, column: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const open = lines.at(-1);
    if (open !== undefined && open.length + word.length < column) lines[lines.length - 1] = `${open} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** Breaks lines at a column, and within long words. */
const hyphenate = (text: string, column: number): string =>
  wrap(text.replace(/(\p{L}{3})(\p{L}{3,})/gu, '$1\u0001 $2'), column)
    .replace(/\u0001 /g, '')
    .replace(/\u0001\n/g, '-\n');

const layouts: ((blocks: string[]) => string)[] = [
  (blocks) => blocks.join('\n\n'),
  (blocks) => blocks.join('\n'),
  (blocks) => `${blocks.map((text) => (/^\s/.test(text) ? text : wrap(text, 72))).join('\n\n')}\n`,
  (blocks) => `${blocks.map((text) => (/^\s/.test(text) ? text : hyphenate(text, 64))).join('\n\n')}\n`,
  (blocks) => blocks.join('\r\n\r\n'),
  (blocks) => `\n\n${blocks.join('\n\n\n')}  \n\f`,
];

/** Articles that look natural at first sight, of blocks in any order. */
export const article: fc.Arbitrary<string> = pick(tongues)
  .chain((tongue) =>
    fc.tuple(
      head(tongue),
      fc.array(block(tongue), { minLength: 1, maxLength: 8 }),
      sometimes(sourceList(tongue)),
      sometimes(pick(tongue.chrome)),
      pick(layouts),
    ),
  )
  .map(([front, body, back, furniture, layout]) =>
    layout([...front, ...body, ...[back, furniture].filter((text) => text !== undefined)]),
  );

/** Characters that stages treat in ways of their own. */
const special = [
  ...'\n\n\n\r\t\f\v\0\u0007\u001b\u0085\u00a0\u00ad\u200b\u200d\u200e\u2028\u2029\u202e\ufeff\ufffd\uffff',
  ...'  .,:;!?-–—…*_`~#>+=|\\/<>&[](){}"“”„‟«»‹›‘’‚「」『』',
  ...'aAzZéßİſ१٣3²⅔Ⅷ字あア한ا\u0301\u0327ﬁ😀𝒜\u{20000}',
];

/** Text that no article looks like: any characters at all, those above more often. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: pick(special) },
      { weight: 2, arbitrary: pick(markupLike) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
