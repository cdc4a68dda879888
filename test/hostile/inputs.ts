/** Inputs that were made to hurt: each grows with a number, so that a test can be quick and a script thorough. */

export interface HostileInput {
  name: string;
  /** The text, of about so many parts; bytes where no string can hold it. */
  make: (count: number) => string | Uint8Array;
  /** Parts in the quick test. */
  few: number;
  /** Parts in the full one. */
  many: number;
  /** Rule of the error that it gives, where it is no article at all. */
  refused?: string;
}

const sentence = 'The tide comes in twice a day, and twice a day the mill turns. ';
const article = (...blocks: string[]) => `The Mill at the Weir\n\n${sentence}\n\n${blocks.join('\n\n')}\n`;
const times = (count: number, part: (index: number) => string, between = '') =>
  Array.from({ length: count }, (_, index) => part(index)).join(between);

/** What every object answers to. */
export const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

/** An article with bytes between its words that no text has. */
function bytesOf(text: string, bytes: readonly number[], count: number): Uint8Array {
  const words = Buffer.from(text.repeat(20));
  return Buffer.concat([words, Buffer.alloc(bytes.length * count, Uint8Array.from(bytes)), words]);
}

/** Every code point but surrogates, a hundred on a line. */
function allOfUnicode(count: number): string {
  const lines: string[] = [];
  for (let start = 0; start <= Math.min(0x10ffff, count); start += 100) {
    const points = Array.from({ length: 100 }, (_, offset) => start + offset);
    const valid = points.filter((point) => point <= 0x10ffff && (point < 0xd800 || point > 0xdfff));
    lines.push(`${start.toString(16)}: ${String.fromCodePoint(...valid)}`);
  }
  return lines.join('\n\n');
}

const few = 2_000;
const many = 1_000_000;
const manyShort = 100_000;

/** What is large, or deep, or many. */
const large: HostileInput[] = [
  { name: 'one line', make: (count) => times(count, () => sentence), few: 4_000, many: 830_000 },
  { name: 'one word', make: (count) => 'a'.repeat(count), few: 100_000, many: 50_000_000 },
  { name: 'one word of digits', make: (count) => '1'.repeat(count), few: 100_000, many: 5_000_000 },
  { name: 'blank lines', make: (count) => article('\n'.repeat(count), sentence), few: 50_000, many },
  { name: 'spaces', make: (count) => article(`a${' '.repeat(count)}b`), few: 50_000, many: 10_000_000 },
  {
    name: 'spaces before each line',
    make: (count) => times(count, (index) => `${' '.repeat(index % 60)}tide`, '\n'),
    few,
    many: manyShort,
  },
  { name: 'opening quotes', make: (count) => article('“'.repeat(count)), few: 20_000, many },
  { name: 'closing quotes', make: (count) => article('”'.repeat(count)), few: 20_000, many },
  { name: 'straight quotes', make: (count) => article('"'.repeat(count)), few: 20_000, many },
  { name: 'apostrophes', make: (count) => article("'".repeat(count)), few: 20_000, many },
  { name: 'quoted words', make: (count) => article(times(count, () => '“tide” ')), few, many: many / 2 },
  {
    name: 'quotations within quotations',
    make: (count) => article('“a ‘b '.repeat(count) + 'c’ d” '.repeat(count)),
    few,
    many: manyShort,
  },
  {
    name: 'quotation marks of all kinds',
    make: (count) => article('“”„‟«»‹›‘’‚‛「」『』"\''.repeat(count)),
    few,
    many: manyShort,
  },
  {
    name: 'lines that quote deeper',
    make: (count) => times(count, (index) => `${'>'.repeat(index)} tide`, '\n'),
    few: 300,
    many: 3_000,
  },
  { name: 'quote marks', make: (count) => article('>'.repeat(count)), few: 20_000, many },
  { name: 'opening brackets', make: (count) => article('['.repeat(count)), few: 20_000, many },
  { name: 'closing brackets', make: (count) => article(']'.repeat(count)), few: 20_000, many },
  {
    name: 'nested brackets',
    make: (count) => article(`${'['.repeat(count)}1${']'.repeat(count)}`),
    few: 10_000,
    many: many / 2,
  },
  {
    name: 'nested parentheses',
    make: (count) => article(`${'('.repeat(count)}1${')'.repeat(count)}`),
    few: 10_000,
    many: many / 2,
  },
  {
    name: 'brackets that link nowhere',
    make: (count) => article('[a](b '.repeat(count)),
    few,
    many: manyShort,
  },
  {
    name: 'pictures within pictures',
    make: (count) => article('![a'.repeat(count) + '](b)'.repeat(count)),
    few,
    many: manyShort,
  },
  {
    name: 'markers without a source',
    make: (count) => article(times(count, () => 'tide[1] ')),
    few,
    many: manyShort,
  },
  { name: 'bare markers', make: (count) => article('[1]'.repeat(count)), few, many: manyShort },
  {
    name: 'markers of many sources',
    make: (count) => article(times(count, (index) => `tide [${index + 1}] `)),
    few,
    many: manyShort,
  },
  {
    name: 'citations of one source',
    make: (count) =>
      article(
        times(count, () => 'The tide turns [1]. '),
        'Sources',
        '[1] Moor, Ada: Tides. Northhaven 2019.',
      ),
    few,
    many: manyShort,
  },
  {
    name: 'citations of many sources',
    make: (count) =>
      article(
        times(count, (index) => `The tide turns [${index + 1}]. `),
        'Sources',
        times(count, (index) => `[${index + 1}] Moor, Ada: Tides. Northhaven 2019.`, '\n'),
      ),
    few,
    many: manyShort / 2,
  },
  {
    name: 'one marker of many sources',
    make: (count) =>
      article(
        `Tide [${times(count, (index) => `${index + 1}`, ', ')}].`,
        'Sources',
        times(count, (index) => `[${index + 1}] Moor, Ada: Tides. Northhaven 2019.`, '\n'),
      ),
    few,
    many: manyShort / 2,
  },
  {
    name: 'a marker with a range',
    make: (count) => article(`Tide [1–${count}].`, 'Sources', '[1] Moor, Ada: Tides. Northhaven 2019.'),
    few: 1_000_000,
    many: 2_000_000_000,
  },
  {
    name: 'sources of one label',
    make: (count) =>
      article(
        'Tide [1].',
        'Sources',
        times(count, () => '[1] Moor, Ada: Tides. Northhaven 2019.', '\n'),
      ),
    few,
    many: manyShort / 2,
  },
  {
    name: 'citations by author and year',
    make: (count) =>
      article(
        times(count, () => 'The tide turns (Moor 2019). '),
        'References',
        times(
          Math.ceil(count / 10),
          (index) => `Moor, A. (${1900 + (index % 120)}). Tides of the North. Northhaven: Harbour Press.`,
          '\n\n',
        ),
      ),
    few,
    many: manyShort / 2,
  },
  {
    name: 'headings',
    make: (count) => times(count, (index) => `Tide number ${index}\n\n${sentence.repeat(3)}`, '\n\n'),
    few: 1_000,
    many: manyShort,
  },
  {
    name: 'headings of one name',
    make: (count) => times(count, () => `What the tide left\n\n${sentence.repeat(3)}`, '\n\n'),
    few: 1_000,
    many: manyShort,
  },
  {
    name: 'numbered headings, ever deeper',
    make: (count) =>
      times(
        count,
        (index) => `${times(Math.min(index + 1, 200), () => '1', '.')} Tide\n\n${sentence}`,
        '\n\n',
      ),
    few: 200,
    many: 10_000,
  },
  { name: 'short lines', make: (count) => times(count, () => 'tide', '\n'), few, many },
  { name: 'short blocks', make: (count) => times(count, () => 'tide', '\n\n'), few, many: many / 5 },
  {
    name: 'a list',
    make: (count) => article(times(count, (index) => `${index + 1}. tide`, '\n')),
    few,
    many: manyShort,
  },
  {
    name: 'a list, ever deeper',
    make: (count) => article(times(count, (index) => `${' '.repeat(2 * index)}- tide`, '\n')),
    few: 200,
    many: 2_000,
  },
  { name: 'dashes', make: (count) => article('-'.repeat(count)), few: 20_000, many },
  { name: 'words with hyphens', make: (count) => article('tide-'.repeat(count)), few, many: many / 2 },
  {
    name: 'words divided by lines',
    make: (count) =>
      times(count, (index) => `the water of the high tide number ${index} comes to the mill-\nwheel`, '\n'),
    few,
    many: manyShort,
  },
  { name: 'stars', make: (count) => article('*'.repeat(count)), few: 20_000, many },
  {
    name: 'stars at words',
    make: (count) => article('*a '.repeat(count), 'a* '.repeat(count)),
    few,
    many: manyShort,
  },
  {
    name: 'stars and underscores in turns',
    make: (count) => article('*_'.repeat(count), '**a__b'.repeat(count)),
    few,
    many: manyShort,
  },
  {
    name: 'backticks',
    make: (count) => article(times(count, (index) => '`'.repeat((index % 300) + 1), ' ')),
    few,
    many: 10_000,
  },
  { name: 'backslashes', make: (count) => article('\\'.repeat(count)), few: 20_000, many },
  { name: 'tildes', make: (count) => article('~~a~ '.repeat(count)), few, many: manyShort },
  {
    name: 'ampersands',
    make: (count) => article('&'.repeat(count), '&amp;'.repeat(count), '&#x41;'.repeat(count)),
    few,
    many: manyShort,
  },
  {
    name: 'angles',
    make: (count) => article('<'.repeat(count), '<a '.repeat(count), '<!--'.repeat(count)),
    few,
    many: manyShort,
  },
  { name: 'pipes', make: (count) => times(count, () => '| a | b |', '\n'), few, many: manyShort },
  { name: 'full stops', make: (count) => article('.'.repeat(count)), few: 20_000, many },
  { name: 'letters with full stops', make: (count) => article('a.'.repeat(count)), few, many: many / 2 },
  {
    name: 'addresses',
    make: (count) => article(times(count, (index) => `https://example.org/${index} `)),
    few,
    many: manyShort,
  },
  {
    name: 'one address',
    make: (count) => article(`https://example.org/${'a/(b)'.repeat(count)}`),
    few,
    many: many / 5,
  },
  {
    name: 'beginnings of addresses',
    make: (count) => article('http://'.repeat(count), 'www.'.repeat(count), 'a@'.repeat(count)),
    few,
    many: manyShort,
  },
  { name: 'mail addresses', make: (count) => article('ada@example.org'.repeat(count)), few, many: manyShort },
  {
    name: 'combining marks',
    make: (count) => '\u0301'.repeat(count),
    few: 20_000,
    many,
    refused: 'empty-input',
  },
  {
    name: 'a letter with many marks',
    make: (count) => article(`Zalgo${'\u0301\u0327\u0316'.repeat(count)}`),
    few,
    many: many / 5,
  },
  { name: 'joiners', make: (count) => article('👩\u200d'.repeat(count)), few, many: many / 5 },
  {
    name: 'bidi controls',
    make: (count) => article('\u202e\u2066a\u202d\u2067'.repeat(count)),
    few,
    many: many / 5,
  },
  {
    name: 'NULs',
    make: (count) => article(`tide ${'\0'.repeat(count)} mill`, sentence.repeat(count)),
    few,
    many: 50_000,
  },
  {
    name: 'form feeds',
    make: (count) => times(count, (index) => `${sentence}\n\f${index}`, '\n'),
    few,
    many: manyShort,
  },
  {
    name: 'ends of lines of all kinds',
    make: (count) => 'tide\r\nmill\rweir\u2028lock\u2029quay\u0085pier\v'.repeat(count),
    few,
    many: manyShort,
  },
  {
    name: 'lines of a program',
    make: (count) => article(times(count, (index) => `    if (tide[${index}]) { mill(); }`, '\n')),
    few,
    many: manyShort,
  },
  {
    name: 'verse',
    make: (count) => article(times(count, () => '    The tide comes in,\n    the tide goes out,', '\n')),
    few,
    many: manyShort,
  },
  { name: 'dates', make: (count) => times(count, () => '3 May 2021', '\n\n'), few, many: manyShort },
  { name: 'bylines', make: (count) => times(count, () => 'By Ada Moor', '\n\n'), few, many: manyShort },
  {
    name: 'rules',
    make: (count) => times(count, () => '* * *', '\n\n'),
    few,
    many: manyShort,
    refused: 'empty-input',
  },
  {
    name: 'names of authors',
    make: (count) => article(`By ${times(count, () => 'Ada Moor', ', ')}`, sentence),
    few,
    many: manyShort,
  },
  {
    name: 'page furniture',
    make: (count) => times(count, () => `Share this\n\n${sentence}`, '\n\n'),
    few,
    many: manyShort,
  },
];
/** What no text should hold. */
const odd: HostileInput[] = [
  { name: 'all of Unicode', make: allOfUnicode, few: 0x3000, many: 0x10ffff },
  {
    name: 'every control character',
    make: (count) =>
      article(
        times(
          count,
          (index) =>
            `${sentence}${String.fromCharCode(index % 32)} ${String.fromCharCode(127 + (index % 33))}`,
          ' ',
        ),
      ),
    few,
    many: manyShort,
  },
  {
    name: 'lone surrogates',
    make: (count) =>
      article(times(count, (index) => `${sentence}tide${index % 2 ? '\ud83d' : '\udc00'} mill `)),
    few,
    many: manyShort,
  },
  {
    name: 'bytes of surrogates',
    make: (count) => bytesOf(article('tide turns'), [0xed, 0xa0, 0x80], count),
    few,
    many,
  },
  {
    name: 'bytes that are no UTF-8',
    make: (count) => bytesOf(article('tide turns'), [0xc3, 0x28, 0xff, 0x20], count),
    few,
    many,
  },
  {
    name: 'overlong bytes',
    make: (count) => bytesOf(article('tide turns'), [0xc0, 0xaf, 0x20], count),
    few,
    many,
  },
  {
    name: 'half of a UTF-16 text',
    make: (count) => Buffer.from(`\ufeff${sentence.repeat(count)}`, 'utf16le').subarray(0, -1),
    few,
    many: manyShort,
  },
  {
    name: 'names of the object prototype as labels',
    make: (count) =>
      article(
        times(count, (index) => `The tide [${inherited[index % inherited.length]}] turns. `),
        'Sources',
        times(inherited.length, (index) => `[${inherited[index]}] Moor, Ada: Tides. Northhaven 2019.`, '\n'),
      ),
    few,
    many: manyShort,
  },
  {
    name: 'names of the object prototype as headings',
    make: (count) =>
      times(count, (index) => `${inherited[index % inherited.length]}\n\n${sentence.repeat(3)}`, '\n\n'),
    few: 200,
    many: 20_000,
  },
  {
    name: 'homoglyphs',
    make: (count) =>
      times(
        count,
        (index) =>
          `${'Ѕоurсеѕ,Sοurces,Ѕources'.split(',')[index % 3]}\n\n[${'1１¹①'[index % 4]}] ${sentence}`,
        '\n\n',
      ),
    few: 500,
    many: 20_000,
  },
];

export const inputs: readonly HostileInput[] = [...large, ...odd];
