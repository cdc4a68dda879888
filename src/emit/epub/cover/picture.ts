/** The picture of a cover, whoever made it. */

export interface Picture {
  bytes: Uint8Array;
  mediaType: string;
  /** Ending of the file. */
  ending: string;
}

/** The kinds of pictures that every reading system shows, by the bytes that they begin with. */
const kinds: [start: RegExp, mediaType: string, ending: string][] = [
  [/^\xff\xd8\xff/, 'image/jpeg', 'jpg'],
  [/^\x89PNG\r\n\x1a\n/, 'image/png', 'png'],
  [/^GIF8[79]a/, 'image/gif', 'gif'],
  [/^RIFF.{4}WEBP/s, 'image/webp', 'webp'],
];

/** A drawing as a picture. */
export const drawn = (svg: string): Picture => ({
  bytes: new TextEncoder().encode(svg),
  mediaType: 'image/svg+xml',
  ending: 'svg',
});

/**
 * Tells what a picture is.
 * @throws {TypeError} It is none that a book can hold.
 */
export function pictureOf(bytes: Uint8Array): Picture {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  const kind = kinds.find(([pattern]) => pattern.test(start));
  if (!kind)
    throw new TypeError('Cannot take the file as a cover, expected a JPEG, PNG, GIF or WebP picture');
  const [, mediaType, ending] = kind;
  return { bytes, mediaType, ending };
}
