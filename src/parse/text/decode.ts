/** Bytes to text: which encoding, and why. */
import { analyse } from 'chardet';
import { diagnostic, type Report } from '../../messages.js';

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
 * Bytes 0x80–0x9F of windows-1252. Node 20 decodes them as C1 controls (nodejs/node#56542), so whatever the
 * platform left as a control is looked up here; on a platform that decodes them right, none is left.
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes an input.
 *
 * UTF-8 is validated over the whole input before anything else is guessed, so a single late byte decides.
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
  const utf8 = validUtf8(bytes);
  if (utf8 !== undefined)
    return { text: utf8, encoding: { name: 'utf-8', reason: 'the whole input is valid UTF-8' } };
  const [name, reason] = guessWide(bytes) ?? guessLegacy(bytes);
  report(diagnostic('encoding-guess', undefined, name, reason));
  return read(bytes, name, reason, report);
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: in most scripts every other byte of some letters is zero, and text holds no other zeros. */
function guessWide(bytes: Uint8Array): [string, string] | undefined {
  const zeros = [0, 0];
  const seen = Math.min(bytes.length, 4096);
  for (let index = 0; index < seen; index++) if (bytes[index] === 0) zeros[index % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > seen / 8 && even < odd / 8) return ['utf-16le', 'every second byte is zero'];
  if (even > seen / 8 && odd < even / 8) return ['utf-16be', 'every first byte of two is zero'];
  return undefined;
}

function guessLegacy(bytes: Uint8Array): [string, string] {
  const guess = analyse(bytes).find(({ name }) => isKnown(name) && !/^(utf|ascii)/i.test(name));
  if (!guess) return ['windows-1252', 'it is not valid UTF-8, and no other code page fits'];
  return [guess.name.toLowerCase(), `it is not valid UTF-8, and ${guess.name} fits its bytes best`];
}

function isKnown(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}

function read(bytes: Uint8Array, label: string, reason: string, report: Report): Decoded {
  const decoder = new TextDecoder(label);
  const name = decoder.encoding;
  let text = decoder.decode(bytes);
  if (name === 'windows-1252')
    text = text.replace(/[\x80-\x9f]/g, (char) => windows1252[char.charCodeAt(0) - 0x80]!);
  const bad = text.split('\ufffd').length - 1;
  if (bad > 0) report(diagnostic('undecodable-bytes', undefined, String(bad), name));
  return { text, encoding: { name, reason } };
}
