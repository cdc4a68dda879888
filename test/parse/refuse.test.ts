import { describe, expect, test } from 'vitest';
import { ArticleError } from '../../src/messages.js';
import { fromArticle } from '../../src/parse/index.js';
import { refuseBinary, refuseNonText } from '../../src/parse/text/refuse.js';

/** The rule by which an input is refused, if it is. */
function refusal(action: () => unknown): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof ArticleError) return error.diagnostic.rule;
    throw error;
  }
}

const ascii = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

test.each([
  ['nothing', ''],
  ['white space', ' \n\t\u00a0\r\n\u3000'],
  ['marks alone', '— … !\n* * *'],
  ['a byte order mark', '\ufeff'],
])('%s is an empty input', (_, text) => {
  expect(refusal(() => refuseNonText(text))).toBe('empty-input');
});

test.each([
  ['control characters alone', '\0\u0001\u0002'],
  ['more than one control character in twenty', `${'\0'.repeat(10)}${'tide '.repeat(30)}`],
  ['more than one U+FFFD in twenty', 'tide \ufffd'.repeat(20)],
])('%s are no text', (_, text) => {
  expect(refusal(() => refuseNonText(text))).toBe('binary-input');
});

test.each([
  ['a PDF file', '%PDF-1.7\n'],
  ['a ZIP archive', 'PK\x03\x04'],
  ['a PNG picture', '\x89PNG\r\n'],
  ['a JPEG picture', '\xff\xd8\xff\xe0'],
  ['a GIF picture', 'GIF89a'],
  ['a gzip archive', '\x1f\x8b\x08'],
  ['an ELF program', '\x7fELF'],
  ['an RTF document', '{\\rtf1'],
])('%s is told by its first bytes, and the sentence names it', (what, start) => {
  const bytes = ascii(`${start} and some letters`);
  expect(() => refuseBinary(bytes)).toThrow(what);
  expect(refusal(() => fromArticle(bytes))).toBe('binary-input');
});

test.each([
  '<!DOCTYPE html>\n<title>Tides</title>',
  '\n  <html lang="en"><body>Tides',
  '<?xml version="1.0"?>\n<html>Tides',
  '<!-- saved -->\n<!-- twice -->\n<head>Tides',
  '<BODY>Tides',
])('%j is HTML already', (text) => {
  expect(refusal(() => refuseNonText(text))).toBe('html-input');
});

describe('an article is not refused', () => {
  test.each([
    ['for a tag in its text', 'The element <html> stands first.'],
    ['for a word that begins like a tag', '<htmlish> is no tag.'],
    ['for form feeds and terminal colours', '\f\u001b[1mTides\u001b[0m\n\fThe sea rises.'],
    ['for a digit alone', '7'],
    ['for letters of any script', 'あ'],
    ['for a stray control character', `${'tide '.repeat(30)}\0`],
  ])('%s', (_, text) => {
    expect(refusal(() => refuseNonText(text))).toBeUndefined();
  });

  test('for bytes that look like the middle of a picture', () => {
    expect(refusal(() => refuseBinary(ascii('The first bytes of a picture are \x89PNG.')))).toBeUndefined();
  });
});
