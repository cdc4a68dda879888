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
 * UTF-8 is validated over the whole input before any code page is guessed, so a single late byte decides. Only UTF-16
 * goes before it, since its bytes may all be valid UTF-8, too.
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
  const wide = guessWide(bytes);
  const utf8 = wide ? undefined : valid(bytes, 'utf-8');
  if (utf8 !== undefined)
    return { text: utf8, encoding: { name: 'utf-8', reason: 'the whole input is valid UTF-8' } };
  const [name, reason] = wide ?? guessLegacy(bytes);
  report(diagnostic('encoding-guess', undefined, name, reason));
  return read(bytes, name, reason, report);
}

/** The text, if an encoding can hold all of the bytes. */
function valid(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Characters that stand in texts of most scripts and, with their two bytes swapped, in hardly any. */
const common = new Set([...'\n\r ,.123456789、。'].map((char) => char.charCodeAt(0)));

/**
 * UTF-16 without a mark. Spaces, digits and line ends stand in texts of most scripts, ideographic commas and stops in
 * the others; in every other encoding their second bytes are control characters.
 */
function guessWide(bytes: Uint8Array): [string, string] | undefined {
  const pairs = Math.min(bytes.length, 8192) >> 1;
  let [little, big] = [0, 0];
  for (let at = 0; at < 2 * pairs; at += 2) {
    const [one, two] = [bytes[at]!, bytes[at + 1]!];
    if (common.has(one | (two << 8))) little++;
    if (common.has((one << 8) | two)) big++;
  }
  if (Math.max(little, big) < Math.max(1, pairs / 50)) return undefined;
  if (little > 4 * big) return ['utf-16le', 'every second byte of spaces and digits is zero'];
  if (big > 4 * little) return ['utf-16be', 'every first byte of spaces and digits is zero'];
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
  if (bad > 0 && valid(bytes, label) === undefined)
    report(diagnostic('undecodable-bytes', undefined, String(bad), name));
  return { text, encoding: { name, reason } };
}
