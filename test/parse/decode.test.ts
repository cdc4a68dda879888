import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/messages.js';
import { decode } from '../../src/parse/text/decode.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

/** Encodes by the platform's own decoder turned around: each byte or pair of bytes that gives the character. */
function encode(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from([...text].flatMap((char) => table.get(char) ?? [0x3f]));
}

const tables = new Map<string, Map<string, number[]>>();

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  const learn = (...values: number[]) => {
    const char = decoder.decode(bytes(...values));
    if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, values);
  };
  for (let one = 0; one < 256; one++) learn(one);
  // Some platforms decode these wrongly, which is what one of the tests below is about.
  if (encoding === 'windows-1252')
    for (const [index, char] of [...'‘’“”•–—'].entries()) table.set(char, [0x91 + index]);
  for (let one = 0x81; one < 255; one++) for (let two = 0x40; two < 255; two++) learn(one, two);
  tables.set(encoding, table);
  return table;
}

function wide(text: string, order: 'le' | 'be'): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

/** Decodes, and notes what was reported. */
function read(input: Uint8Array, encoding?: string) {
  const reports: Diagnostic[] = [];
  const decoded = decode(input, { encoding }, (diagnostic) => reports.push(diagnostic));
  return { ...decoded, rules: reports.map(({ rule }) => rule), reports };
}

describe('UTF-8', () => {
  test('is taken where the whole input is valid, without a word about it', () => {
    const { text, encoding, rules } = read(utf8('Ebbe über Föhr 🌊'));
    expect(text).toBe('Ebbe über Föhr 🌊');
    expect(encoding.name).toBe('utf-8');
    expect(rules).toEqual([]);
  });

  test('is decided by a single byte that comes late', () => {
    const filler = utf8('The tide was out. '.repeat(40_000));
    expect(read(join(filler, utf8('à'))).encoding.name).toBe('utf-8');
    expect(read(join(filler, encode('à marée basse', 'windows-1252'))).encoding.name).not.toBe('utf-8');
    expect(read(join(filler, encode('à marée basse', 'windows-1252'))).text).toMatch(/à marée basse$/);
  });

  test.each([
    ['a sequence that is cut off', bytes(0x61, 0xe2, 0x82)],
    ['a byte too long', bytes(0xc0, 0xaf)],
    ['half of a surrogate pair', bytes(0xed, 0xa0, 0x80)],
    ['a character beyond Unicode', bytes(0xf4, 0x90, 0x80, 0x80)],
  ])('is not taken where it holds %s', (_, input) => {
    expect(read(input).encoding.name).not.toBe('utf-8');
  });
});

test('a few zero bytes do not make UTF-8 UTF-16', () => {
  expect(read(utf8(`The tide\0 was out. ${'It came back. '.repeat(20)}\0`)).encoding.name).toBe('utf-8');
});

describe('a byte order mark', () => {
  test.each([
    ['utf-8', join(bytes(0xef, 0xbb, 0xbf), utf8('Möwe'))],
    ['utf-16le', join(bytes(0xff, 0xfe), wide('Möwe', 'le'))],
    ['utf-16be', join(bytes(0xfe, 0xff), wide('Möwe', 'be'))],
  ])('says %s, and is no part of the text', (name, input) => {
    const { text, encoding, rules } = read(input);
    expect(text).toBe('Möwe');
    expect(encoding).toEqual({ name, reason: 'it starts with a byte order mark' });
    expect(rules).toEqual([]);
  });
});

describe('UTF-16 without a mark', () => {
  test.each([
    ['le', 'The tram to the harbour leaves at six.'],
    ['be', 'The tram to the harbour leaves at six.'],
    ['le', 'Трамвай в порт отходит в шесть часов. Он ждёт прилива, и никто не торопится.'],
    ['be', 'Трамвай в порт отходит в шесть часов. Он ждёт прилива, и никто не торопится.'],
    ['le', '潮は一日に二度満ちて、二度引く。'],
    ['be', '潮水每天涨落两次，人们用它来计时。'],
  ] as const)('is told by its spaces and stops (%s, %s)', (order, text) => {
    const decoded = read(wide(text, order));
    expect(decoded.encoding.name).toBe(`utf-16${order}`);
    expect(decoded.text).toBe(text);
    expect(decoded.rules).toEqual(['encoding-guess']);
  });
});

describe('a code page', () => {
  test.each([
    ['windows-1252', 'Les abeilles dorment à l’intérieur de la ruche ; où sont-elles passées cet été ?'],
    [
      'windows-1251',
      'Вода поднимается два раза в день и два раза уходит. Жители порта давно привыкли к этому.',
    ],
    ['koi8-r', 'Вода поднимается два раза в день и два раза уходит. Жители порта давно привыкли к этому.'],
    [
      'shift_jis',
      '潮は一日に二度満ちて、二度引く。港の人びとはそれを時計のように使っていた。路面電車はまだない。',
    ],
    [
      'euc-jp',
      '潮は一日に二度満ちて、二度引く。港の人びとはそれを時計のように使っていた。路面電車はまだない。',
    ],
    ['gb18030', '潮水每天涨落两次。港口的人们用它来计时，电车还没有出现。蜜蜂在雨天不飞。我们都知道。'],
    ['big5', '潮水每天漲落兩次。港口的人們用它來計時，電車還沒有出現。蜜蜂在雨天不飛。我們都知道。'],
  ])('is told by its bytes: %s', (name, text) => {
    const decoded = read(encode(text, name));
    expect(decoded.text).toBe(text);
    expect(decoded.encoding.name).toBe(name);
    expect(decoded.rules).toEqual(['encoding-guess']);
    expect(decoded.reports[0]?.text).toContain('--encoding');
  });

  test('is what the head of the text says', () => {
    const head = 'Character set encoding: ISO-8859-2';
    const decoded = read(encode(`${head}\n\nPříliš žluťoučký kůň`, 'iso-8859-2'));
    expect(decoded).toMatchObject({
      text: `${head}\n\nPříliš žluťoučký kůň`,
      encoding: { name: 'iso-8859-2', reason: 'the text itself says “ISO-8859-2”' },
      rules: ['encoding-guess'],
    });
  });

  test.each(['ASCII', 'utf-8', 'nonsense'])('is not what the head says where that is %s', (label) => {
    const decoded = read(
      encode(`charset=${label}\n\nOù êtes-vous passés, à la fin de l’été ?`, 'windows-1252'),
    );
    expect(decoded.encoding.name).toBe('windows-1252');
    expect(decoded.encoding.reason).not.toContain('says');
  });

  test('that nothing fits is read as windows-1252', () => {
    expect(read(bytes(0x61, 0xe9)).text).toBe('aé');
  });
});

describe('windows-1252', () => {
  const upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

  test.each(['windows-1252', 'latin1', 'ascii', 'iso-8859-1', 'cp1252'])(
    'has its own signs at 0x80–0x9F under the label %s',
    (label) => {
      const { text, encoding } = read(
        Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index),
        label,
      );
      expect(text.replace(/[\x80-\x9f]/g, ' ')).toBe(upper);
      expect(encoding).toEqual({ name: 'windows-1252', reason: 'stated' });
    },
  );

  test('leaves the five bytes without a sign as control characters', () => {
    const { text, rules } = read(bytes(0x81, 0x8d, 0x8f, 0x90, 0x9d), 'windows-1252');
    expect(text).toBe('\x81\x8d\x8f\x90\x9d');
    expect(rules).toEqual([]);
  });
});

describe('an encoding that was stated', () => {
  test('wins over valid UTF-8 and over every guess, without a report', () => {
    const { text, rules } = read(utf8('é'), 'windows-1252');
    expect(text).toBe('Ã©');
    expect(rules).toEqual([]);
  });

  test('that cannot hold the bytes is told with their number', () => {
    const { text, reports } = read(bytes(0x61, 0xff, 0x62, 0xff), 'utf-8');
    expect(text).toBe('a\ufffdb\ufffd');
    expect(reports.map(({ rule, severity }) => [rule, severity])).toEqual([['undecodable-bytes', 'warning']]);
    expect(reports[0]?.text).toMatch(/^2 bytes are not valid utf-8/);
  });

  test('that has no character for four bytes together is told, too', () => {
    const { rules } = read(bytes(0x88, 0x31, 0x8c, 0xe8, 0xb2, 0xbc, 0xe3, 0x81), 'gb18030');
    expect(rules).toEqual(['undecodable-bytes']);
  });

  test('does not blame the bytes for a U+FFFD that they hold', () => {
    expect(read(utf8('a\ufffdb'), 'utf-8').rules).toEqual([]);
  });

  test('must be known', () => {
    expect(() => read(utf8('a'), 'utf-9')).toThrow(RangeError);
  });
});
