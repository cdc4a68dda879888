/** The bytes of streams, packed and unpacked. */
import { decodePDFRawStream, type PDFContext, type PDFDict, PDFRawStream } from '@cantoo/pdf-lib';
import { unzlibSync, zlibSync } from 'fflate';
import { entry, nameIn } from './pdf-file.js';

/** What takes much longer makes a file only a hundredth smaller. */
const compression = { level: 4 } as const;

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
  return PDFRawStream.of(dict, zlibSync(bytes, compression));
}

/** A character for each byte, which `TextDecoder` has no encoding for. A spread would go through each byte by itself. */
export function contentOf(stream: PDFRawStream): string {
  const bytes = decoded(stream);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode.apply(undefined, bytes.subarray(at, at + 8192) as unknown as number[]));
  return parts.join('');
}

/** Browsers compress all content in one way, for which there is a faster reader. */
function decoded(stream: PDFRawStream): Uint8Array {
  const plain = nameIn(stream.dict, 'Filter') === 'FlateDecode' && !entry(stream.dict, 'DecodeParms');
  return plain ? unzlibSync(stream.contents) : decodePDFRawStream(stream).decode();
}

/** The bytes that such characters stand for. */
export function bytesOf(content: string): Uint8Array {
  const bytes = new Uint8Array(content.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = content.charCodeAt(at);
  return bytes;
}
