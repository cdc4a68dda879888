/** Where bytes stand that an encoding cannot hold. */

/** Bytes that are looked through at once, up to the next line end. */
const stretch = 65536;

/**
 * Finds the first bytes that an encoding cannot hold. Only stretches that do not decode are gone through byte by byte.
 *
 * @param most How many to find at most.
 * @returns Offsets in the input, of the byte at which decoding failed.
 */
export function findUndecodable(bytes: Uint8Array, encoding: string, most: number): number[] {
  const found: number[] = [];
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  for (let start = 0; start < bytes.length && found.length < most; ) {
    const end = stretchEnd(bytes, start, encoding);
    if (!decodes(bytes.subarray(start, end), encoding))
      for (let at = start; at < end && found.length < most; at++) {
        const last = at + 1 === bytes.length;
        if (fails(() => decoder.decode(bytes.subarray(at, at + 1), { stream: !last }))) found.push(at);
      }
    start = end;
  }
  return found;
}

/** Whether a byte shows that those up to it hold no character. */
function fails(decode: () => string): boolean {
  try {
    return decode().includes('\ufffd');
  } catch {
    // Node's own decoder of GB 18030 has no room for what four bytes become that are no character.
    return true;
  }
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes) !== undefined;
  } catch {
    return false;
  }
}

/** After a line end, where every encoding begins anew; UTF-16 is cut at even places only. */
function stretchEnd(bytes: Uint8Array, start: number, encoding: string): number {
  const end = start + stretch;
  if (encoding.startsWith('utf-16')) return Math.min(end, bytes.length);
  const lineEnd = bytes.indexOf(0x0a, end);
  return lineEnd < 0 ? bytes.length : lineEnd + 1;
}
