import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/messages.js';
import { fromArticle } from '../../src/parse/index.js';
import { readAs } from '../../src/parse/text/encoding/read-as.js';

/** What is told of a text. */
function reportsOn(text: string): Diagnostic[] {
  const reports: Diagnostic[] = [];
  fromArticle(text, { report: (diagnostic) => reports.push(diagnostic) });
  return reports;
}

/** A text as it looks when its UTF-8 is read in a code page. */
const misread = (text: string, page: string) => readAs(new TextEncoder().encode(text), page);

describe('text that was read in a wrong encoding and saved so', () => {
  test.each([
    ['windows-1252', 'La ruche est fermée, et le gardien s’en va à la tombée de la nuit.'],
    ['windows-1252', 'The keeper’s log'],
    ['windows-1252', 'Straße und Brücke führen über den Fluß.'],
    ['macintosh', 'La ruche est fermée, et le gardien s’en va à la tombée de la nuit.'],
    ['windows-1250', 'The keeper’s “log”'],
    ['windows-1251', 'Вода поднимается два раза в день и два раза уходит.'],
  ])('is told with its code page and its place (%s)', (page, text) => {
    const [report] = reportsOn(`Tides\n\n${misread(text, page)}`);
    expect(report).toMatchObject({ rule: 'mojibake', severity: 'warning', place: { start: { line: 3 } } });
    expect(report!.text).toContain(`read as ${page} and saved so`);
  });

  test('is told with what was meant, and stays', () => {
    const text = misread('It’s late, the café’s shut', 'windows-1252');
    const [report] = reportsOn(text);
    expect(report!.text).toMatch(/^3 times something like “â€™” stands where “’” was meant/);
    expect(report!.place!.start).toEqual({ line: 1, column: 3, offset: 2 });
    expect(fromArticle(text).children).toMatchObject([{ children: [{ value: text }] }]);
  });

  test.each([
    'La réalité… « À la carte » — CAFÉ’S, QUALITÉ\u00a0! Âge, FORÊT; à\u00a0«\u00a0dîner\u00a0»',
    'São João, São Paulo e a NAÇÃO “irmã”; “AMANHÃ”, disse.',
    'Рёбра СССР», Річ РІВНЕ, «Её величество» — «Р».',
    'Å“ och Ä” är bokstäver, sade han: „Å“, „Ä“.',
    'Þá ætlaði hann að fara í Þórshöfn; ÍÞRÓTTIR.',
  ])('is not seen in %s', (text) => {
    expect(reportsOn(`${text} ${text}`).map(({ rule }) => rule)).not.toContain('mojibake');
  });
});

describe('control characters', () => {
  const text = 'On the t\0ides\r\n\r\nThe harbour f\x07\x1bills twice a day.\f';

  test('are told with their number and the place of the first', () => {
    expect(reportsOn(text)).toEqual([
      {
        rule: 'control-characters',
        severity: 'info',
        text: '3 control characters are left out, because no format can hold them.',
        place: { start: { line: 1, column: 9, offset: 8 }, end: { line: 1, column: 10, offset: 9 } },
      },
    ]);
  });

  test('are listed as removed', () => {
    expect(fromArticle(text).data!.removed).toEqual([
      { reason: 'control', text: '\0', start: 8 },
      { reason: 'control', text: '\x07\x1b', start: 30 },
    ]);
  });

  test('do not part words', () => {
    expect(fromArticle(text).children).toMatchObject([
      { children: [{ value: 'On the tides' }] },
      { children: [{ value: 'The harbour fills twice a day.' }] },
    ]);
  });
});
