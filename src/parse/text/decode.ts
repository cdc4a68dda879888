/** Bytes to text: which encoding, and why. */
import { diagnostic, type Report } from '../../messages.js';
import { guessCodePage } from './encoding/code-page.js';
import { declaredEncoding } from './encoding/declared.js';
import { readAs, readWhole } from './encoding/read-as.js';
import { findUndecodable } from './encoding/undecodable.js';
import { guessWide } from './encoding/wide.js';
import { placeAt } from './place.js';

export interface Decoded {
  text: string;
  encoding: { name: string; reason: string };
}

/** Byte order marks, longest first. */
const marks: [name: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes an input.
 *
 * UTF-8 is validated over the whole input before any code page is guessed, so a single late byte decides. Only UTF-16
 * and ISO-2022-JP go before it, since their bytes may all be valid UTF-8, too.
 *
 * @param bytes The input as read.
 * @param options `encoding`: a WHATWG label that overrides every guess.
 * @param report Told of a guess, and of bytes that the encoding cannot hold.
 * @throws RangeError if `encoding` is not a known label.
 */
export function decode(
  bytes: Uint8Array,
  options: { encoding?: string | undefined },
  report: Report,
): Decoded {
  const mark = marks.find(([, prefix]) => prefix.every((byte, index) => bytes[index] === byte));
  if (options.encoding) return read(bytes, options.encoding, 'stated', report);
  if (mark) return read(bytes, mark[0], 'it starts with a byte order mark', report);
  const early = guessWide(bytes) ?? guessEscapes(bytes);
  const utf8 = early ? undefined : readWhole(bytes, 'utf-8');
  if (utf8 !== undefined)
    return { text: utf8, encoding: { name: 'utf-8', reason: 'the whole input is valid UTF-8' } };
  const [name, reason] = early ?? declaredEncoding(bytes) ?? guessCodePage(bytes);
  report(diagnostic('encoding-guess', undefined, name, reason));
  return read(bytes, name, reason, report);
}

/** ISO-2022-JP, whose bytes are all ASCII: an escape and a dollar sign begin Japanese. */
function guessEscapes(bytes: Uint8Array): [name: string, reason: string] | undefined {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1))
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40))
      return ['iso-2022-jp', 'it holds the escapes that switch to Japanese'];
  return undefined;
}

/** Places of bytes that are told at most. */
const mostPlaces = 5;

function read(bytes: Uint8Array, label: string, reason: string, report: Report): Decoded {
  const name = new TextDecoder(label).encoding;
  const text = readAs(bytes, label);
  if (text.includes('\ufffd')) reportUndecodable(bytes, name, text, report);
  return { text, encoding: { name, reason } };
}

function reportUndecodable(bytes: Uint8Array, name: string, text: string, report: Report): void {
  const places = findUndecodable(bytes, name, mostPlaces);
  if (places.length === 0) return;
  const count = text.split('\ufffd').length - 1;
  const more = count > places.length ? ' …' : '';
  const place = placeAt(text, text.indexOf('\ufffd'));
  report(diagnostic('undecodable-bytes', place, String(count), name, `${places.join(', ')}${more}`));
}
