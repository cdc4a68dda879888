/** What a font has glyphs for. */

/**
 * The characters of a font.
 *
 * @param bytes A file of any kind that browsers read.
 */
export async function charactersOf(bytes: Uint8Array): Promise<Set<string>> {
  const { create } = await import('fontkitten');
  const font = create(Buffer.from(bytes));
  if (font.isCollection) throw new Error('Cannot read fonts: got a collection, expected one font');
  return new Set(font.characterSet.map((code) => String.fromCodePoint(code)));
}
