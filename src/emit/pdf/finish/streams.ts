/** The bytes of streams, packed and unpacked. */

import { decodePDFRawStream, type PDFContext, type PDFDict, PDFRawStream } from '@cantoo/pdf-lib';
import { charactersOf, packed, unpacked } from '#bytes';
import { entry, nameIn } from './pdf-file.js';

/** What takes much longer makes a file only a hundredth smaller. */
const level = 4;

/**
 * A stream whose bytes are compressed.
 *
 * @param entries What else its dictionary says.
 */
export function compressed(
  bytes: Uint8Array,
  context: PDFContext,
  entries: Record<string, unknown> = {},
): PDFRawStream {
  const dict = context.obj({ ...entries, Filter: 'FlateDecode' } as never) as unknown as PDFDict;
  return PDFRawStream.of(dict, packed(bytes, level));
}

/** A character for each byte. */
export const contentOf = (stream: PDFRawStream): string => charactersOf(decoded(stream));

/** Browsers compress all content in one way, for which there is a faster reader. */
function decoded(stream: PDFRawStream): Uint8Array {
  const plain = nameIn(stream.dict, 'Filter') === 'FlateDecode' && !entry(stream.dict, 'DecodeParms');
  return plain ? unpacked(stream.contents) : decodePDFRawStream(stream).decode();
}
