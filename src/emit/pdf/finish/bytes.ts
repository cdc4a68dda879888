/**
 * Bytes as texts, and packed as by zlib, where there is no Node. `#bytes` in package.json puts what Node has in its place:
 * before these here are compiled to machine code, which a batch is half over for, they take ten times as long.
 */
import { unzlibSync, zlibSync } from 'fflate';

/** @param level How much time is taken for it. */
export const packed = (bytes: Uint8Array, level: 4): Uint8Array => zlibSync(bytes, { level });

export const unpacked = (bytes: Uint8Array): Uint8Array => unzlibSync(bytes);

/** A character for each byte, which `TextDecoder` has no encoding for. A spread would go through each byte by itself. */
export function charactersOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode.apply(undefined, bytes.subarray(at, at + 8192) as unknown as number[]));
  return parts.join('');
}

/** The bytes that such characters stand for. */
export function bytesOf(content: string): Uint8Array {
  const bytes = new Uint8Array(content.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = content.charCodeAt(at);
  return bytes;
}
