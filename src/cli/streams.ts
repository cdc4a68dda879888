/** Standard streams, which may close or be held open by others. */

import type { Writable } from 'node:stream';
import { checkSize } from './limits.js';

/** What a stream says when nobody reads it any more. */
const closed = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/** Streams whose errors are told by what `send` returns. A pipe of a thread listens, too, and leaves at the first error. */
const heard = new WeakSet<Writable>();

/**
 * Writes to a stream and waits for it. A reader that has had enough (`| head`) is no failure.
 * @returns Whether there is a reader still.
 */
export function send(stream: Writable, data: string | Uint8Array): Promise<boolean> {
  // Without a listener the event would end the process.
  if (!heard.has(stream)) stream.on('error', () => {});
  heard.add(stream);
  return new Promise((resolve, reject) =>
    stream.write(data, (error) => {
      const { code } = (error ?? {}) as NodeJS.ErrnoException;
      if (error && !closed.has(code ?? '')) reject(error);
      else resolve(!error);
    }),
  );
}

/**
 * All bytes of a stream; no more are read than the limit allows.
 * @throws LimitError
 */
export async function readStream(stream: NodeJS.ReadStream, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    checkSize(length, limit);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
