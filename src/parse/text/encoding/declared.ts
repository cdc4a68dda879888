/** Which encoding a text says that it has. */

/** Bytes at the start that may say it. */
const headLength = 4096;
const statement = /\b(?:character set encoding|charset)\s*[:=]\s*["']?([\w.:-]{2,40})/i;

/**
 * Reads the statement of an old text file, such as `Character set encoding: ISO-8859-1`. One of Unicode or ASCII is passed
 * over: it is asked for where the bytes are neither.
 */
export function declaredEncoding(bytes: Uint8Array): [name: string, reason: string] | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, headLength));
  const label = statement.exec(head)?.[1];
  if (!label || /^(?:us-)?ascii|^utf|^unicode/i.test(label)) return undefined;
  try {
    return [new TextDecoder(label).encoding, `the text itself says “${label}”`];
  } catch {
    return undefined;
  }
}
