/** What `emit/pdf/finish/bytes.ts` does, by Node. zlib gives the same bytes in Node 20, 22 and 24. */
import { deflateSync, inflateSync } from 'node:zlib';

export const packed = (bytes: Uint8Array, level: 4): Uint8Array => deflateSync(bytes, { level });

export const unpacked = (bytes: Uint8Array): Uint8Array => inflateSync(bytes);

export const charactersOf = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString('latin1');

export const bytesOf = (content: string): Uint8Array => Buffer.from(content, 'latin1');
