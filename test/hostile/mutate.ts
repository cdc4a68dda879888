/** Changes inputs by chance, the same way each time for the same seed. */
import { payloads } from './payloads.js';

/** What stages treat in ways of their own. */
const tokens = [
  ...['\n', '\n\n', '\r\n', '\t', '    ', ' ', '\f', '\0', '\u00a0', '\u00ad', '\u200b', '\u202e', '\ufeff'],
  ...[
    '[1]',
    '[2]',
    '[1, 2]',
    '[1–3]',
    '(1)',
    '1.',
    '2.',
    '- ',
    '* ',
    '• ',
    '> ',
    '— ',
    '¹',
    '†',
    '(Moor 2019)',
  ],
  ...['“', '”', '"', "'", '«', '»', '„', '「', '」', '’', '–', '…', '.', '?', ':', ','],
  ...['Sources', 'References', 'By Ada Moor', '3 May 2021', 'Figure 1:', 'Share this', 'Chapter 1', '* * *'],
  ...[
    'https://example.org/a',
    'ada@example.org',
    '<b>',
    '&amp;',
    '`',
    '**',
    '_',
    '#',
    '|',
    '\\',
    '---',
    '===',
  ],
  ...['é', 'ß', '潮', 'א', 'م', '\u0301', '😀', '\ufffd'],
  ...payloads,
].map((token) => Buffer.from(token));

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const longest = 4096;

/** One or several changes of an input, which may take from another one. */
export function mutate(input: Buffer, other: Buffer, random: () => number): Buffer {
  const below = (end: number) => Math.floor(random() * end);
  const splice = (data: Buffer, at: number, removed: number, added: Buffer) =>
    Buffer.concat([data.subarray(0, at), added, data.subarray(at + removed)]);
  const part = (data: Buffer) => {
    const start = below(data.length);
    return data.subarray(start, start + 1 + below(Math.min(200, data.length - start)));
  };
  const changes: ((data: Buffer) => Buffer)[] = [
    (data) => splice(data, below(data.length), 0, tokens[below(tokens.length)]!),
    (data) => splice(data, below(data.length), 1 + below(4), tokens[below(tokens.length)]!),
    (data) => splice(data, below(data.length), 1 + below(60), Buffer.alloc(0)),
    (data) => splice(data, below(data.length), 0, part(data)),
    (data) => splice(data, below(data.length), 0, part(other)),
    (data) => splice(data, below(data.length), 1, Buffer.of(below(256))),
    (data) => Buffer.concat([data.subarray(0, below(data.length)), other.subarray(below(other.length))]),
    (data) => {
      const token = tokens[below(tokens.length)]!;
      return splice(data, below(data.length), 0, Buffer.concat(Array(1 + below(8)).fill(token)));
    },
  ];
  let changed = input;
  for (let count = 1 + below(4); count > 0; count--) changed = changes[below(changes.length)]!(changed);
  return changed.subarray(0, longest);
}
