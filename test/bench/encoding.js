// Measures how often the encoding of real articles is told right, where the corpus of those articles lies beside the
// project (../shared/corpus). Each text is written in every encoding that can hold most of its lines, whole and as an
// excerpt, and is right if it reads as it was.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { decode } from '../../dist/parse/text/decode.js';

const corpus = fileURLToPath(new URL('../../../shared/corpus/dev/', import.meta.url));
if (!existsSync(corpus)) {
  console.log('Skipped: the corpus of real articles (../shared/corpus) is not here.');
  process.exit(0);
}

const encodings = [
  ...['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1251', 'windows-1252', 'windows-1254'],
  ...['windows-1256', 'windows-1257', 'iso-8859-1', 'iso-8859-2', 'iso-8859-5', 'iso-8859-6', 'iso-8859-9'],
  ...['iso-8859-15', 'koi8-r', 'koi8-u', 'macintosh', 'x-mac-cyrillic', 'cp866', 'shift_jis', 'euc-jp'],
  ...['iso-2022-jp', 'gb18030', 'gbk', 'big5', 'euc-kr'],
];
const iconvNames = { 'x-mac-cyrillic': 'maccyrillic' };
const platformNames = { cp866: 'ibm866' };

/** Texts of old code pages have typewriter marks. */
const plain = (text) =>
  text
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/[\u00a0\u2009\u202f]/g, ' ');

/** Some lines from the middle on that hold at least three characters beyond ASCII. */
function excerpt(text) {
  const lines = text.split(/\r?\n/);
  let found = '';
  for (const line of lines.slice(lines.length >> 1)) {
    if (/[^\0-\x7f]/.test(line)) found += `${line.slice(0, 160)}\n`;
    if (beyondAscii(found) >= 3) return found;
  }
  return found;
}

const beyondAscii = (text) => text.match(/[^\0-\x7f]/g)?.length ?? 0;

/** The bytes of a text; none where the encoding cannot hold it, or the platform reads it otherwise. */
function encode(text, name) {
  const encoding = iconvNames[name] ?? name;
  if (name === 'iso-2022-jp' || !iconv.encodingExists(encoding)) return undefined;
  const bytes = iconv.encode(text, encoding);
  return decode(bytes, { encoding: platformNames[name] ?? name }, () => {}).text === text ? bytes : undefined;
}

/** The lines of a text that an encoding can hold, if they are most of it. */
function held(text, encoding) {
  if (encode(text, encoding)) return text;
  const lines = text.split('\n').filter((line) => encode(`${line}\n`, encoding));
  const part = lines.join('\n');
  return part.length > text.length / 2 ? part : undefined;
}

const tally = new Map();
const wrong = [];
for (const name of readdirSync(corpus)) {
  const whole = decode(readFileSync(`${corpus}${name}/input.txt`), {}, () => {}).text.replace(/\u00a0/g, ' ');
  for (const encoding of encodings) {
    const text = held(whole, encoding) ?? held(plain(whole), encoding);
    if (!text || beyondAscii(text) < 3) continue;
    const row = tally.get(encoding) ?? { texts: 0, whole: 0, excerpt: 0 };
    tally.set(encoding, row);
    row.texts++;
    for (const [part, sample] of [
      ['whole', text],
      ['excerpt', excerpt(text) || text],
    ]) {
      const read = decode(encode(sample, encoding), {}, () => {});
      if (read.text === sample) row[part]++;
      else wrong.push(`${part} ${name} ${encoding} read as ${read.encoding.name}`);
    }
  }
}
const sum = { texts: 0, whole: 0, excerpt: 0 };
for (const [encoding, row] of tally) {
  for (const part of Object.keys(sum)) sum[part] += row[part];
  console.log(
    encoding.padEnd(14),
    ...Object.entries(row).map(([part, count]) => `${part} ${count}`.padEnd(14)),
  );
}
console.log('all'.padEnd(14), ...Object.entries(sum).map(([part, count]) => `${part} ${count}`.padEnd(14)));
if (process.argv.includes('--wrong')) console.log(wrong.join('\n'));
