/** Reading bytes in an encoding that is named. */

/**
 * Bytes 0x80–0x9F of windows-1252. Node 20 decodes them as C1 controls (nodejs/node#56542), so whatever the
 * platform left as a control is looked up here; on a platform that decodes them right, none is left.
 */
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes bytes; those that the encoding cannot hold become U+FFFD.
 * @throws RangeError where the label is not known.
 */
export function readAs(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (char) => windows1252[char.charCodeAt(0) - 0x80]!);
}

/** The text, if the encoding can hold all of the bytes. */
export function readWhole(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
