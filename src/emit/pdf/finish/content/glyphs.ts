/** The glyphs that a string of a content stream shows, as numbers of a font with two bytes for each. */

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * Numbers of glyphs, each in four hexadecimal digits written small, however the string is written (ISO 32000-1, 7.3.4).
 *
 * @param string As it stands in the stream, with its brackets.
 */
export const glyphsIn = (string: string): string[] => digitsOf(string).match(/.{4}/g) ?? [];

function digitsOf(string: string): string {
  const inside = string.slice(1, -1);
  if (string.startsWith('<')) return inside.toLowerCase();
  const bytes = inside.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, escaped: string) => {
    if (/[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8));
    return /[\r\n]/.test(escaped) ? '' : (escapes[escaped] ?? escaped);
  });
  return bytes.replace(/[\s\S]/g, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0'));
}
