/** Code pages, told from short texts: a sentence of each language in each code page that people wrote it in. */
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/messages.js';
import { decode } from '../../src/parse/text/decode.js';

const sentences: [encodings: string[], text: string][] = [
  [['windows-1252', 'iso-8859-1', 'macintosh'], "Les abeilles dorment déjà dans la ruche, à l'intérieur."],
  [['windows-1252', 'macintosh'], 'Où est passé le phare d’été ?'],
  [['windows-1252', 'macintosh'], '“The tide is late,” said the ferryman’s wife.'],
  [['windows-1252', 'iso-8859-1', 'macintosh'], 'Die Mühle läuft über Nacht, bis die Flut fällt.'],
  [['windows-1252', 'macintosh'], 'Das Brot, „noch warm“, kostete früher fünf Groschen.'],
  [['windows-1252', 'iso-8859-1', 'macintosh'], '¿Cuántas colmenas caben en una azotea pequeña?'],
  [['windows-1252', 'iso-8859-1', 'macintosh'], 'A maré não espera ninguém: são duas por dia.'],
  [['windows-1252', 'iso-8859-1', 'macintosh'], 'La città è più bella quando la nebbia arriverà.'],
  [['windows-1252', 'iso-8859-1', 'macintosh'], 'Båten går över sjön två gånger om dagen.'],
  [
    ['windows-1252', 'iso-8859-1', 'macintosh'],
    'Færgen sejler over sundet tre gange om dagen på grund af tidevandet.',
  ],
  [['windows-1252', 'iso-8859-1', 'macintosh'], 'Kellotornin kello jätättää edelleen päivittäin.'],
  [['windows-1250', 'iso-8859-2'], 'Tramwaj nocny odjeżdża o północy, gdy most jest już pusty.'],
  [['windows-1250', 'iso-8859-2'], 'Żółw pływał wśród łodzi, a dzieci się śmiały.'],
  [['windows-1250', 'iso-8859-2'], 'Noční tramvaj odjíždí o půlnoci, když je most už prázdný.'],
  [['windows-1250', 'iso-8859-2'], 'Příliv přichází dvakrát denně a čluny se zvednou.'],
  [
    ['windows-1250', 'iso-8859-2'],
    'Az éjszakai villamos éjfélkor indul, amikor a híd már üres; őrült szél fúj.',
  ],
  [['windows-1250', 'iso-8859-2'], 'Nočný vlak odchádza o polnoci, keď je most už prázdny a ľudia spia.'],
  [['windows-1254', 'iso-8859-9'], 'Köprünün altından geçen balıkçılar güneş doğmadan dönüyordu.'],
  [['windows-1254', 'iso-8859-9'], 'Arılar yağmurda uçmaz, çünkü kanatları ıslanır.'],
  [['windows-1257'], 'Bitės lietuje neskrenda, nes jų sparnai sušlampa; žvejai grįžta anksčiau.'],
  [['windows-1257'], 'Bites lietū nelido, jo spārni kļūst slapji, un zvejnieki atgriežas agrāk.'],
  [['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'], 'Пчёлы не летают в дождь.'],
  [
    ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
    'Трамвай в порт отходит в шесть часов, и никто не торопится.',
  ],
  [['windows-1251', 'koi8-u', 'iso-8859-5'], 'Бджоли не літають під дощем, бо їхні крила мокнуть.'],
  [['windows-1251', 'iso-8859-5'], 'Пчелите не летят в дъжда, защото крилата им се мокрят.'],
  [['windows-1253', 'iso-8859-7'], 'Οι μέλισσες δεν πετούν στη βροχή.'],
  [['windows-1255', 'iso-8859-8'], 'הדבורים אינן עפות בגשם כי כנפיהן נרטבות.'],
  [['windows-1256', 'iso-8859-6'], 'لا يطير النحل في المطر لأن أجنحته تبتل.'],
  [['windows-1256'], 'زنبورها در باران پرواز نمي‌کنند، چون بالشان خيس مي‌شود.'],
  [['windows-874'], 'ผึ้งไม่บินในวันที่ฝนตกเพราะปีกเปียก'],
  [['shift_jis', 'euc-jp'], '蜂は雨の日には飛ばない。'],
  [['shift_jis', 'euc-jp'], '潮は一日に二度満ちて、二度引く。'],
  [['shift_jis', 'euc-jp'], 'カタカナだけのメニュー：コーヒー、トースト'],
  [['gb18030', 'gbk'], '蜜蜂在雨天不飞，因为翅膀会湿。'],
  [['gb18030'], '潮水每天涨落两次'],
  [['big5'], '蜜蜂在雨天不飛，因為翅膀會濕。'],
  [['big5'], '潮水每天漲落兩次'],
  [['euc-kr'], '벌은 비 오는 날에는 날지 않는다.'],
  [['euc-kr'], '조수는 하루에 두 번 들고 난다'],
];

/** Names of the encoder, where they are others. */
const encoderNames: Record<string, string> = { 'x-mac-cyrillic': 'maccyrillic', ibm866: 'cp866' };

function encode(text: string, encoding: string): Uint8Array {
  return iconv.encode(text, encoderNames[encoding] ?? encoding);
}

function read(bytes: Uint8Array) {
  const reports: Diagnostic[] = [];
  return { ...decode(bytes, {}, (diagnostic) => reports.push(diagnostic)), reports };
}

const cases = sentences.flatMap(([encodings, text]) => encodings.map((name) => [name, text] as const));

describe('a sentence is read as it was written', () => {
  test.each(cases)('in %s: %s', (name, text) => {
    const { text: found, reports } = read(encode(text, name));
    expect(found).toBe(text);
    expect(reports.map(({ rule }) => rule)).toEqual(['encoding-guess']);
  });

  test.each(cases)('in %s after a long stretch of ASCII: %s', (name, text) => {
    const filler = '12345 67890\r\n'.repeat(20_000);
    expect(read(encode(filler + text, name)).text).toBe(filler + text);
  });
});

test('a guess is reported with its reason', () => {
  const { encoding, reports } = read(encode('Żółw pływał wśród łodzi, a dzieci się śmiały.', 'windows-1250'));
  expect(encoding.name).toBe('windows-1250');
  expect(encoding.reason).toContain('Polish');
  expect(reports[0]?.text).toContain(encoding.reason);
});

test('ISO-2022-JP is told by its escapes, although its bytes are all ASCII', () => {
  const bytes = Uint8Array.from([0x1b, 0x24, 0x42, 0x24, 0x22, 0x24, 0x24, 0x1b, 0x28, 0x42, 0x0a]);
  expect(read(bytes)).toMatchObject({ text: 'あい\n', encoding: { name: 'iso-2022-jp' } });
});

test('line ends of three kinds, and zero bytes, are kept', () => {
  const text = 'Où ?\r\nLà-bas.\rDéjà\n\0Été';
  expect(read(encode(text, 'windows-1252')).text).toBe(text);
});

describe('bytes that an encoding cannot hold', () => {
  test('are told with their offsets, the first few of them', () => {
    const text = encode('à \u0081 '.repeat(9), 'windows-1252');
    const { reports } = readAs(
      text.map((byte) => (byte === 0x3f ? 0xff : byte)),
      'windows-1253',
    );
    expect(reports.at(-1)?.rule).toBe('undecodable-bytes');
    expect(reports.at(-1)?.text).toContain('9 bytes are not valid windows-1253');
    expect(reports.at(-1)?.text).toMatch(/at byte 2, 6, 10, 14, 18 …/);
  });

  test('are found late in a long input', () => {
    const bytes = new TextEncoder().encode(`${'The tide was out.\n'.repeat(10_000)}é`).slice(0, -1);
    const { reports } = readAs(bytes, 'utf-8');
    expect(reports[0]?.text).toContain(`(at byte ${bytes.length - 1})`);
  });
});

function readAs(bytes: Uint8Array, encoding: string) {
  const reports: Diagnostic[] = [];
  return { ...decode(bytes, { encoding }, (diagnostic) => reports.push(diagnostic)), reports };
}
