/** The protocol of a browser over two pipes: messages of JSON, each ended by a zero byte. */
import type { Readable, Writable } from 'node:stream';

/** What puppeteer talks through. */
export interface Transport {
  send: (message: string) => void;
  close: () => void;
  onmessage?: (message: string) => void;
  onclose?: () => void;
}

/**
 * @param input What the browser says.
 * @param output What it is told.
 */
export function pipeTransport(input: Readable, output: Writable): Transport {
  const transport: Transport = {
    send: (message) => void output.write(`${message}\0`),
    close: () => void output.destroy(),
  };
  let pending: Buffer[] = [];
  input.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      deliver(transport, Buffer.concat([...pending, chunk.subarray(start, end)]).toString());
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  });
  input.on('close', () => transport.onclose?.());
  // A browser that dies breaks its pipes; that it died is told by its exit.
  input.on('error', () => {});
  output.on('error', () => {});
  return transport;
}

/** Each in a turn of its own, so that what one message sets going is listening when the next comes. */
function deliver(transport: Transport, message: string): void {
  setImmediate(() => transport.onmessage?.(message));
}
