/** UTF-16 without a byte order mark. */

/** Characters that stand in texts of most scripts and, with their two bytes swapped, in hardly any. */
const common = new Uint8Array(65536);
for (const char of '\n\r ,.123456789、。，') common[char.charCodeAt(0)] = 1;
/** Bytes of which each of them has one, and texts in other encodings have hardly any. */
const telling = [0, 1, 2, 0xff];

/**
 * Tells UTF-16. Spaces, digits and line ends stand in texts of most scripts, commas and stops of East Asia in
 * the others; in every other encoding their second bytes are control characters.
 */
export function guessWide(bytes: Uint8Array): [name: string, reason: string] | undefined {
  const sample = bytes.subarray(0, 8192);
  if (!telling.some((byte) => sample.includes(byte))) return undefined;
  const pairs = sample.length >> 1;
  let [little, big] = [0, 0];
  for (let at = 0; at < 2 * pairs; at += 2) {
    const [one, two] = [bytes[at]!, bytes[at + 1]!];
    little += common[one | (two << 8)]!;
    big += common[(one << 8) | two]!;
  }
  if (Math.max(little, big) < Math.max(2, pairs / 50)) return undefined;
  if (little > 4 * big) return ['utf-16le', 'every second byte of spaces and digits is zero'];
  if (big > 4 * little) return ['utf-16be', 'every first byte of spaces and digits is zero'];
  return undefined;
}
